import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../src/checker/report.ts';
import { loadCases, loadPolicies, OWN, policiesBeside, SHARED } from './load.ts';
import { type Calm, precision, recall, type Score, score, unfairness } from './score.ts';

interface Floors {
  kinds: Record<Kind, { precision: number; recall: number }>;
  /** Most false alarms per 100 ordinary drafts, and per 100 hard negatives. */
  ordinary: number;
  hard: number;
}

/** What was reached, less a little; raise them as the checker gets better. */
const FLOORS: Record<'shared' | 'check', Floors> = {
  shared: {
    kinds: {
      'asks-cm': { precision: 0.97, recall: 0.94 },
      'condemns-community': { precision: 0.865, recall: 0.835 },
      'endorses-condemnation': { precision: 0.89, recall: 0.91 },
      'promises-outcome': { precision: 0.91, recall: 0.82 },
      'company-voice': { precision: 0.945, recall: 0.83 },
    },
    ordinary: 1.5,
    hard: 7.6,
  },
  check: {
    kinds: {
      'asks-cm': { precision: 0.72, recall: 0.45 },
      'condemns-community': { precision: 0.77, recall: 0.505 },
      'endorses-condemnation': { precision: 0.8, recall: 0.575 },
      'promises-outcome': { precision: 0.865, recall: 0.605 },
      'company-voice': { precision: 0.82, recall: 0.585 },
    },
    ordinary: 4.6,
    hard: 12.3,
  },
};

/** False alarms in dialects and second-language English, as a multiple of those in the rest. */
const FAIR = 1.25;

function missesOf({ judged }: Score, kind: Kind): string {
  const ids = (all: readonly { one: { id: string } }[]) =>
    all
      .slice(0, 20)
      .map(({ one }) => one.id)
      .join(' ');
  const missed = judged.filter(({ missing }) => missing.includes(kind));
  const needless = judged.filter(({ extra }) => extra.includes(kind));
  return `missed: ${ids(missed)} …; needless: ${ids(needless)} …`;
}

const SETS = [
  { name: 'shared' as const, file: SHARED },
  { name: 'check' as const, file: `${OWN}check.jsonl` },
].filter(({ file }) => existsSync(file));

describe.each(SETS)('$name drafts', ({ name, file }) => {
  const result = score(loadCases(file), loadPolicies(policiesBeside(file)));
  const floors = FLOORS[name];

  test.each([...KINDS])('%s', (kind) => {
    const tally = result.kinds[kind];
    expect(precision(tally), missesOf(result, kind)).toBeGreaterThanOrEqual(
      floors.kinds[kind].precision,
    );
    expect(recall(tally), missesOf(result, kind)).toBeGreaterThanOrEqual(floors.kinds[kind].recall);
  });

  test('few false alarms', () => {
    const { ordinary, hardNegatives } = result;
    expect((100 * ordinary.any) / Math.max(1, ordinary.cases)).toBeLessThanOrEqual(floors.ordinary);
    expect((100 * hardNegatives.any) / Math.max(1, hardNegatives.cases)).toBeLessThanOrEqual(
      floors.hard,
    );
  });

  test('no dialect draws more of them', () => {
    const { dialects, others } = unfairness(result.judged);
    const shareOf = ({ cases, alarms }: Calm) => alarms / Math.max(1, cases);
    expect(shareOf(dialects)).toBeLessThanOrEqual(FAIR * shareOf(others));
  });
});
