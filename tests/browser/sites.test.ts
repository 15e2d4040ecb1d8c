import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { sites } from '../../src/sites/all.ts';
import { DO, STEPS, type Step, visit } from './site-steps.ts';
import { turnOn } from './turn-on.ts';
import { inBrowser, watchErrors } from './x-page.ts';

const launched = inBrowser();
const CHOSEN = new Set(sites.filter(({ byChoice }) => byChoice).map(({ id }) => id));

let asking: Page;
beforeAll(async () => {
  const hosts = pages.filter(({ id }) => CHOSEN.has(id)).map(({ host }) => host);
  await turnOn(launched(), hosts);
  asking = await launched().browser.newPage();
  await asking.goto(launched().address('src/options/options.html'));
});

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
  console.log([[''.padEnd(width), ...STEPS].join('  '), ...rows].join('\n'));
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
    const seen = await visit(launched(), asking, demo, name);
    const fine = watchErrors(seen.page);
    onTestFinished(() => seen.page.close());
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
