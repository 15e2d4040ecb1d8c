import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  afterAPause,
  DECISION,
  draftOf,
  ENGLISH_WITH_GERMAN_IN_IT,
  GERMAN,
  inBrowser,
  marksOf,
  PRIVATE,
  postedOn,
  pressWith,
  THREAD,
  waitForMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox' }));

const POST = '[data-testid="tweetButtonInline"]';

async function withDecision(path = THREAD): Promise<Page> {
  const page = await writeOn(launched(), path);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  return page;
}

describe('in Firefox', () => {
  it.each([
    ['timeline', '/home'],
    ['inline reply', THREAD],
    ['reply dialog', '/?scene=reply'],
  ])('a decision is underlined in the %s', async (_name, path) => {
    const page = await withDecision(path);
    expect(await draftOf(page)).toBe(DECISION);
  });

  it('a private remark stays untouched', async () => {
    const page = await writeOn(launched(), '/twierzba/status/1860500000000000200');
    await page.keyboard.type(PRIVATE);
    await afterAPause(page);
    expect(await marksOf(page)).toEqual([]);
    expect(await draftOf(page)).toBe(PRIVATE);
  });

  it('a decision in German is not read', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(GERMAN);
    await afterAPause(page);
    expect(await marksOf(page)).toEqual([]);
    // The same words are read as soon as they are English.
    await pressWith(page, 'Control', 'a');
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice-clear/, 15_000);
  });

  it.each(ENGLISH_WITH_GERMAN_IN_IT)('an English draft with %s is read', async (_what, draft) => {
    const page = await writeOn(launched());
    await page.keyboard.type(draft);
    await waitForMark(page, /voice/, 15_000);
  });

  it('an offer is taken by keyboard alone and undone by Ctrl+Z', async () => {
    const page = await withDecision();
    const fine = watchErrors(page);
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyH');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await page.waitForFunction(() => document.activeElement?.localName === 'hatcheck-says');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (draft) => document.querySelector('[data-testid="tweetTextarea_0"]')?.textContent !== draft,
      {},
      DECISION,
    );
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-testid') === 'tweetTextarea_0',
    );
    await afterAPause(page);
    await pressWith(page, 'Control', 'z');
    expect(await draftOf(page)).toBe(DECISION);
    fine();
  });

  it('Post is held back once and goes out at the second press', async () => {
    const page = await withDecision();
    await page.click(POST);
    expect(await postedOn(page)).toEqual([]);
    await page.click(POST);
    expect(await postedOn(page)).toEqual([DECISION]);
  });
});
