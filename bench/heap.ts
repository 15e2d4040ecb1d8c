import type { Page } from 'puppeteer-core';
import { closePage } from '../scripts/close-page.ts';
import type { Launched } from '../scripts/launch.ts';
import { memoryOf } from './memory.ts';
import { enter, X_PLACE } from './places.ts';
import { type Row, row } from './table.ts';

/** What somebody writes over and over; as many letters as keys. */
const PHRASE = 'We have just removed that whole site from the list. ';
const CYCLES_A_SAMPLE = 25;

/**
 * An hour of writing, compressed: words, a mark, the card opened and closed, the draft emptied, the focus
 * lost and found again. Then the garbage is collected and what is left is measured, again and again; the
 * second half should be as the first left it. An hour at 12 keys a second is 43,200 keys.
 */
export async function measureHeap(
  without: Launched,
  withIt: Launched,
  keys: number,
): Promise<Row[]> {
  const samples = Math.max(4, Math.ceil(keys / (PHRASE.length * CYCLES_A_SAMPLE)));
  const bare = await live(without, samples);
  const ours = await live(withIt, samples);
  const typed = samples * CYCLES_A_SAMPLE * PHRASE.length;
  return [
    ...compared('page', typed, bare.page, ours.page),
    // Firefox has a process for extensions, and some of its own in it, whether or not ours is there.
    ...(bare.background.length > 0
      ? compared('process of extensions', typed, bare.background, ours.background)
      : [
          row(`background after ${typed} keys`, last(ours.background), 'kB'),
          row('background, second half: growth per 10,000 keys', slope(ours.background), 'kB', 50),
        ]),
  ];
}

function compared(what: string, typed: number, bare: number[], ours: number[]): Row[] {
  return [
    row(`${what} after ${typed} keys, without`, last(bare), 'kB'),
    row(`${what} after ${typed} keys, with`, last(ours), 'kB'),
    row(`${what}, second half: growth per 10,000 keys, without`, slope(bare), 'kB'),
    row(`${what}, second half: growth per 10,000 keys, with`, slope(ours), 'kB'),
    row(`${what}, second half: growth beyond none`, slope(ours) - slope(bare), 'kB', 50),
  ];
}

async function live(launched: Launched, samples: number) {
  const page = await enter(launched, X_PLACE);
  const type = await typist(launched, page);
  const inUse = await memoryOf(launched, page);
  const heaps = { page: [] as number[], background: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    for (let cycle = 0; cycle < CYCLES_A_SAMPLE; cycle++) await write(page, type);
    const { page: inPage, background } = await inUse();
    heaps.page.push(inPage);
    if (background !== undefined) heaps.background.push(background);
  }
  await closePage(page);
  return heaps;
}

/** Types as fast as the browser takes keys. */
async function typist({ engine }: Launched, page: Page): Promise<(words: string) => Promise<void>> {
  if (engine === 'firefox') return (words) => page.keyboard.type(words);
  const session = await page.createCDPSession();
  return async (words) => {
    for (const text of words) await session.send('Input.dispatchKeyEvent', { type: 'char', text });
  };
}

async function write(page: Page, type: (words: string) => Promise<void>): Promise<void> {
  await type(PHRASE);
  await page
    .waitForFunction(() => CSS.highlights.size > 0, { timeout: 700 })
    .catch(() => undefined);
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
  await page.keyboard.press('KeyH');
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.evaluate((field) => {
    const box = document.querySelector<HTMLElement>(field);
    box?.blur();
    box?.focus();
  }, X_PLACE.field);
}

const last = (samples: readonly number[]) => samples.at(-1) ?? Number.NaN;

/** kB per 10,000 keys over the second half of the samples, by least squares. */
function slope(samples: readonly number[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = half.map((_, index) => index);
  const [x, y] = [mean(at), mean(half)];
  const up = half.reduce((sum, value, index) => sum + (index - x) * (value - y), 0);
  const across = at.reduce((sum, index) => sum + (index - x) ** 2, 0);
  return ((up / across) * 10_000) / (PHRASE.length * CYCLES_A_SAMPLE);
}
