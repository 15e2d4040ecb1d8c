import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { stopBackground } from '../../scripts/background.ts';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import { absent, find } from '../../scripts/see/see.ts';
import type { PolicyFile } from '../../src/policy/schema.ts';
import { eventually, troubled } from './handoff-steps.ts';
import { watchOurErrors } from './our-errors.ts';
import { noteByKeys, openByKey } from './privacy-story.ts';
import { emptied, markedInTheEnd, SENTENCES, series } from './while-writing.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  EXAMPLE,
  FIELD,
  marksOf,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

/* What goes wrong around the product, in Firefox. */

const BUILT = resolve(import.meta.dirname, '../../build/firefox');

/** How often the background is stopped, and where the series begins: both can be told, to repeat or to go on longer. */
const STOPS = Number(process.env.STOPS ?? 30);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** What all sites and extensions together may store, kB. */
const ROOM = 8_192;

async function firefox(more: Partial<LaunchOptions>): Promise<Launched> {
  const launched = await launch({ engine: 'firefox', headless: true, policy: EXAMPLE, ...more });
  onTestFinished(() => launched.close());
  return launched;
}

/** A company whose handoffs arrive here, and what the senders of those that did know. */
async function receiving(): Promise<{ policy: PolicyFile; known: string[] }> {
  const known: string[] = [];
  const { url, server } = await troubled(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    known.push(JSON.parse(body).known);
    response.writeHead(201).end();
  });
  onTestFinished(() => void server.close());
  return { policy: exampleCompany(`${url}/cases`), known };
}

function forMs(page: Page, ms: number): Promise<unknown> {
  return page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);
}

it(
  `the background stopped ${STOPS} times while somebody writes (SEED=${SEED}): marks come back, words stay, nothing is thrown`,
  async () => {
    const launched = await firefox({});
    const random = series(SEED);
    const page = await writeOn(launched);
    const fine = watchErrors(page);
    const ours = await watchOurErrors(page);
    let stops = 0;
    let keys = 0;
    let marked = 0;
    let again = 0;
    while (stops < STOPS) {
      const [words, mark] = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? ['', undefined];
      // Some stops come within the words, some in the pause after them, some while the answer is on its way.
      const inWords = new Set([1, 2].map(() => Math.floor(random() * words.length * 1.5)));
      for (const [at, key] of [...words].entries()) {
        await page.keyboard.type(key);
        keys++;
        if (inWords.has(at) && (await stopBackground(launched))) stops++;
      }
      await forMs(page, random() * 600);
      if (random() < 0.7 && (await stopBackground(launched))) stops++;
      expect(await draftOf(page)).toBe(words);
      if (mark) {
        if (await markedInTheEnd(page, words, mark, 5_000)) again++;
        marked++;
      } else {
        // What was underlined at a pause within the words may stand until they are read anew.
        await afterAPause(page);
        await waitForNoMark(page);
      }
      await emptied(page);
    }
    const went = `${stops} stops, ${keys} keys, ${marked} drafts marked, ${again} asked again, SEED=${SEED}`;
    expect(marked, went).toBeGreaterThan(0);
    fine();
    await ours();
  },
  120_000 + STOPS * 10_000,
);

it('an extension updated while a card is open takes the card along, and the new one hands over', async () => {
  const { policy, known } = await receiving();
  const launched = await firefox({ policy });
  const page = await writeOn(launched);
  const fine = watchErrors(page);
  const ours = await watchOurErrors(page);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'in the old card');
  await find(page, 'button', /^Send to/);
  // The same folder once more is an update to the browser, which ends the old scripts without a word to them.
  await launched.browser.installExtension(BUILT);
  await page.waitForFunction(() => !document.querySelector('hatcheck-says'));
  await waitForNoMark(page);
  expect(await absent(page, 'button', /^Send to/)).toBe(true);
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
  await ours();
}, 120_000);

it('a disk that was full before the start is said on the card, and drafts are read all the same', async () => {
  const { policy } = await receiving();
  const launched = await firefox({
    policy,
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 1 },
  });
  const page = await writeOn(launched);
  const ours = await watchOurErrors(page);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'Two weeks of silence.');
  await page.keyboard.press('Enter');
  await find(page, 'StaticText', /^There is no room left on this device/, 45_000);
  expect(await draftOf(page)).toBe(DECISION);
  await ours();
}, 120_000);

it('a disk that fills while somebody writes is said on the card, and what is in force stays', async () => {
  const { policy } = await receiving();
  const profile = mkdtempSync(join(tmpdir(), 'hatcheck-full-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const launched = await firefox({
    profile,
    policy,
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM },
  });
  const page = await writeOn(launched);
  const ours = await watchOurErrors(page);
  await atRest(launched, profile);
  await page.evaluate(fillDisk);
  // The background starts anew on the full disk, with the company file that it had.
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'Two weeks of silence.');
  await atRest(launched, profile);
  await page.keyboard.press('Enter');
  await find(page, 'StaticText', /^There is no room left on this device/, 45_000);
  expect(await draftOf(page)).toBe(DECISION);
  await ours();
}, 180_000);

/** Stops the background and waits until its outbox lies closed on disk. */
async function atRest(launched: Launched, profile: string): Promise<void> {
  await eventually(async () => outboxIn(profile) !== 'none', 'an outbox');
  await stopBackground(launched);
  await eventually(async () => outboxIn(profile) === 'closed', 'the outbox closed');
}

/** Whether the outbox is there and nobody has it open: then it has no journal, in which there would be room for a case. */
function outboxIn(profile: string): 'none' | 'open' | 'closed' {
  const storage = join(profile, 'storage/default');
  if (!existsSync(storage)) return 'none';
  const files = readdirSync(storage, { recursive: true, encoding: 'utf8' })
    .filter((path) => /moz-extension[^^]*\.sqlite(-wal)?$/.test(path))
    .map((path) => ({ path, size: statSync(join(storage, path)).size }));
  const journals = files.filter(({ path, size }) => path.endsWith('-wal') && size > 0);
  if (!files.some(({ path, size }) => path.endsWith('.sqlite') && size > 0)) return 'none';
  return journals.length === 0 ? 'closed' : 'open';
}

/** The page's own files, until not a byte more is taken. */
async function fillDisk() {
  const folder = await navigator.storage.getDirectory();
  let size = 4_000_000;
  for (let part = 0; size >= 1; part++)
    try {
      const file = await folder.getFileHandle(`junk${part}`, { create: true });
      const junk = await file.createWritable();
      await junk.write(new Uint8Array(size));
      await junk.close();
    } catch {
      size = Math.floor(size / 2);
    }
}
