import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { closePage } from '../../scripts/close-page.ts';
import { find, press, seen } from '../../scripts/see/see.ts';
import { faultsOf } from './axe.ts';
import { afterAPause, DECISION, inBrowser, waitForMark, writeOn } from './x-page.ts';

const launched = inBrowser(() => ({ language: 'de' }));

const KEYS = Object.keys(english) as (keyof typeof english)[];

/** Whole English texts that German says otherwise; those with places in them never stand so on a page. */
const ENGLISH = new Set(
  KEYS.filter((key) => german[key].message !== english[key].message).map(
    (key) => english[key].message,
  ),
);

/** What assistive technology gets in English there; what a site says itself is not ours. */
async function leftInEnglish(page: Page, ofTheSite: Set<string> = new Set()): Promise<string[]> {
  const names = (await seen(page)).map(({ name }) => name.trim());
  return names.filter((name) => ENGLISH.has(name) && !ofTheSite.has(name));
}

const PAGES = [
  ['popup', 'src/popup/popup.html', german.popup_on.message],
  ['options', 'src/options/options.html', german.options_language.message],
  ['practice', 'src/practice/practice.html', german.practice_language.message],
] as const;

describe.each(PAGES)('the %s in German', (_name, path, words) => {
  it.each([
    [720, 'light'],
    [320, 'dark'],
  ] as const)('is German throughout at %d px, %s, and nothing sticks out', async (width, theme) => {
    const page = await launched().browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(launched().address(path));
    await page.waitForFunction((said) => document.body.textContent?.includes(said), {}, words);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await leftInEnglish(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sticksOut).toBe(0);
    await closePage(page);
  });
});

it('writes dates and sizes as German does', async () => {
  const page = await launched().openOwn('src/options/options.html');
  await page.waitForSelector('.facts');
  const shown = await page.$eval('#company', ({ textContent }) => textContent ?? '');
  expect(shown).toMatch(/Gilt seit \d{1,2}\.\d{1,2}\.\d{4}\./);
  expect(shown).toMatch(/Aus einer Datei, die du importiert hast, seit \d{1,2}\.\d{1,2}\.\d{4}\./);
  const stored = await page.$eval('#stored', ({ textContent }) => textContent ?? '');
  expect(stored).toMatch(/\d,\d kB/);
  await closePage(page);
});

it('speaks German from the chip to what would be sent, about an English draft', async () => {
  const page = await writeOn(launched());
  const ofTheSite = new Set((await seen(page)).map(({ name }) => name.trim()));
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/);
  await press(page, 'button', /^Hatcheck: Klingt wie .* Acme\. Öffnen mit Alt\+\S+\+H\.$/);
  await find(page, 'button', /^So posten$/);
  await find(page, 'button', /^Nicht hilfreich$/);
  await press(page, 'button', /^An .* übergeben/);
  await find(page, 'button', /^An .* senden$/);
  await find(page, 'heading', /^Genau das wird gesendet:$/);
  await afterAPause(page);
  expect(await leftInEnglish(page, ofTheSite)).toEqual([]);
});

it('opens the card by the shortcut, whatever the browser calls its keys', async () => {
  const page = await writeOn(launched());
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await find(page, 'button', /^So posten$/);
});
