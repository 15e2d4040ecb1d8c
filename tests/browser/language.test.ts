import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { find } from '../../scripts/see/see.ts';
import {
  afterAPause,
  DECISION,
  ENGLISH_WITH_GERMAN_IN_IT,
  GERMAN,
  inBrowser,
  marksOf,
  pressWith,
  waitForMark,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

/** The popup, opened over the page of X that is open. */
async function popupOverX(): Promise<Page> {
  const popup = await launched().openOwn('src/popup/popup.html');
  const tab = await popup.evaluate(async () => {
    const { tabs } = chrome as unknown as {
      tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    };
    return (await tabs.query({})).find(({ url }) => url?.includes('x.com'))?.id;
  });
  await popup.goto(launched().address(`src/popup/popup.html?tab=${tab}`));
  return popup;
}

it('says plainly of a German draft that it reads English only, and shows nothing beside the box', async () => {
  const page = await writeOn(launched());
  await page.keyboard.type(GERMAN);
  await afterAPause(page);
  expect(await marksOf(page)).toEqual([]);
  const popup = await popupOverX();
  await find(popup, 'StaticText', /^Silent about this draft: it reads English only\.$/);
  await closePage(popup);
});

it('reads the next draft in the same box when that is English', async () => {
  const page = await writeOn(launched());
  await page.keyboard.type(GERMAN);
  await afterAPause(page);
  await pressWith(page, 'Control', 'a');
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/);
  const popup = await popupOverX();
  await find(popup, 'StaticText', /^Watching the reply box on X\.$/);
  expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/English only/);
  await closePage(popup);
});

it.each(ENGLISH_WITH_GERMAN_IN_IT)('still reads an English draft with %s', async (_what, draft) => {
  const page = await writeOn(launched());
  await page.keyboard.type(draft);
  await waitForMark(page, /voice/);
});
