import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../scripts/launch.ts';

/** Processor time so far of the main thread that a page runs on, ms: what other programs do meanwhile is left out. */
export type Clock = () => Promise<number>;

/**
 * Chromium tells it itself. Firefox does not, so there the system is asked for the thread (Linux alone).
 * Throws where nobody knows.
 */
export function clockOf(launched: Launched, page: Page): Promise<Clock> {
  return launched.engine === 'chrome' ? ofTasks(page) : ofThread(launched, page);
}

async function ofTasks(page: Page): Promise<Clock> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

/** How long a page is kept busy to see which process is its own, ms. */
const BUSY = 300;

async function ofThread({ browser }: Launched, page: Page): Promise<Clock> {
  const parent = browser.process()?.pid;
  const processes = parent === undefined ? [] : below(parent);
  const before = new Map(processes.map((pid) => [pid, spentBy(pid)]));
  await page.evaluate((ms) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  }, BUSY);
  const took = (pid: number) => spentBy(pid) - (before.get(pid) ?? 0);
  const [own] = processes.sort((a, b) => took(b) - took(a));
  if (own === undefined || took(own) < BUSY / 3)
    throw new Error('The system does not tell the processor time of a page here.');
  return async () => spentBy(own);
}

/** All processes that one started, and those that they started. */
function below(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(Number(name))] as const);
  const of = (one: number): number[] =>
    parents.filter(([, parent]) => parent === one).flatMap(([child]) => [child, ...of(child)]);
  return of(pid);
}

/** After the name in brackets, which may hold anything, come the state and the parent (proc(5)). */
function parentOf(pid: number): number {
  const stat = orNothing(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Time on a processor of a process's main thread, ms; the system counts ns. */
function spentBy(pid: number): number {
  return Number(orNothing(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[0]) / 1e6;
}

/** A process may end while it is looked at. */
function orNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
