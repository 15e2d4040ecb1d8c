import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  afterAPause,
  DECISION,
  draftOf,
  inBrowser,
  marksOf,
  waitForMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

/** Hands words to the editor as a paste does: typing cannot make broken or very long text. */
async function pasteInto(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const init = { bubbles: true, cancelable: true, clipboardData };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  }, words);
}

/** Every mark lies in the text that the writer sees. */
async function expectMarksInside(page: Page): Promise<void> {
  const draft = await draftOf(page);
  for (const { words } of await marksOf(page))
    for (const phrase of words) {
      expect(phrase).not.toBe('');
      expect(draft).toContain(phrase);
    }
}

const SILENT: [string, string][] = [
  ['only emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈 🎉🎉🎉'],
  ['right-to-left', 'شكرا جزيلا لك يا صديقي، كان يوما جميلا جدا'],
];

const MARKED: [string, string][] = [
  ['emoji before', `👩‍👩‍👧‍👦 é ${DECISION}`],
  ['right-to-left before', `شكرا. ${DECISION}`],
  ['lone surrogates around', `\ud83d ${DECISION} \ude00`],
  ['zero-width letters inside', DECISION.replace('dropped', 'drop\u200bped')],
  ['look-alike letters after', `${DECISION} Аcmе Аnswеrs`],
];

describe('strange letters', () => {
  it.each(SILENT)('leave a draft of %s untouched and unmarked', async (_name, draft) => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await pasteInto(page, draft);
    await afterAPause(page);
    expect(await draftOf(page)).toBe(draft);
    expect(await marksOf(page)).toEqual([]);
    fine();
  });

  it.each(MARKED)('keep every letter and the mark in place: %s', async (_name, draft) => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await pasteInto(page, draft);
    expect(await waitForMark(page, /voice/)).toMatch(/drop|decided/);
    await expectMarksInside(page);
    await page.keyboard.type('!');
    expect(await draftOf(page)).toBe(`${draft}!`);
    fine();
  });
});

describe('a draft of 100,000 characters', () => {
  it('is left alone, and one types on', async () => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    const draft = `${DECISION} `.repeat(1_400).slice(0, 100_000);
    await pasteInto(page, draft);
    await page.waitForFunction(
      (length) =>
        (document.querySelector('[data-testid="tweetTextarea_0"]')?.textContent?.length ?? 0) ===
        length,
      { timeout: 30_000 },
      draft.length,
    );
    await page.keyboard.type('!');
    await afterAPause(page);
    expect((await draftOf(page)).length).toBe(draft.length + 1);
    fine();
  });
});
