import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import { FIREFOX_ID } from '../../src/policy/deploy/firefox-id.ts';
import { eventually, troubled } from './handoff-steps.ts';
import { watchFirefoxErrors } from './our-errors.ts';
import { noteByKeys, openByKey } from './privacy-story.ts';
import { SENTENCES, series } from './while-writing.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  EXAMPLE,
  FIELD,
  marksOf,
  pressWith,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

/*
 * What goes wrong around the product, in Firefox, where automation neither opens pages of extensions nor sees
 * the card: it is told by the page, by what arrives at the receiving end, and by what Firefox writes of errors.
 */

const BUILT = resolve(import.meta.dirname, '../../build/firefox');

/** How often the background is stopped at least, and where the series begins: both can be told. */
const STOPS = Number(process.env.STOPS ?? 12);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Firefox ends a background that has had nothing to do for so long, ms: in every pause, at moments nobody chose. */
const IDLE = 300;

async function firefox(more: Partial<LaunchOptions>): Promise<Launched> {
  const launched = await launch({ engine: 'firefox', headless: true, policy: EXAMPLE, ...more });
  onTestFinished(() => launched.close());
  return launched;
}

/** A copy of the extension whose background asks an address at each start, before anything else, and is otherwise as built. */
function copyThatTells(url: string): NonNullable<LaunchOptions['copy']> {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-tells-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(BUILT, folder, { recursive: true });
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(loader, `fetch(${JSON.stringify(url)});\n${readFileSync(loader, 'utf8')}`);
  return { folder, firefoxId: FIREFOX_ID };
}

function forMs(page: Page, ms: number): Promise<unknown> {
  return page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);
}

it(
  `the background stopped ${STOPS} times while somebody writes (SEED=${SEED}): marks come back, words stay, nothing is thrown`,
  async () => {
    let starts = 0;
    const { url, server } = await troubled((_request, response) => {
      starts++;
      response.end();
    });
    onTestFinished(() => void server.close());
    const launched = await firefox({
      copy: copyThatTells(url),
      prefs: { 'extensions.background.idle.timeout': IDLE },
    });
    const random = series(SEED);
    const page = await writeOn(launched);
    const fine = watchErrors(page);
    const ours = watchFirefoxErrors(launched);
    await eventually(async () => starts > 0, 'the first start');
    const before = starts;
    let keys = 0;
    let marked = 0;
    let again = 0;
    while (starts - before < STOPS) {
      const [words, mark] = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? ['', undefined];
      const inWords = new Set([1, 2].map(() => Math.floor(random() * words.length * 1.5)));
      for (const [at, key] of [...words].entries()) {
        await page.keyboard.type(key);
        keys++;
        // Past the rest after which the draft is read, and into whatever the background does then.
        if (inWords.has(at)) await forMs(page, 300 + random() * 1_500);
      }
      await forMs(page, random() * 600);
      expect(await draftOf(page)).toBe(words);
      if (mark) {
        // One key more asks again, where a stop swallowed the question and both of its repeats.
        await waitForMark(page, mark, 5_000).catch(() => {
          again++;
          return page.keyboard.type(' ');
        });
        await waitForMark(page, mark, 15_000);
        expect((await draftOf(page)).trimEnd()).toBe(words);
        marked++;
      } else {
        await afterAPause(page);
        expect(await marksOf(page)).toEqual([]);
      }
      await pressWith(page, 'Control', 'a');
      await page.keyboard.press('Backspace');
      await waitForNoMark(page);
    }
    const went = `${starts - before} stops, ${keys} keys, ${marked} drafts marked, ${again} asked again, SEED=${SEED}`;
    if (process.env.TELL) process.stderr.write(`${went}\n`);
    expect(marked, went).toBeGreaterThan(0);
    fine();
    ours();
  },
  120_000 + STOPS * 10_000,
);

it('an extension updated while a card is open takes the card along, and the new one hands over', async () => {
  const known: string[] = [];
  const { url, server } = await troubled(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    known.push(JSON.parse(body).known);
    response.writeHead(201).end();
  });
  onTestFinished(() => void server.close());
  const launched = await firefox({ policy: exampleCompany(`${url}/cases`) });
  const page = await writeOn(launched);
  const fine = watchErrors(page);
  const ours = watchFirefoxErrors(launched);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'in the old card');
  // The same folder once more is an update to the browser, which ends the old scripts without a word to them.
  await launched.browser.installExtension(BUILT);
  await page.waitForFunction(() => !document.querySelector('hatcheck-says'));
  await waitForNoMark(page);
  // Where Send was there is nothing to press.
  await page.keyboard.press('Enter');
  expect(await draftOf(page)).toBe(DECISION);
  // The browser brings the new one up in its own time; each focus is a chance for it.
  for (let tries = 0; tries < 40 && (await marksOf(page)).length === 0; tries++) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.click(FIELD);
    await afterAPause(page);
  }
  await openByKey(page);
  expect(await page.$$eval('hatcheck-says', (all) => all.length)).toBe(1);
  expect((await marksOf(page)).flatMap(({ words }) => words)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.localName !== 'hatcheck-says');
  await noteByKeys(page, 'in the new card');
  await page.keyboard.press('Enter');
  await eventually(async () => known.length > 0, 'the handoff');
  expect(known).toEqual(['in the new card']);
  expect(await draftOf(page)).toBe(DECISION);
  fine();
  ours();
}, 120_000);
