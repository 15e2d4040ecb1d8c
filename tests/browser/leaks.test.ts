import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bluesky } from '../../demo/sites/bluesky.ts';
import { find, press } from '../../scripts/see/see.ts';
import { CLEAR } from './site-steps.ts';
import { inVisits } from './visits.ts';
import { afterAPause, pressWith } from './x-page.ts';

const { open } = inVisits();

/** Takes the composer down and focuses the one that comes up, so many times. */
const cycle = (page: Page, times: number) =>
  page.evaluate(
    async (count, selector) => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        await window.__demo.remount();
        await frame();
        document.querySelector<HTMLElement>(selector)?.focus();
        await frame();
      }
    },
    times,
    bluesky.scenes.post?.field ?? '',
  );

async function counted(page: Page, session: CDPSession) {
  await afterAPause(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}

test('200 composers that came and went leave no listener and no element behind', async () => {
  const { page, look } = await open(bluesky, 'post');
  const session = await page.createCDPSession();
  await page.keyboard.type('Hello');
  await cycle(page, 20);
  const before = await counted(page, session);
  await cycle(page, 200);
  const after = await counted(page, session);
  expect((await look())?.watching).toBe(true);
  expect(await page.$$eval('hatcheck-says', (all) => all.length)).toBeLessThanOrEqual(1);
  // Less than one for four composers: what is left is the page's own.
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(50);
  expect(after.nodes - before.nodes).toBeLessThan(400);
});

/** Writes what is underlined, opens and closes the card, empties the draft, and looks elsewhere for a while. */
async function write(page: Page, session: CDPSession): Promise<void> {
  await session.send('Input.insertText', { text: CLEAR });
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
  await page.keyboard.press('Escape');
  await pressWith(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await page.evaluate((selector) => {
    const field = document.querySelector<HTMLElement>(selector);
    field?.blur();
    field?.focus();
  }, bluesky.scenes.post?.field ?? '');
}

test('drafts that were underlined, opened and emptied leave nothing behind in the page', async () => {
  const { page, look } = await open(bluesky, 'post');
  const session = await page.createCDPSession();
  const heap = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  for (let round = 0; round < 5; round++) await write(page, session);
  const before = { ...(await counted(page, session)), heap: await heap() };
  for (let round = 0; round < 25; round++) await write(page, session);
  const after = { ...(await counted(page, session)), heap: await heap() };
  expect((await look())?.watching).toBe(true);
  // One round draws some dozens of elements and listeners; a single one kept of each would show.
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
  expect(after.nodes - before.nodes).toBeLessThan(20 * 5);
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
}, 120_000);
