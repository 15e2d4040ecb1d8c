import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../src/checker/report.ts';
import { loadCases, loadPolicies, OWN, policiesBeside, SHARED } from './load.ts';
import { precision, recall, type Score, score } from './score.ts';

interface Floors {
  kinds: Record<Kind, { precision: number; recall: number }>;
  /** Most false alarms per 100 ordinary drafts. */
  ordinary: number;
}

/** What was reached, less a little; raise them as the checker gets better. */
const FLOORS: Record<'shared' | 'own', Floors> = {
  shared: {
    kinds: {
      'asks-cm': { precision: 0.95, recall: 0.9 },
      'condemns-community': { precision: 0.95, recall: 0.7 },
      'endorses-condemnation': { precision: 0.93, recall: 0.8 },
      'promises-outcome': { precision: 0.88, recall: 0.72 },
      'company-voice': { precision: 0.92, recall: 0.85 },
    },
    ordinary: 1.5,
  },
  own: {
    kinds: {
      'asks-cm': { precision: 0.95, recall: 0.9 },
      'condemns-community': { precision: 0.93, recall: 0.7 },
      'endorses-condemnation': { precision: 0.95, recall: 0.84 },
      'promises-outcome': { precision: 0.9, recall: 0.85 },
      'company-voice': { precision: 0.8, recall: 0.85 },
    },
    ordinary: 2,
  },
};

function missesOf({ judged }: Score, kind: Kind): string {
  const missed = judged.filter(({ missing }) => missing.includes(kind)).map(({ one }) => one.id);
  const needless = judged.filter(({ extra }) => extra.includes(kind)).map(({ one }) => one.id);
  return `missed: ${missed.join(' ')}; needless: ${needless.join(' ')}`;
}

const SETS = [
  { name: 'shared' as const, file: SHARED },
  { name: 'own' as const, file: `${OWN}train.jsonl` },
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

  test('few false alarms on ordinary drafts', () => {
    const { cases, any } = result.ordinary;
    expect((100 * any) / Math.max(1, cases)).toBeLessThanOrEqual(floors.ordinary);
  });
});
