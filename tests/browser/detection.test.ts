import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { answerDemos, type Launched, launch } from '../../scripts/launch.ts';
import { type Answers, detect, differences, prepare, putUpLikeness } from './detecting.ts';
import { openByKey } from './privacy-story.ts';
import { afterAPause, DECISION, EXAMPLE, FIELD, PRIVATE, THREAD, waitForMark } from './x-page.ts';

/** Files that a page may know by heart. */
const FILES = [
  'manifest.json',
  'icons/hat-16.png',
  'src/composer/composer.iife.js',
  'src/popup/popup.html',
];

const DOCUMENT = resolve(import.meta.dirname, '../../docs/what-a-page-can-see.md');

/** The first column of the document's table: what a page can tell once something is underlined. */
const SAID = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)].map(
  ([, way]) => way,
);

/** X with a caret in the box, spied upon from before its first script. */
async function written(launched: Launched, draft: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await prepare(page);
  await answerDemos(page);
  await page.goto(`https://x.com${THREAD}`);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  await putUpLikeness(page);
  await page.click(FIELD);
  await page.keyboard.type(draft);
  await afterAPause(page);
  return page;
}

/** Whether the browser's own search, which a page may ask, finds words of the card before and after it is open. */
async function searchedFor(launched: Launched) {
  const page = await written(launched, DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  const finds = (words: string) =>
    page.evaluate((what) => {
      getSelection()?.removeAllRanges();
      // Not in the types, and in every browser.
      const search = Reflect.get(window, 'find') as (...how: unknown[]) => boolean;
      return search.call(window, what, false, false, true);
    }, words);
  const before = await finds('Not useful');
  await page.click(FIELD);
  await openByKey(page);
  await afterAPause(page);
  const answers = { before, open: await finds('Not useful'), absent: await finds('Not there') };
  await closePage(page);
  return answers;
}

describe.each(['chrome', 'firefox'] as const)('a page that wants to know, in %s', (engine) => {
  let own: string[];
  let quiet: { without: Answers; with: Answers };
  let loud: { without: Answers; with: Answers };

  let searched: Record<'before' | 'open' | 'absent', boolean>;

  // A test and no hook: a browser that was starved has its second try.
  it('is looked at with Hatcheck and without', async () => {
    const ours = await launch({ engine, headless: true, policy: EXAMPLE });
    own = FILES.map((file) => ours.address(file));
    const look = async (launched: Launched, draft: string, marked = false) => {
      const page = await written(launched, draft);
      if (marked) await waitForMark(page, /voice-clear/, 15_000);
      if (marked) await afterAPause(page);
      const answers = await detect(page, own, FIELD);
      await closePage(page);
      return answers;
    };
    const [quietly, loudly] = [await look(ours, PRIVATE), await look(ours, DECISION, true)];
    searched = await searchedFor(ours);
    await ours.close();
    const bare = await launch({ engine, headless: true, extension: false });
    quiet = { with: quietly, without: await look(bare, PRIVATE) };
    loud = { with: loudly, without: await look(bare, DECISION) };
    await bare.close();
  }, 240_000);

  it('asks in many ways, and each gives an answer', () => {
    expect(Object.keys(quiet.without).length).toBeGreaterThan(15);
    expect(Object.values(quiet.with).filter((answer) => !answer)).toEqual([]);
    expect(quiet.with.prototypes?.length).toBeGreaterThan(100_000);
  });

  it('gets none of our files', () => {
    expect(JSON.parse(quiet.with.files ?? '[]')).toHaveLength(FILES.length * 4);
    expect(quiet.with.files).not.toMatch(/load|200/);
  });

  it('gets the same answers with and without us, before anything is underlined', () => {
    expect(differences(quiet.with, quiet.without)).toEqual({});
  });

  it('can ask which words stand on the open card, as the document says', () => {
    expect(searched).toEqual({ before: false, open: true, absent: false });
    expect(readFileSync(DOCUMENT, 'utf8')).toContain('window.find');
  });

  it('can tell by what the document says, and by nothing else, once something is', () => {
    const told = differences(loud.with, loud.without);
    expect(Object.keys(told).sort()).toEqual([...SAID].sort());
  });
});
