import { closePage } from '../scripts/close-page.ts';
import type { Launched } from '../scripts/launch.ts';
import { clockOf } from './clock.ts';
import { pause } from './places.ts';
import { quantile, type Row, row } from './table.ts';
import { traced } from './trace.ts';

/**
 * Script of a page on which nobody writes, from its start, without Hatcheck and with it by turns, and what
 * of it the browser puts down to files of ours, which other programs cannot blur.
 */
export async function measureIdle(
  without: Launched,
  withIt: Launched,
  turns: number,
): Promise<Row[]> {
  const { bare, extended } = await byTurns(without, withIt, turns, scripts);
  const ours = extended.map((seen) => seen.ours);
  return [
    row('script where nobody writes, without: p50', quantile(bare.map(all), 0.5), 'ms'),
    row('script where nobody writes, with: p50', quantile(extended.map(all), 0.5), 'ms'),
    row('of it ours: p50', quantile(ours, 0.5), 'ms', 2),
    row('of it ours: p95', quantile(ours, 0.95), 'ms'),
  ];
}

/** What is measured without and with it, one after the other, so that both have the same machine. */
async function byTurns<T>(
  without: Launched,
  withIt: Launched,
  turns: number,
  measure: (launched: Launched) => Promise<T>,
): Promise<{ bare: T[]; extended: T[] }> {
  const bare: T[] = [];
  const extended: T[] = [];
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await measure(without));
    extended.push(await measure(withIt));
  }
  return { bare, extended };
}

const all = (seen: { all: number }) => seen.all;

/** Processor time of the main thread, ms. */
async function scripts(launched: Launched): Promise<{ all: number; ours: number }> {
  const page = await launched.openX('/?quiet');
  await page.bringToFront();
  const { runs } = await traced(page, async () => {
    await page.reload();
    await pause(1_000);
  });
  await closePage(page);
  const sum = (of: typeof runs) => of.reduce((total, { ms }) => total + ms, 0);
  return { all: sum(runs), ours: sum(runs.filter((run) => run.ours)) };
}

/** The same by the main thread's whole processor time, painting included, where scripts are not told apart. */
export async function measureIdleThread(
  without: Launched,
  withIt: Launched,
  turns: number,
): Promise<Row[]> {
  const { bare, extended } = await byTurns(without, withIt, turns, whole);
  const extra = extended.map((time, turn) => time - (bare[turn] ?? 0));
  return [
    row('page where nobody writes, without: p50', quantile(bare, 0.5), 'ms'),
    row('page where nobody writes, with: p50', quantile(extended, 0.5), 'ms'),
    row('extra: p50', quantile(extra, 0.5), 'ms'),
  ];
}

async function whole(launched: Launched): Promise<number> {
  const page = await launched.openX('/?quiet');
  await page.bringToFront();
  const spent = await clockOf(launched, page);
  const before = await spent();
  await page.reload();
  await pause(1_000);
  const time = (await spent()) - before;
  await closePage(page);
  return time;
}
