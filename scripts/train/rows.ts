import { protectedSpeech } from '../../src/checker/gate/index.ts';
import { type Asked, answeredOf, askedOf } from '../../src/checker/model/ask.ts';
import { type Reading, read } from '../../src/checker/reading/read.ts';
import { readStance } from '../../src/checker/reading/stance.ts';
import type { CompanyFacts, Finding } from '../../src/checker/report.ts';
import { findByRules } from '../../src/checker/rules/index.ts';
import { type Case, situationOf } from '../../tests/corpus/score.ts';

/** One labelled draft made ready for training. */
export interface Row {
  one: Case;
  reading: Reading;
  parent: Reading | undefined;
  asked: Asked;
  /** What the rules find by themselves. */
  found: Finding[];
  /** The gate keeps silent on it, so the model will never be asked. */
  protected: boolean;
}

/** Nothing for a draft so long that it is weighed in parts: nobody said which of them has it. */
export function rowOf(one: Case, facts: CompanyFacts): Row | undefined {
  const situation = situationOf(one);
  const post = situation.parent?.text ?? '';
  const parent = post.trim() === '' ? undefined : read(post, facts);
  const reading = read(one.draft, facts, parent);
  const [asked, ...others] = askedOf(reading, answeredOf(parent));
  if (!asked || others.length > 0) return undefined;
  return {
    one,
    reading,
    parent,
    asked,
    found: findByRules({ reading, stance: readStance(reading), situation, parent }).findings,
    protected: protectedSpeech(reading) !== undefined,
  };
}
