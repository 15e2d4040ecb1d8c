import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { press } from '../../../scripts/see/see.ts';
import { faultsOf } from '../axe.ts';
import { openPage } from './open-page.ts';

const PAGES = [
  ['popup', 'src/popup/popup.html'],
  ['options', 'src/options/options.html'],
  ['practice', 'src/practice/practice.html'],
] as const;

/** How far the page is wider than its window, px. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** All letters twice as large and nothing else, as a browser's text-only zoom does. */
function enlarge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body, body *')].map(
      (element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
    );
    for (const [element, size] of sizes)
      if (element.style) element.style.fontSize = `${2 * size}px`;
  });
}

/** Opens all fields with every section and a row of each list. */
async function unfold(page: Page): Promise<void> {
  await press(page, 'button', /^Change$/);
  await page.waitForSelector('.all-fields');
  for (const what of ['.fold', '.row-fold']) {
    await page.$$eval(what, (folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await page.waitForFunction(
      (folds) =>
        [...document.querySelectorAll(folds)].every((fold) =>
          fold.querySelector(':scope > .stack'),
        ),
      {},
      what,
    );
  }
}

/** The extension's own pages, in every width, theme and size of text that people have. */
export function readable(launched: () => Launched): void {
  describe('the options with all fields open', () => {
    it.each([
      [720, 'light', 1],
      [320, 'dark', 1],
      [720, 'light', 2],
    ] as const)(
      'have nothing for axe to find at %d px, %s, text times %d',
      async (width, theme, times) => {
        const page = await openPage(launched(), 'src/options/options.html', width, theme);
        await page.bringToFront();
        await unfold(page);
        if (times === 2) await enlarge(page);
        expect(await faultsOf(page)).toEqual([]);
        expect(await sticksOut(page)).toBe(0);
        await closePage(page);
      },
    );
  });

  describe.each(PAGES)('the %s', (_name, path) => {
    it.each([
      ['light', 720],
      ['dark', 400],
    ] as const)(
      'can be read at twice the text, %s, and nothing sticks out',
      async (theme, width) => {
        const page = await openPage(launched(), path, width, theme);
        await enlarge(page);
        expect(await faultsOf(page)).toEqual([]);
        expect(await sticksOut(page)).toBe(0);
        await closePage(page);
      },
    );

    it.each([
      [720, 'light'],
      [720, 'dark'],
      [320, 'light'],
      [320, 'dark'],
    ] as const)(
      'has nothing for axe to find at %d px, %s, and nothing sticks out',
      async (width, theme) => {
        const page = await openPage(launched(), path, width, theme);
        expect(await faultsOf(page)).toEqual([]);
        expect(await sticksOut(page)).toBe(0);
        await closePage(page);
      },
    );
  });
}
