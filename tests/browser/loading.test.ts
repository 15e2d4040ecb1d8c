import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { stopWorker } from '../../scripts/stop-worker.ts';
import { afterAPause, DECISION, FIELD, inBrowser, THREAD, waitForMark } from './x-page.ts';

const launched = inBrowser();

/** Files of ours that the page runs from now on, the worlds beside its own included. */
async function noteScripts(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) seen.add(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return seen;
}

const isAwake = () =>
  launched()
    .browser.targets()
    .some((target) => target.type() === 'service_worker');

test('a page where nobody writes runs the watcher alone and does not wake the background', async () => {
  await stopWorker(launched().browser);
  const page = await launched().openX(THREAD);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  const scripts = await noteScripts(page);
  await page.reload();
  await page.waitForSelector(FIELD);
  await page.mouse.click(600, 20);
  await page.keyboard.press('PageDown');
  await afterAPause(page);
  expect([...scripts]).toEqual(['/src/composer/watch.iife.js']);
  expect(isAwake()).toBe(false);
});

test('the first focus in a composer brings in the rest', async () => {
  const page = await launched().openX(THREAD);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  const scripts = await noteScripts(page);
  await page.click(FIELD);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice/);
  expect([...scripts].sort()).toEqual([
    '/src/composer/composer.iife.js',
    '/src/composer/watch.iife.js',
  ]);
  expect(isAwake()).toBe(true);
});
