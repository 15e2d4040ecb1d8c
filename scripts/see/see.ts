import type { Page } from 'puppeteer-core';
import { isFirefox } from '../firefox-window.ts';
import { chromium } from './chromium.ts';
import type { Box, Eyes, Seen } from './eyes.ts';
import { firefox } from './firefox.ts';

async function eyesFor(page: Page): Promise<Eyes> {
  return (await isFirefox(page.browser())) ? firefox : chromium;
}

/** Everything with a role and a name, in reading order. */
export async function seen(page: Page): Promise<Seen[]> {
  return (await eyesFor(page)).seen(page);
}

/** The first with that role and name, waited for up to `timeout` ms. */
export async function find(page: Page, role: string, name: RegExp, timeout = 5_000): Promise<Seen> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = (await seen(page)).find((item) => item.role === role && name.test(item.name));
    if (found) return found;
    if (Date.now() > until) throw new Error(`no ${role} named ${name} in ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether nothing of that role and name is there; asked once. */
export async function absent(page: Page, role: string, name: RegExp): Promise<boolean> {
  return !(await seen(page)).some((item) => item.role === role && name.test(item.name));
}

/** Where it stands in the window (client px). */
export async function boxOf(page: Page, { node }: Seen): Promise<Box> {
  return (await eyesFor(page)).boxOf(page, node);
}

/** Gives it the focus, as the Tab key would in the end. */
export async function focusOn(page: Page, { node }: Seen): Promise<void> {
  await (await eyesFor(page)).focusOn(page, node);
}

/** What sends is pressed by somebody who has read it: it counts after it stood still in sight for so long, ms. */
export const READ = 600;

/**
 * Clicks it with the mouse, as a person does: once it has stood still for `still` ms at least. What is drawn anew
 * meanwhile is looked for again.
 */
export async function press(page: Page, role: string, name: RegExp, still = 0): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await pressOnce(page, role, name, still);
    } catch (fault) {
      if (tries === 3 || !/detached|layout object|No node/.test(String(fault))) throw fault;
    }
  }
}

async function pressOnce(page: Page, role: string, name: RegExp, still: number): Promise<void> {
  const item = await find(page, role, name);
  const { bringIntoView, settled } = await eyesFor(page);
  await bringIntoView(page, item.node);
  let box = await boxOf(page, item);
  for (let tries = 0, stood = 0; tries < 40 && stood < Math.max(still, settled); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = box;
    box = await boxOf(page, item);
    stood = box.left === before.left && box.top === before.top ? stood + 50 : 0;
  }
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}
