import { afterAll, describe, expect, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { sites } from '../../src/sites/all.ts';
import { DO, STEPS, type Step } from './site-steps.ts';
import { inVisits } from './visits.ts';
import { watchErrors } from './x-page.ts';

const CHOSEN = new Set(sites.filter(({ byChoice }) => byChoice).map(({ id }) => id));
const { open } = inVisits(...pages.filter(({ id }) => CHOSEN.has(id)).map(({ host }) => host));

/** What was done on each scene, and how it went. */
const matrix = new Map<string, Map<Step, boolean>>();

afterAll(() => {
  const width = Math.max(...[...matrix.keys()].map((name) => name.length));
  const rows = [...matrix].map(([name, cells]) =>
    [
      name.padEnd(width),
      ...STEPS.map((step) => (cells.get(step) ? '✓' : '✗').padEnd(step.length)),
    ].join('  '),
  );
  process.stdout.write(`${[[''.padEnd(width), ...STEPS].join('  '), ...rows].join('\n')}\n`);
});

test('every site has its page', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(
    sites
      .map(({ id }) => id)
      .filter((id) => id !== 'x')
      .sort(),
  );
});

describe.each(pages)('$id', (demo) => {
  test.each(Object.keys(demo.scenes))('%s', async (name) => {
    const cells = new Map<Step, boolean>();
    matrix.set(`${demo.id} ${name}`, cells);
    const seen = await open(demo, name);
    const fine = watchErrors(seen.page);
    const failed: string[] = [];
    for (const step of STEPS) {
      await DO[step](seen).then(
        () => cells.set(step, true),
        (fault) => failed.push(`${step}: ${fault instanceof Error ? fault.message : fault}`),
      );
    }
    expect(failed).toEqual([]);
    fine();
  });
});
