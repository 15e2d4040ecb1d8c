import { expect, it } from 'vitest';
import { fold, unfold } from '../../../src/checker/lexicon/fold.ts';
import { VALENCE_WORDS } from '../../../src/checker/lexicon/valence-words.ts';

it('keeps of a word what it has in common with the one before', () => {
  expect(fold(['abandon', 'abandoned', 'abandonment'])).toBe('AabandonAedCment');
  expect(unfold('AabandonAedCment')).toEqual(['abandon', 'abandoned', 'abandonment']);
});

it.each(Object.entries(VALENCE_WORDS))(
  'gives back every word that sounds like %s',
  (_valence, words) => {
    expect(words.length).toBeGreaterThan(500);
    expect(unfold(fold(words))).toEqual(words);
  },
);
