import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import { FIREFOX_ID } from '../../src/policy/deploy/firefox-id.ts';
import type { PolicyFile } from '../../src/policy/schema.ts';
import { eventually, troubled } from './handoff-steps.ts';
import { watchFirefoxErrors } from './our-errors.ts';
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

/*
 * What goes wrong around the product, in Firefox, where automation neither opens pages of extensions nor sees
 * the card: it is told by the page, by what arrives at the receiving end, and by what Firefox writes of errors.
 */

const BUILT = resolve(import.meta.dirname, '../../build/firefox');

/** How often the background is stopped at least, and where the series begins: both can be told. */
const STOPS = Number(process.env.STOPS ?? 6);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/**
 * Firefox ends a background that has had nothing to do for so long, ms: in long pauses, at moments nobody chose.
 * Shorter, and a busy machine ends it again before it has come up.
 */
const IDLE = 2_000;

/** What all sites and extensions together may store, kB. */
const ROOM = 8_192;

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
        if (inWords.has(at)) await forMs(page, 300 + random() * 2 * IDLE);
      }
      await forMs(page, random() * 600);
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
    const went = `${starts - before} stops, ${keys} keys, ${marked} drafts marked, ${again} asked again, SEED=${SEED}`;
    expect(marked, went).toBeGreaterThan(0);
    fine();
    ours();
  },
  120_000 + STOPS * 10_000,
);

it('an extension updated while a card is open takes the card along, and the new one hands over', async () => {
  const { policy, known } = await receiving();
  const launched = await firefox({ policy });
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

it('a disk that was full before the start is said on the card, and drafts are read all the same', async () => {
  const { policy } = await receiving();
  const launched = await firefox({
    policy,
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 1 },
  });
  const page = await writeOn(launched);
  const ours = watchFirefoxErrors(launched);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'Two weeks of silence.');
  await page.keyboard.press('Enter');
  await eventually(() => saidOn(page, 'There is no room left on this device'), 'the sentence');
  expect(await draftOf(page)).toBe(DECISION);
  ours();
}, 120_000);

it('a disk that fills while somebody writes is said on the card, and what is in force stays', async () => {
  const { policy } = await receiving();
  const profile = mkdtempSync(join(tmpdir(), 'hatcheck-full-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const launched = await firefox({
    profile,
    policy,
    prefs: {
      'dom.quotaManager.temporaryStorage.fixedLimit': ROOM,
      'extensions.background.idle.timeout': IDLE,
    },
  });
  const page = await writeOn(launched);
  const ours = watchFirefoxErrors(launched);
  await eventually(async () => atRest(profile), 'the background at rest');
  await page.evaluate(fillDisk);
  // The background starts anew on the full disk, with the company file that it had.
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, 'Two weeks of silence.');
  await eventually(async () => atRest(profile), 'the background at rest again');
  await page.keyboard.press('Enter');
  await eventually(() => saidOn(page, 'There is no room left on this device'), 'the sentence');
  expect(await draftOf(page)).toBe(DECISION);
  ours();
}, 180_000);

/** Whether the outbox is there and nobody has it open: then it has no journal, in which there would be room for a case. */
function atRest(profile: string): boolean {
  const storage = join(profile, 'storage/default');
  if (!existsSync(storage)) return false;
  const files = readdirSync(storage, { recursive: true, encoding: 'utf8' })
    .filter((path) => /moz-extension[^^]*\.sqlite(-wal)?$/.test(path))
    .map((path) => ({ path, size: statSync(join(storage, path)).size }));
  const journals = files.filter(({ path, size }) => path.endsWith('-wal') && size > 0);
  return files.some(({ size }) => size > 0) && journals.length === 0;
}

/** Whether these words stand anywhere on the page; Firefox's own search goes into closed shadow roots too. */
function saidOn(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      (window as unknown as { find(...args: unknown[]): boolean }).find(wanted, false, false, true),
    words,
  );
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
