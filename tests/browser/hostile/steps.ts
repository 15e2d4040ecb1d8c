import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answerDemos, type Launched } from '../../../scripts/launch.ts';
import { find, press } from '../../../scripts/see/see.ts';
import { askedOn, outboxOn } from '../handoff-steps.ts';
import { watchOurErrors } from '../our-errors.ts';
import { afterAPause, DECISION, draftOf, FIELD, postedOn, THREAD, waitForMark } from '../x-page.ts';

/** X with a marked draft; what `before` does is done before the page's first script. */
export async function drafted(launched: Launched, before?: string): Promise<Page> {
  const page = await launched.browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  await answerDemos(page);
  await page.goto(`https://x.com${THREAD}`);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  await page.click(FIELD);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  return page;
}

export async function openCard(page: Page): Promise<void> {
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
}

export async function openPreview(page: Page): Promise<void> {
  await openCard(page);
  await press(page, 'button', /^Hand it to/);
  await find(page, 'button', /^Send to/);
}

/** Everything that a page must not be able to change, and the answer that compares it with how it is then. */
export async function holdStill(asking: Page, page: Page) {
  const state = async () => ({
    outbox: await outboxOn(asking),
    status: await askedOn(asking, { type: 'status' }),
  });
  const before = await state();
  const fine = await watchOurErrors(page);
  return async () => {
    expect(await state()).toEqual(before);
    expect(await postedOn(page)).toEqual([]);
    expect(await draftOf(page)).toBe(DECISION);
    await fine();
  };
}
