import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bluesky } from '../../demo/sites/bluesky.ts';
import { inVisits } from './visits.ts';
import { afterAPause } from './x-page.ts';

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
