import { expect, test, vi } from 'vitest';
import type * as Cues from '../../../src/checker/rules/cue.ts';
import { loadCases, loadPolicies, OWN, policiesBeside } from '../../corpus/load.ts';
import { byRules, type Case, judgeCase } from '../../corpus/score.ts';

/** Phrases of the cue that is left out, and those that were seen while it was not. */
const mutant = vi.hoisted(() => ({
  dropped: undefined as unknown,
  seen: new Map<unknown, { name: string }>(),
}));

vi.mock(import('../../../src/checker/rules/cue.ts'), async (original) => {
  const cues: typeof Cues = await original();
  return {
    ...cues,
    findHits(reading, all, accept) {
      const hits = cues.findHits(
        reading,
        all.filter(({ phrases }) => phrases !== mutant.dropped),
        accept,
      );
      for (const { evidence } of hits)
        mutant.seen.set(evidence.phrases, { name: `${evidence.reason} ${evidence.id}` });
      return hits;
    },
  };
});

const file = `${OWN}train.jsonl`;
const policies = loadPolicies(policiesBeside(file));

function rightOf(one: Case): string {
  const facts = policies.get(one.policy);
  if (!facts) throw new Error(`There is no policy ${one.policy}`);
  const { findings } = judgeCase(one, facts, byRules);
  const right = findings.filter(({ kind }) => one.kind_expected.includes(kind));
  return right.map(({ kind, strength }) => `${kind} ${strength}`).join();
}

test('no cue can be taken out of a rule without losing a draft that it found', () => {
  const found = new Map<unknown, { name: string; drafts: { one: Case; right: string }[] }>();
  for (const one of loadCases(file)) {
    if (one.kind_expected.length === 0) continue;
    mutant.seen.clear();
    const right = rightOf(one);
    for (const [phrases, { name }] of mutant.seen) {
      const cue = found.get(phrases) ?? { name, drafts: [] };
      cue.drafts.push({ one, right });
      found.set(phrases, cue);
    }
  }
  const idle: string[] = [];
  for (const [phrases, { name, drafts }] of found) {
    mutant.dropped = phrases;
    if (!drafts.some(({ one, right }) => rightOf(one) !== right)) idle.push(name);
  }
  mutant.dropped = undefined;
  expect(found.size).toBeGreaterThan(30);
  expect(idle).toEqual([]);
}, 60_000);
