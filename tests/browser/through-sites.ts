import { afterAll, describe, expect, test } from 'vitest';
import type { DemoPage } from '../../demo/sites/page.ts';
import { DO, STEPS, type Step } from './site-steps.ts';
import { inVisits } from './visits.ts';
import { watchErrors } from './x-page.ts';

/** Goes through every scene of these pages in one browser with these hosts turned on, and prints what was seen. */
export function goThrough(pages: readonly DemoPage[], ...hosts: string[]): void {
  const { open } = inVisits(...hosts);

  /** What was done on each scene, and how it went. */
  const matrix = new Map<string, Map<Step, boolean>>();
  afterAll(() => process.stdout.write(tableOf(matrix)));

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
}

function tableOf(matrix: Map<string, Map<Step, boolean>>): string {
  const width = Math.max(...[...matrix.keys()].map((name) => name.length));
  const rows = [...matrix].map(([name, cells]) =>
    [
      name.padEnd(width),
      ...STEPS.map((step) => (cells.get(step) ? '✓' : '✗').padEnd(step.length)),
    ].join('  '),
  );
  return `${[[''.padEnd(width), ...STEPS].join('  '), ...rows].join('\n')}\n`;
}
