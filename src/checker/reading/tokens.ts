import { CONTRACTIONS } from '../lexicon/contractions.ts';
import type { Characters } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'handle' | 'hashtag' | 'url' | 'emoji';
export type Capitals = 'none' | 'first' | 'all';

/** One word as it reads. Short forms give several tokens that share one place in the draft. */
export interface Token {
  /** Lower case, short forms written out, stretched letters folded. */
  text: string;
  kind: TokenKind;
  /** UTF-16 offsets in the draft as typed. */
  start: number;
  end: number;
  capitals: Capitals;
  /** Marks between the token before and this one, e.g. `,` or `: "`. */
  before: string;
  sentence: number;
  /** Inside quotation marks, or in a line that starts with `>`. */
  quoted: boolean;
}

const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const EMOJI = /\p{Extended_Pictographic}/u;
/** Text marks that people use as emoji. */
const PICTURE_SIGNS = new Set(['☝', '✅', '✔', '❤', '♥', '★', '☆']);

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  return code >= 0x80 && LETTER.test(char);
}

function isDigit(char: string): boolean {
  return DIGIT.test(char);
}

interface Raw {
  text: string;
  kind: TokenKind;
  /** Units in the read characters. */
  from: number;
  to: number;
  before: string;
}

function endOfRun(text: string, from: number, test: (char: string) => boolean): number {
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!test(char)) break;
    at += char.length;
  }
  return at;
}

const isNameChar = (char: string) => isLetter(char) || isDigit(char) || char === '_';

function endOfUrl(text: string, from: number): number {
  return endOfRun(
    text,
    from,
    (char) => char !== ' ' && char !== '\n' && char !== '"' && char !== ')',
  );
}

/** A word: letters with inner apostrophes and digits, as in "don't", "v2", "l33t", "'em". */
function endOfWord(text: string, from: number): number {
  let at = endOfRun(text, from, isNameChar);
  while (text[at] === "'" && at + 1 < text.length && isLetter(text[at + 1] ?? '')) {
    at = endOfRun(text, at + 1, isNameChar);
  }
  return at;
}

/** A number with its inner marks: "9.2", "17:00", "3,000", "10%", "3rd", "20mins". */
function endOfNumber(text: string, from: number): number {
  let at = endOfRun(text, from, isNameChar);
  while (
    (text[at] === '.' || text[at] === ':' || text[at] === ',') &&
    isDigit(text[at + 1] ?? '')
  ) {
    at = endOfRun(text, at + 1, isNameChar);
  }
  if (text[at] === '%') at++;
  return at;
}

function scan(text: string): Raw[] {
  const found: Raw[] = [];
  let before = '';
  let at = 0;
  const push = (kind: TokenKind, to: number, from = at) => {
    found.push({ text: text.slice(from, to), kind, from: at, to, before });
    before = '';
    at = to;
  };
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = text[at + 1] ?? '';
    if (char === ' ') at++;
    else if (char === '@' && isNameChar(next)) push('handle', endOfRun(text, at + 1, isNameChar));
    else if (char === '#' && isNameChar(next))
      push('hashtag', endOfRun(text, at + 1, isNameChar), at + 1);
    else if ((char === '$' || char === '£' || char === '€') && isDigit(next))
      push('number', endOfNumber(text, at + 1));
    else if (isDigit(char)) push('number', endOfNumber(text, at));
    else if (
      text.startsWith('http://', at) ||
      text.startsWith('https://', at) ||
      text.startsWith('www.', at)
    )
      push('url', endOfUrl(text, at));
    else if (isLetter(char)) push('word', endOfWord(text, at));
    else if (char === '+' && next === '1') push('word', at + 2);
    else if (char === '=') push('word', at + 1);
    else if (EMOJI.test(char) || PICTURE_SIGNS.has(char)) push('emoji', at + char.length);
    else {
      if (char !== '\n' || before.length < 8)
        before += before.length < 8 || '.?!\n"'.includes(char) ? char : '';
      at += char.length;
    }
    if (before.length > 16) before = before.slice(-16);
  }
  return found;
}

/** "s t a c k": single letters in a row are one word spelled out. */
function joinSpelled(raws: Raw[]): Raw[] {
  const joined: Raw[] = [];
  let at = 0;
  while (at < raws.length) {
    let to = at;
    while (
      to < raws.length &&
      raws[to]?.kind === 'word' &&
      raws[to]?.text.length === 1 &&
      (to === at || raws[to]?.before === '')
    )
      to++;
    const run = raws.slice(at, to);
    const first = run[0];
    const last = run.at(-1);
    if (run.length >= 4 && first && last) {
      joined.push({ ...first, text: run.map((raw) => raw.text).join(''), to: last.to });
      at = to;
    } else {
      const raw = raws[at];
      if (raw) joined.push(raw);
      at++;
    }
  }
  return joined;
}

function capitalsOf(word: string): Capitals {
  const letters = word.replace(/'.*$/, '').replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return 'all';
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 'first' : 'none';
}

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** Folds "toooxic" to "toxic" and "l33t" to "leet"; leaves ordinary words and "3rd" alone. */
export function foldWord(word: string, known: (word: string) => boolean): string {
  let folded = word;
  if (/[a-z][0134578]/.test(folded) || /[0134578][a-z]/.test(folded)) {
    const letters = folded.replace(/[0134578]/g, (digit) => LEET[digit] ?? digit);
    if (known(letters)) folded = letters;
  }
  if (/(.)\1\1/.test(folded)) {
    const single = folded.replace(/(.)\1{2,}/g, '$1');
    const double = folded.replace(/(.)\1{2,}/g, '$1$1');
    folded = known(single) ? single : known(double) ? double : single;
  }
  return folded;
}

/** Words of one raw token: short forms written out, possessive `'s` on its own. */
function wordsOf(lower: string): readonly string[] {
  const whole = CONTRACTIONS.get(lower);
  if (whole) return whole;
  if (lower.endsWith("'s")) return [lower.slice(0, -2), "'s"];
  for (const [ending, word] of [
    ["'re", 'are'],
    ["'ve", 'have'],
    ["'ll", 'will'],
    ["'d", 'would'],
    ["n't", 'not'],
  ] as const) {
    if (lower.endsWith(ending) && lower.length > ending.length)
      return [lower.slice(0, -ending.length), word];
  }
  return [lower];
}

/** Cuts what was read into tokens; sentence numbers and quotation are filled in by `sentences.ts`. */
export function readTokens(
  characters: Characters,
  known: (word: string) => boolean,
): { tokens: Token[]; tail: string } {
  const raws = joinSpelled(scan(characters.text));
  const tokens: Token[] = [];
  for (const raw of raws) {
    const start = characters.starts[raw.from] ?? 0;
    const end = characters.ends[raw.to - 1] ?? start;
    const lower = raw.text.toLowerCase();
    const words = raw.kind === 'word' ? wordsOf(foldWord(lower, known)) : [lower];
    words.forEach((text, index) => {
      tokens.push({
        text,
        kind: raw.kind,
        start,
        end,
        capitals: raw.kind === 'word' ? capitalsOf(raw.text) : 'none',
        before: index === 0 ? raw.before : '',
        sentence: 0,
        quoted: false,
      });
    });
  }
  const last = raws.at(-1);
  return {
    tokens,
    tail: last ? characters.text.slice(last.to, last.to + 40) : characters.text.slice(0, 40),
  };
}
