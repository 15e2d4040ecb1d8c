import { describe, expect, it } from 'vitest';
import { dueOf, spanWords } from '../../../desk/page/core/spans.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const after = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

it.each([
  [0, '0 min'],
  [12.9, '12 min'],
  [59.9, '59 min'],
  [60, '1 h'],
  [200, '3 h 20 min'],
  [600, '10 h'],
  [47 * 60, '47 h'],
  [48 * 60, '2 days'],
  [3.9 * 24 * 60, '3 days'],
])('says %d minutes as %s', (minutes, words) => {
  expect(spanWords(minutes)).toBe(words);
});

describe('a due time', () => {
  it.each([
    [12.5, 'in 12 min', 'soon'],
    [15, 'in 15 min', 'soon'],
    [16, 'in 16 min', 'later'],
    [0.5, 'within a minute', 'soon'],
    [-0.5, 'just late', 'late'],
    [-8.2, '8 min late', 'late'],
    [-200, '3 h 20 min late', 'late'],
  ])('%d minutes away is %s', (minutes, words, state) => {
    expect(dueOf(after(minutes), NOW)).toEqual({ words, state });
  });
});
