import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { expect, test } from 'vitest';
import { count, left } from '../../src/counting/count.ts';

test.each([
  ['', 0],
  ['Hello', 5],
  ['“Quoted” – and — so', 19],
  ['…', 2],
  ['日本語', 6],
  ['한국어', 6],
  ['Привет', 6],
  ['مرحبا', 5],
  ['👩‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['e\u0301', 1],
  ['https://example.com/a/very/long/path?with=everything', 23],
  ['see main.py', 27],
  ['a.co', 23],
  ['𝐛𝐨𝐥𝐝', 8],
  ['€', 2],
])('%j weighs %i on X', (text, used) => {
  expect(count('x', text)).toEqual({ used, limit: 280 });
});

/** Texts of every sort that people mix in one post. */
const PIECES = [
  'plain words',
  'naïve café',
  'nai\u0308ve cafe\u0301',
  '日本語の文',
  '한국어',
  'Привет',
  'שלום',
  'مرحبا',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇩🇪🇫🇷',
  '❤️',
  '☺',
  '1️⃣',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'https://example.com/x?y=1',
  'www.example.org',
  'README.md',
  '@acme',
  '#hashtag',
  '$ACME',
  '…',
  '€ • → ™',
  '“quotes”',
  '\u200B\u200D',
];

test('over a thousand mixed texts, composed and decomposed, weigh what X’s own library says', () => {
  for (const one of PIECES)
    for (const other of PIECES)
      for (const form of ['NFC', 'NFD'] as const) {
        const text = `${one} ${other}`.normalize(form);
        expect(count('x', text).used, text).toBe(parseTweet(text).weightedLength);
      }
});

test('any text, broken pairs included, has a count and none throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, broken) => {
      const draft = broken ? `${text}\uD83D` : text;
      expect(count('x', draft).used).toBeGreaterThanOrEqual(0);
      expect(count('elsewhere', draft)).toEqual({ used: draft.length });
    }),
  );
});

test('a limit of one’s own replaces the usual one', () => {
  expect(left('x', 'Hello', 25_000)).toBe(24_995);
  expect(left('x', 'a'.repeat(281))).toBe(-1);
  expect(left('elsewhere', 'Hello')).toBeUndefined();
});
