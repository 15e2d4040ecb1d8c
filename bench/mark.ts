import type { Page } from 'puppeteer-core';
import { isAtRest, stopBackground } from '../scripts/background.ts';
import { closePage } from '../scripts/close-page.ts';
import type { Launched } from '../scripts/launch.ts';
import { insert } from './insert.ts';
import { enter, X_PLACE } from './places.ts';
import { quantile, type Row, row } from './table.ts';

const PACE = 83;
const MARKS_A_TURN = 5;

/**
 * Notes in the page's own clock when the first mark is there after an event, as text, because the loader
 * of these scripts gives functions names that a page does not know.
 */
const watchFrom = (event: string) => `
  window.toMark = undefined;
  addEventListener('${event}', ({ timeStamp }) => {
    const watch = () => {
      if (CSS.highlights.size > 0) window.toMark = performance.now() - timeStamp;
      else requestAnimationFrame(watch);
    };
    watch();
  }, { capture: true, once: true });
`;

async function untilMark(page: Page): Promise<number> {
  const marked = await page.waitForFunction(
    () => (window as unknown as { toMark?: number }).toMark,
    { timeout: 10_000 },
  );
  return (await marked.jsonValue()) ?? Number.NaN;
}

/** From the press of the last key of a phrase to its mark, X's editor. */
export async function measureMarks(launched: Launched, turns: number): Promise<Row[]> {
  const page = await enter(launched, X_PLACE);
  const marks: number[] = [];
  for (let phrase = 0; phrase < turns * MARKS_A_TURN; phrase++) {
    await emptied(page);
    await page.keyboard.type('We have just remove', { delay: PACE });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await page.evaluate(watchFrom('keydown'));
    await page.keyboard.type('d');
    marks.push(await untilMark(page));
  }
  await closePage(page);
  return [
    row('last key to mark: p50', quantile(marks, 0.5), 'ms'),
    row('last key to mark: p95', quantile(marks, 0.95), 'ms', 400),
  ];
}

/** From the focus in a composer to the first mark in it, the writer's rest included, the background asleep and awake by turns. */
export async function measureFirstAnswer(launched: Launched, turns: number): Promise<Row[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await stopBackground(launched);
    cold.push(await firstAnswer(launched, 'asleep'));
    warm.push(await firstAnswer(launched, 'awake'));
  }
  return [
    row('focus to first mark, background awake: p50', quantile(warm, 0.5), 'ms'),
    row('focus to first mark, background awake: p95', quantile(warm, 0.95), 'ms'),
    row('focus to first mark, background asleep: p50', quantile(cold, 0.5), 'ms', 600),
    row('focus to first mark, background asleep: p95', quantile(cold, 0.95), 'ms'),
  ];
}

async function firstAnswer(launched: Launched, background: 'asleep' | 'awake'): Promise<number> {
  const page = await X_PLACE.open(launched);
  await page.bringToFront();
  await page.waitForSelector(X_PLACE.field, { visible: true });
  await page.evaluate(watchFrom('focusin'));
  if ((await isAtRest(launched)) !== (background === 'asleep'))
    throw new Error(`The background is not ${background}.`);
  await page.click(X_PLACE.field);
  await insert(launched, page, 'We have just removed that site. ');
  const time = await untilMark(page);
  await closePage(page);
  return time;
}

async function emptied(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => CSS.highlights.size === 0);
}
