import type { CDPSession, Page } from 'puppeteer-core';
import { exampleCompany } from '../scripts/company.ts';
import { type Launched, launch } from '../scripts/launch.ts';
import { quantile, type Row, row } from './table.ts';

const THREAD = '/robinfarrow/status/1860500000000000100';
const FIELD = '[data-testid="tweetTextarea_0"]';
/** Twelve keys a second, ms between keys. */
const PACE = 83;
const MARKS_A_TURN = 5;
const DRAFT =
  "Thanks for writing. We've just dropped that whole site from the list, and our team decided it today.";

/** Main-thread time a key on real Draft.js, with the extension and without, turn by turn in one run. */
export async function measureTyping(turns: number): Promise<Row[]> {
  const without = await launch({ engine: 'chrome', headless: true, extension: false });
  const withIt = await launch({ engine: 'chrome', headless: true, policy: exampleCompany() });
  const bare: number[][] = [];
  const extended: number[][] = [];
  const marks: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    bare.push((await typeOnce(without, 0)).keys);
    const typed = await typeOnce(withIt, MARKS_A_TURN);
    extended.push(typed.keys);
    marks.push(...typed.marks);
  }
  const idle = await measureIdle(without, withIt, turns);
  await without.close();
  await withIt.close();
  const extra = [...DRAFT].map((_, key) => medianOf(extended, key) - medianOf(bare, key));
  return [
    row('main thread a key without Hatcheck: p50', quantile(bare.flat(), 0.5), 'ms'),
    row('main thread a key with Hatcheck: p50', quantile(extended.flat(), 0.5), 'ms'),
    row('extra a key: p50', quantile(extra, 0.5), 'ms'),
    row('extra a key: p95', quantile(extra, 0.95), 'ms', 1),
    row('last key to mark: p50', quantile(marks, 0.5), 'ms'),
    row('last key to mark: p95', quantile(marks, 0.95), 'ms', 400),
    ...idle,
  ];
}

/** The same key of the same draft, turn by turn: its median is free of what else the machine did. */
function medianOf(turns: number[][], key: number): number {
  return quantile(
    turns.map((keys) => keys[key] ?? 0),
    0.5,
  );
}

async function typeOnce(
  launched: Launched,
  phrases: number,
): Promise<{ keys: number[]; marks: number[] }> {
  const page = await launched.openX(THREAD);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  await page.click(FIELD);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // The first words bring in the composer script and warm the checker; they are not what typing costs.
  await page.keyboard.type('So. ', { delay: PACE });
  await pause(1_500);
  const keys: number[] = [];
  for (const letter of DRAFT) {
    const before = await taskTime(session);
    await page.keyboard.type(letter);
    await pause(PACE);
    keys.push((await taskTime(session)) - before);
  }
  const marks: number[] = [];
  for (let phrase = 0; phrase < phrases; phrase++) marks.push(await lastKeyToMark(page));
  await page.close();
  return { keys, marks };
}

/** As text, because the loader of these scripts gives functions names that a page does not know. */
const WATCH = `
  window.toMark = undefined;
  addEventListener('keydown', ({ timeStamp }) => {
    const watch = () => {
      if (CSS.highlights.size > 0) window.toMark = performance.now() - timeStamp;
      else requestAnimationFrame(watch);
    };
    watch();
  }, { capture: true, once: true });
`;

/** Types a phrase anew and waits for its mark: from the press of the last key, in the page's own clock, ms. */
async function lastKeyToMark(page: Page): Promise<number> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await page.keyboard.type('We have just remove', { delay: PACE });
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await page.evaluate(WATCH);
  await page.keyboard.type('d');
  const marked = await page.waitForFunction(
    () => (window as unknown as { toMark?: number }).toMark,
    { timeout: 5_000 },
  );
  return (await marked.jsonValue()) ?? Number.NaN;
}

/** Script time of a page on which nobody writes. */
async function measureIdle(without: Launched, withIt: Launched, turns: number): Promise<Row[]> {
  const bare: number[] = [];
  const extended: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await scriptTime(without));
    extended.push(await scriptTime(withIt));
  }
  const extra = quantile(extended, 0.5) - quantile(bare, 0.5);
  return [row('extra script on a page where nobody writes: p50', extra, 'ms', 2)];
}

async function scriptTime(launched: Launched): Promise<number> {
  const page = await launched.openX('/?quiet');
  await page.bringToFront();
  await pause(1_000);
  const { ScriptDuration = 0 } = await page.metrics();
  await page.close();
  return ScriptDuration * 1_000;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
