import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecking, measureLargest } from './checking.ts';
import { measureAnswers } from './cold.ts';
import { measureHeap } from './heap.ts';
import { measureIdle, measureIdleThread } from './idle.ts';
import { measureFirstAnswer, measureMarks } from './mark.ts';
import { bothBrowsers } from './places.ts';
import { measureSizes } from './sizes.ts';
import type { Row } from './table.ts';
import { measureTyping } from './typing.ts';

/**
 * `npm run bench`: what Hatcheck costs, beside what it may cost. `-- --quick` for fewer samples;
 * `-- --only typing,heap` for some of the tables; `-- --firefox` for those that Firefox can tell.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    firefox: { type: 'boolean', default: false },
  },
});
const { quick } = values;
const quietly = { cwd: resolve(import.meta.dirname, '..'), stdio: 'pipe' as const };

execFileSync('npm', ['run', '--silent', 'build'], quietly);
execFileSync('npm', ['run', '--silent', 'build:demo'], quietly);

const { without, withIt, close } = await bothBrowsers(values.firefox ? 'firefox' : 'chrome');

type Tables = Record<string, () => Row[] | Promise<Row[]>>;

async function answers(): Promise<Row[]> {
  const turns = quick ? 3 : 12;
  return [...(await measureFirstAnswer(withIt, turns)), ...(await measureAnswers(withIt, turns))];
}

const IN_CHROME: Tables = {
  size: measureSizes,
  checking: () => measureChecking(quick ? 400 : 4_000),
  largest: () => measureLargest(quick ? 400 : 4_000),
  idle: () => measureIdle(without, withIt, quick ? 3 : 10),
  answers,
  marks: () => measureMarks(withIt, quick ? 2 : 8),
  typing: () => measureTyping(without, withIt, quick ? 2 : 8),
  heap: () => measureHeap(without, withIt, quick ? 5_000 : 45_000),
};

const IN_FIREFOX: Tables = {
  idle: () => measureIdleThread(without, withIt, quick ? 3 : 10),
  answers,
  marks: () => measureMarks(withIt, quick ? 2 : 8),
  typing: () => measureTyping(without, withIt, quick ? 2 : 8),
  heap: () => measureHeap(without, withIt, quick ? 5_000 : 45_000),
};

const tables = values.firefox ? IN_FIREFOX : IN_CHROME;

try {
  const wanted = values.only?.split(',') ?? Object.keys(tables);
  for (const name of wanted) {
    const measure = tables[name];
    if (!measure) throw new Error(`There is no table ${name}: ${Object.keys(tables).join(', ')}.`);
    console.table(await measure());
  }
} finally {
  await close();
}
