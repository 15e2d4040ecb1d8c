import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { absent, find, press } from '../../scripts/see/see.ts';
import { watchOurErrors } from './our-errors.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  FIELD,
  inBrowser,
  marksOf,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const BUILT = resolve(import.meta.dirname, '../../build/chrome');

const launched = inBrowser();

it('an extension updated while a card is open takes the card along, and the new one is there at the next focus', async () => {
  const page = await writeOn(launched());
  const fine = watchErrors(page);
  const ours = await watchOurErrors(page);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice/);
  await press(page, 'button', /^Hatcheck: /);
  await press(page, 'button', /^Hand it to/);
  await find(page, 'button', /^Send to/);
  // The same folder once more is an update to the browser, with all that comes with one.
  await launched().browser.installExtension(BUILT);
  await page.waitForFunction(() => !document.querySelector('hatcheck-says'));
  await waitForNoMark(page);
  expect(await absent(page, 'button', /^Send to/)).toBe(true);
  expect(await draftOf(page)).toBe(DECISION);
  // The browser brings the new one up in its own time; each focus is a chance for it.
  for (let tries = 0; tries < 40 && (await marksOf(page)).length === 0; tries++) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.click(FIELD);
    await afterAPause(page);
  }
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
  expect(await page.$$eval('hatcheck-says', (all) => all.length)).toBe(1);
  expect((await marksOf(page)).flatMap(({ words }) => words)).toHaveLength(1);
  expect(await draftOf(page)).toBe(DECISION);
  fine();
  await ours();
});
