import type { Token } from './tokens.ts';

export interface Sentence {
  /** Half-open range of tokens. */
  from: number;
  to: number;
  /** The mark it ends with: `?`, `!`, `.`, or empty at a line's end. */
  mark: string;
  question: boolean;
}

/** Does what stands between two tokens end a sentence? The stop inside "IPS.SE" or "superuser.com" does not. */
function endsSentence(previous: Token, next: Token): boolean {
  const marks = next.before;
  if (/[\n?!]/.test(marks)) return true;
  if (marks === '.' && next.start === previous.end + 1) return false;
  return marks.startsWith('.');
}

/** Numbers the tokens by sentence, in place, and gives the sentences. */
export function readSentences(tokens: Token[], tail: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, marks: string) => {
    if (to <= from) return;
    const mark = /[?]/.test(marks) ? '?' : /[!]/.test(marks) ? '!' : /[.]/.test(marks) ? '.' : '';
    sentences.push({ from, to, mark, question: mark === '?' });
    from = to;
  };
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (previous && endsSentence(previous, token)) close(index, token.before);
    token.sentence = sentences.length;
  });
  close(tokens.length, tail);
  return sentences;
}

/** Marks tokens inside double quotation marks and `>` lines, in place. An opening mark with no partner quotes nothing. */
export function markQuotes(tokens: Token[], tail: string): void {
  let opened = -1;
  let line = false;
  tokens.forEach((token, index) => {
    if (token.before.includes('\n') || index === 0) line = /(^|\n)\s*>/.test(token.before);
    if (line) token.quoted = true;
    for (const mark of token.before) {
      if (mark !== '"') continue;
      if (opened < 0) opened = index;
      else {
        for (let inside = opened; inside < index; inside++) {
          const quoted = tokens[inside];
          if (quoted) quoted.quoted = true;
        }
        opened = -1;
      }
    }
  });
  if (opened >= 0 && tail.includes('"')) {
    for (let inside = opened; inside < tokens.length; inside++) {
      const quoted = tokens[inside];
      if (quoted) quoted.quoted = true;
    }
  }
}
