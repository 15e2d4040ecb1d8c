import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import type { PolicyFile } from '../../src/policy/schema.ts';

/** The example company, as it comes with the product. */
export const EXAMPLE: PolicyFile = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/policy/example.json'), 'utf8'),
);

/** The complaint of the founding story and the answer box under it. */
export const THREAD = '/robinfarrow/status/1860500000000000100';

export const FIELD = '[data-testid="tweetTextarea_0"]';

/** Two sentences that are a decision for the company, as clear as can be. */
export const DECISION =
  "At Acme we've just dropped that whole site from the list. Our team decided it today.";

/** What of them is underlined. */
export const DECIDED = 'Our team decided';

/** A decision in a language that is not read, with words in it that would be underlined if it were. */
export const GERMAN =
  'Bei Acme haben wir die ganze Seite gestern endgültig von der Liste genommen, und zwar, wie der Chef so schön sagt: our team decided it. Das war längst überfällig, darüber freuen sich hier alle im Büro.';

/** Decisions in English that hold much of another language. */
export const ENGLISH_WITH_GERMAN_IN_IT: [what: string, draft: string][] = [
  [
    'a long German quote',
    "At Acme we've just dropped that whole site, our team decided it today. They wrote: „Das kommt überhaupt nicht in Frage, das war schon immer so und das bleibt auch so.“",
  ],
  [
    'long German names',
    'Annegret Schnarrenberger, Friedrich-Wilhelm Hohenstein: at Acme we dropped Donaudampfschifffahrt, our team decided it.',
  ],
  ['a German greeting', 'Schöne Grüße aus München! At Acme our team decided it today.'],
];

export const PRIVATE = 'The lighthouse film was far too long and I loved every minute of it.';

/**
 * One browser for all tests of a file, Chromium with the example company unless told otherwise;
 * X's pages are closed after each test. Call the answer inside tests and hooks only.
 */
export function inBrowser(wanted: () => Partial<LaunchOptions> = () => ({})): () => Launched {
  let launched: Launched | undefined;
  beforeAll(async () => {
    launched = await launch({ engine: 'chrome', headless: true, policy: EXAMPLE, ...wanted() });
  });
  afterAll(() => launched?.close());
  afterEach(async () => {
    for (const page of (await launched?.browser.pages()) ?? [])
      if (page.url().includes('x.com')) await closePage(page);
  });
  return () => {
    if (!launched) throw new Error('The browser is not up yet');
    return launched;
  };
}

/** A page of the extension's own, from which the background can be asked; call at the top of a file, after `inBrowser`. */
export function inAsking(launched: () => Launched): () => Page {
  let asking: Page;
  beforeAll(async () => {
    asking = await launched().openOwn('src/options/options.html');
  });
  return () => asking;
}

/** Scenes that open X's dialog, which lies over a page with a box of its own. */
const OPENS_DIALOG = /scene=(reply|quote|compose|two-boxes)/;

/** Opens X there with the caret in the first box of what lies in front. */
export async function writeOn(
  launched: Launched,
  path = THREAD,
  field = OPENS_DIALOG.test(path) ? `[role="dialog"] ${FIELD}` : FIELD,
): Promise<Page> {
  const page = await launched.openX(path);
  await page.bringToFront();
  await page.waitForSelector(field);
  await page.click(field);
  return page;
}

/** What the editor in front holds, line by line; a dialog's comes last in the page. */
export function draftOf(page: Page): Promise<string> {
  return page.$$eval(FIELD, (fields) =>
    [...(fields.at(-1)?.querySelectorAll('[data-block="true"]') ?? [])]
      .map((block) => block.textContent ?? '')
      .join('\n'),
  );
}

/** What is underlined, and in which manner. */
export function marksOf(page: Page): Promise<{ name: string; words: string[] }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      words: [...highlight].map((range) => range.toString()),
    })),
  );
}

/** Waits until something matching is underlined and tells how long that took, ms. */
export async function waitForMark(page: Page, name: RegExp, timeout = 5_000): Promise<string> {
  const until = Date.now() + timeout;
  for (;;) {
    const mark = (await marksOf(page)).find((candidate) => name.test(candidate.name));
    if (mark) return mark.words.join(' | ');
    if (Date.now() > until) throw new Error(`nothing is marked ${name}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Waits until that alone is underlined: what was at a pause before the last words is not what stays. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight].map(String))
        .join(' | ') === wanted,
    { timeout: 15_000 },
    words,
  );
}

/** Waits until nothing is underlined. */
export async function waitForNoMark(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5_000 });
}

/** Long enough for a check to come and go: two pauses and a verdict. */
export async function afterAPause(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
}

/** What was really posted on the demo. */
export function postedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __posted } = window as unknown as { __posted: { text: string }[] };
    return __posted.map(({ text }) => text);
  });
}

/** Fails the test when the page threw anything. */
export function watchErrors(page: Page): () => void {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return () => expect(errors).toEqual([]);
}

export async function pressWith(page: Page, modifier: 'Control' | 'Shift', key: string) {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key as 'Enter');
  await page.keyboard.up(modifier);
}
