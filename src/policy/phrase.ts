import * as v from 'valibot';
import { faultOfPhrase, type PhraseFault } from '../checker/rules/company-phrase.ts';
import type { TextKey } from '../say.ts';
import { atMost, filled } from './parts.ts';

const FAULTS: Record<PhraseFault, TextKey> = {
  signs: 'fault_phrase_signs',
  brackets: 'fault_phrase_brackets',
  begins: 'fault_phrase_begins',
  many: 'fault_phrase_many',
};

/** A phrase that a company looks for or rewords, in the words and signs of `company-phrase.ts`. */
export const companyPhrase = v.pipe(
  v.string(),
  v.trim(),
  filled,
  atMost(120),
  v.check(
    (phrase) => faultOfPhrase(phrase) === undefined,
    (issue) => {
      const found = faultOfPhrase(String(issue.input));
      return found ? FAULTS[found] : '';
    },
  ),
);
