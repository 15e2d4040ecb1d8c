/**
 * Where a text stops being JSON, as line and column (both from 1).
 * Engines name the place differently or not at all, and an administrator needs it.
 */
export function placeOfFault(text: string): { line: number; column: number } {
  const before = text.slice(0, endOfSense(text));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Want = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Offset of the first character that no JSON text could have there. */
function endOfSense(text: string): number {
  const open: string[] = [];
  let want: Want = 'value';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) at += found.length;
    return found;
  };
  for (;;) {
    take(SPACE);
    if (want === 'comma-or-end' && open.length === 0) return at;
    const sign = text[at];
    const closes = sign === '}' || sign === ']';
    if (closes && want.endsWith('-or-end') && open.at(-1) === sign) {
      open.pop();
      at++;
      want = 'comma-or-end';
    } else if (want === 'comma-or-end') {
      if (sign !== ',') return at;
      at++;
      want = open.at(-1) === '}' ? 'key' : 'value';
    } else if (want === 'colon') {
      if (sign !== ':') return at;
      at++;
      want = 'value';
    } else if (want === 'key' || want === 'key-or-end') {
      if (sign !== '"' || !take(SCALAR)) return at;
      want = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at++;
      want = sign === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      if (!take(SCALAR)) return at;
      want = 'comma-or-end';
    }
  }
}
