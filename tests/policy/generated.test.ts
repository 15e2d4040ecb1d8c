import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestCompany } from '../../scripts/company.ts';
import { inEnglish } from '../../scripts/say.ts';
import { check } from '../../src/checker/check.ts';
import { readPart, readPolicy } from '../../src/policy/read.ts';
import { remedies } from '../../src/remedies/remedies.ts';
import { files, isRight } from './oracle.ts';

const read = (value: unknown) => readPolicy(JSON.stringify(value), inEnglish);

test('2,000 files are accepted or refused as a plain reading of the rules says', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(files, (file) => {
      const right = isRight(file);
      seen[right ? 'right' : 'wrong']++;
      expect('policy' in read(file)).toBe(right);
    }),
    { numRuns: 2_000 },
  );
  // Both answers must have been put to the test.
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(200);
});

test('a file that was accepted is accepted again as it came out, and says the same', () => {
  fc.assert(
    fc.property(files, (file) => {
      const once = read(file);
      if ('faults' in once) return;
      expect(read(once.policy)).toEqual(once);
      expect(readPart(JSON.stringify(file), inEnglish)).toHaveProperty('file.hatcheck', 2);
    }),
    { numRuns: 300 },
  );
});

test('any JSON at all is answered, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6 }),
      fc.constantFrom('company', 'texts', 'rules', 'hosted', 'x'),
      (value, key) => {
        for (const file of [
          value,
          { hatcheck: 2, company: { name: 'A' }, [key]: value },
          { hatcheck: 1, [key]: value },
        ]) {
          const answer = read(file);
          expect('policy' in answer || answer.faults.length > 0).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

const RULE = { id: 'r', kind: 'company-voice', match: ['sunset'], reason: 'x' };
const ACME = { hatcheck: 2, company: { name: 'Acme' } };

test.each<[string, string]>([
  [
    'prototype keys',
    '{"hatcheck":2,"company":{"name":"A","__proto__":{"x":1}},"constructor":{"prototype":{}}}',
  ],
  [
    'prototype keys in a rule',
    '{"hatcheck":2,"company":{"name":"A"},"rules":[{"__proto__":{"id":"r"}}]}',
  ],
  ['a megabyte in one name', JSON.stringify({ ...ACME, company: { name: 'x'.repeat(999_900) } })],
  [
    'a megabyte in one phrase',
    JSON.stringify({ ...ACME, rules: [{ ...RULE, match: ['a '.repeat(499_900)] }] }),
  ],
  [
    'a megabyte of brackets',
    JSON.stringify({ ...ACME, rules: [{ ...RULE, match: ['('.repeat(999_800)] }] }),
  ],
  [
    'a pattern that would not end',
    JSON.stringify({ ...ACME, rules: [{ ...RULE, match: ['(a+)+$'] }] }),
  ],
  [
    'choices in choices',
    JSON.stringify({ ...ACME, rules: [{ ...RULE, match: [`a ${'(a|b|c|d) '.repeat(10)}z`] }] }),
  ],
  ['nesting', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['a phrase over lines', JSON.stringify({ ...ACME, rules: [{ ...RULE, match: ['a\nb'] }] })],
])('%s is refused', (_what, text) => {
  expect(readPolicy(text, inEnglish)).toHaveProperty('faults');
  expect({}).not.toHaveProperty('x');
});

test('the slowest phrases that are taken do not slow reading down', () => {
  const match = Array.from({ length: 20 }, (_, n) => `a ... ... ... b${n}`);
  const rules = Array.from({ length: 200 }, (_, n) => ({ ...RULE, id: `r${n}`, match }));
  const accepted = read({ ...ACME, rules });
  if ('faults' in accepted) throw new Error(accepted.faults[0].message);
  const draft = 'a '.repeat(140);
  expect(check(draft, { site: 'x', kind: 'post' }, accepted.policy).findings).toEqual([]);
});

test('script in names and texts stays text', () => {
  const script = '<img src=x onerror=alert(1)>';
  const accepted = read({
    ...ACME,
    communities: [{ name: script }],
    rules: [{ ...RULE, reason: script, offer: script }],
  });
  if ('faults' in accepted) throw new Error(accepted.faults[0].message);
  const draft = 'Sunset it is, I guess.';
  const situation = { site: 'x', kind: 'post' } as const;
  const report = check(draft, situation, accepted.policy);
  const [offers] = remedies({ draft, report, situation, policy: accepted.policy });
  expect(report.findings[0]?.because[0]?.rule?.says).toBe(script);
  expect(offers?.[0]).toMatchObject({ do: 'reword', result: `${script} it is, I guess.` });
});

test('the largest company is read, and still found by its names', () => {
  const accepted = read(largestCompany());
  if ('faults' in accepted) throw new Error(accepted.faults[0].message);
  const { name = '' } = accepted.policy.communities[4_321] ?? {};
  const draft = `The ${name} crowd are toxic idiots.`;
  const { findings } = check(draft, { site: 'x', kind: 'post' }, accepted.policy);
  expect(findings[0]).toMatchObject({ kind: 'condemns-community', community: name });
});
