import { expect, test } from 'vitest';
import { loadCases, loadPolicies, OWN, policiesBeside } from './load.ts';
import { judgeCase } from './score.ts';

const file = `${OWN}check.jsonl`;
const policies = loadPolicies(policiesBeside(file));

test('what is underlined covers the phrase that a reader would point at', () => {
  let found = 0;
  const astray: string[] = [];
  for (const one of loadCases(file)) {
    const { mark } = one;
    const facts = policies.get(one.policy);
    if (!mark || !facts) continue;
    const finding = judgeCase(one, facts).findings.find(({ kind }) => kind === mark.kind);
    if (!finding) continue;
    found++;
    const touches = finding.because.some(
      ({ span }) => span.start < mark.end && mark.start < span.end,
    );
    if (!touches)
      astray.push(`${one.id}: ${one.draft.slice(finding.span.start, finding.span.end)}`);
  }
  expect(found).toBeGreaterThanOrEqual(150);
  expect(astray.length / found, astray.join('\n')).toBeLessThanOrEqual(0.1);
});
