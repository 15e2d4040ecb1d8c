import { expect, test } from 'vitest';
import { lintRepair } from '../../src/policy/repair-lint.ts';
import { fillRepair, REPAIRS } from '../../src/remedies/repair.ts';

const VALUES = {
  ORG: 'Acme',
  COMMUNITY: 'People Skills',
  SUMMARY: 'the site was dropped',
  REASON: 'I had no facts',
  ACTION: 'the list is back',
  DATE: 'Friday',
  FINDING: 'it was never dropped',
};

test.each(REPAIRS)('$id, filled in, can go out as it stands', ({ id, text }) => {
  expect(lintRepair(fillRepair(text, VALUES), id)).toEqual([]);
  expect(lintRepair(text, id)).toEqual(['unfilled']);
});

test.each([
  ["I'm sorry to you, but it was late.", 'but'],
  ["I'm sorry to those I hurt if anyone was offended.", 'if-anyone'],
  ["I'm sorry to all. I was misunderstood.", 'misunderstood'],
  ["I'm sorry to all. It was taken out of context.", 'out-of-context'],
  ["I'm sorry to all. Mistakes were made.", 'mistakes-were-made'],
  ["I'm sorry to @RobinFarrow.", 'names-complainer'],
  ['The right team is looking at it now.', 'owns-nothing'],
  ['I was wrong.', 'nothing-next'],
])('%j is spoiled by %s', (text, fault) => {
  expect(lintRepair(text, undefined, '@robinfarrow')).toEqual([fault]);
});

test('a placeholder named like an inborn property stays', () => {
  expect(fillRepair('{CONSTRUCTOR} {ORG}', { ORG: '$&' })).toBe('{CONSTRUCTOR} $&');
});
