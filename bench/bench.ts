import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecking, measureLargest } from './checking.ts';
import { measureHeap } from './heap.ts';
import { measureIdle } from './idle.ts';
import { measureFirstAnswer, measureMarks } from './mark.ts';
import { bothBrowsers } from './places.ts';
import { measureSizes } from './sizes.ts';
import type { Row } from './table.ts';
import { measureTyping } from './typing.ts';

/**
 * `npm run bench`: what Hatcheck costs, beside what it may cost. `-- --quick` for fewer samples;
 * `-- --only typing,heap` for some of the tables.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { quick } = values;
const quietly = { cwd: resolve(import.meta.dirname, '..'), stdio: 'pipe' as const };

execFileSync('npm', ['run', '--silent', 'build'], quietly);
execFileSync('npm', ['run', '--silent', 'build:demo'], quietly);

const { without, withIt, close } = await bothBrowsers();

const TABLES: Record<string, () => Row[] | Promise<Row[]>> = {
  size: measureSizes,
  checking: () => measureChecking(quick ? 400 : 4_000),
  largest: () => measureLargest(quick ? 400 : 4_000),
  idle: () => measureIdle(without, withIt, quick ? 3 : 10),
  answers: () => measureFirstAnswer(withIt, quick ? 3 : 12),
  marks: () => measureMarks(withIt, quick ? 2 : 8),
  typing: () => measureTyping(without, withIt, quick ? 2 : 8),
  heap: () => measureHeap(without, withIt, quick ? 5_000 : 45_000),
};

try {
  const wanted = values.only?.split(',') ?? Object.keys(TABLES);
  for (const name of wanted) {
    const measure = TABLES[name];
    if (!measure) throw new Error(`There is no table ${name}: ${Object.keys(TABLES).join(', ')}.`);
    console.table(await measure());
  }
} finally {
  await close();
}
