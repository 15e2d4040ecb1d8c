import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import type { Box } from '../../../scripts/see/eyes.ts';
import { absent, boxOf, find, press, seen } from '../../../scripts/see/see.ts';
import { eventually } from '../handoff-steps.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  postedOn,
  pressWith,
  THREAD,
  waitForMark,
  watchErrors,
  writeOn,
} from '../x-page.ts';

/** A reply that reads as the company's decision, with its mark shown. */
async function withDecision(launched: Launched, path = THREAD): Promise<Page> {
  const page = await writeOn(launched, path);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/);
  return page;
}

const CHIP = /^Hatcheck: /;

async function openByChip(page: Page): Promise<void> {
  await press(page, 'button', CHIP);
  await find(page, 'button', /^Post as is$/);
}

async function shortcut(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

const SCENES: [string, string][] = [
  ['inline reply', THREAD],
  ['timeline', '/home'],
  ['reply dialog', '/?scene=reply'],
  ['quote dialog', '/?scene=quote'],
  ['two boxes', '/?scene=two-boxes'],
];

/** The card as people use it, by mouse and by keys. */
export function card(launched: () => Launched): void {
  describe('the card on X', () => {
    it.each(SCENES)(
      'opens in the %s beside the composer and covers none of X’s buttons',
      async (_name, path) => {
        const page = await withDecision(launched(), path);
        const fine = watchErrors(page);
        const chip = await boxOf(page, await find(page, 'button', CHIP));
        const front = (await page.$('[role="dialog"]')) ? '[role="dialog"] ' : '';
        const tools = `${front}[data-testid="toolBar"] :is(button, [role="progressbar"])`;
        const taken = await page.$$eval(tools, (all) =>
          all.map((tool) => tool.getBoundingClientRect().toJSON()),
        );
        for (const box of taken) expect(overlap(chip, box)).toBe(0);
        await openByChip(page);
        const card = await boxOf(page, await find(page, 'dialog', /Acme/));
        const field = await page.$eval(`${front}[data-testid="tweetTextarea_0"]`, (element) =>
          element.getBoundingClientRect().toJSON(),
        );
        expect(overlap(card, field)).toBe(0);
        for (const box of taken) expect(overlap(card, box)).toBe(0);
        fine();
      },
    );

    it('takes no focus: typing goes on into the draft', async () => {
      const page = await withDecision(launched());
      await openByChip(page);
      await page.keyboard.type(' Really');
      expect(await draftOf(page)).toBe(`${DECISION} Really`);
    });

    it('closes on Escape and leaves X’s dialog open', async () => {
      const page = await withDecision(launched(), '/?scene=reply');
      await openByChip(page);
      await page.keyboard.press('Escape');
      // The tree that is looked at is a moment late in Firefox.
      await eventually(() => absent(page, 'button', /^Post as is$/), 'the card closed', 2_000);
      expect(await page.$('[role="dialog"]')).not.toBeNull();
    });

    it('works by keyboard alone, and gives the caret back', async () => {
      const page = await withDecision(launched(), '/?scene=reply');
      await shortcut(page);
      await find(page, 'button', /^Post as is$/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await page.keyboard.type('!');
      expect(await draftOf(page)).toBe(`${DECISION}!`);
    });

    it('is quiet about a rule found not useful, for this draft, and can be undone', async () => {
      const page = await withDecision(launched());
      await openByChip(page);
      await press(page, 'button', /^Not useful$/);
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await page.keyboard.type(' We decided that as well.');
      await afterAPause(page);
      expect(await absent(page, 'button', CHIP)).toBe(true);
      await press(page, 'button', /^Undo$/);
      await waitForMark(page, /voice/);
    });

    it('explains itself on Why?', async () => {
      const page = await withDecision(launched());
      await openByChip(page);
      await press(page, 'button', /^Why\?$/);
      const texts = (await seen(page)).map(({ name }) => name);
      expect(texts.some((name) => name.length > 200)).toBe(true);
    });

    it('comes back when the page takes our element away', async () => {
      const page = await withDecision(launched());
      await page.evaluate(() => document.querySelector('hatcheck-says')?.remove());
      await page.keyboard.type(' Our team is on it.');
      await find(page, 'button', CHIP);
    });
  });

  describe('at Post', () => {
    it('holds a clear finding back once, by the button', async () => {
      const page = await withDecision(launched());
      await page.click('[data-testid="tweetButtonInline"]');
      await find(page, 'button', /^Post as is$/);
      expect(await postedOn(page)).toEqual([]);
      await page.click('[data-testid="tweetButtonInline"]');
      expect(await postedOn(page)).toEqual([DECISION]);
    });

    it('holds a clear finding back once, by Ctrl+Enter', async () => {
      const page = await withDecision(launched(), '/?scene=reply');
      await pressWith(page, 'Control', 'Enter');
      await find(page, 'button', /^Post as is$/);
      expect(await postedOn(page)).toEqual([]);
      await pressWith(page, 'Control', 'Enter');
      expect(await postedOn(page)).toEqual([DECISION]);
    });

    it('posts at once on Post as is', async () => {
      const page = await withDecision(launched());
      await page.click('[data-testid="tweetButtonInline"]');
      await press(page, 'button', /^Post as is$/);
      expect(await postedOn(page)).toEqual([DECISION]);
    });

    it('lets everything else pass', async () => {
      const page = await writeOn(launched());
      await page.keyboard.type('Thank you, that made my day.');
      await afterAPause(page);
      await page.click('[data-testid="tweetButtonInline"]');
      expect(await postedOn(page)).toEqual(['Thank you, that made my day.']);
    });

    it('holds nothing back when the writer switched that off', async () => {
      const options = await launched().openOwn('src/options/options.html');
      const set = (pauseAtPost: boolean) =>
        options.evaluate((value) => {
          const request = { type: 'settings-set', change: { pauseAtPost: value } };
          return chrome.runtime.sendMessage(request);
        }, pauseAtPost);
      await set(false);
      const page = await withDecision(launched());
      await page.click('[data-testid="tweetButtonInline"]');
      expect(await postedOn(page)).toEqual([DECISION]);
      await set(true);
      await closePage(options);
    });
  });
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
