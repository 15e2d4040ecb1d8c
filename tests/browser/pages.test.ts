import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, find, press } from '../../scripts/see/see.ts';
import { faultsOf } from './axe.ts';
import { afterAPause, DECISION, FIELD, inBrowser, waitForMark } from './x-page.ts';

const launched = inBrowser();

async function open(path: string, width: number, theme: 'light' | 'dark'): Promise<Page> {
  const page = await launched().browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(launched().address(path));
  await page.waitForSelector('h1');
  return page;
}

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

describe('the options with all fields open', () => {
  it.each([
    [720, 'light', 1],
    [320, 'dark', 1],
    [720, 'light', 2],
  ] as const)(
    'have nothing for axe to find at %d px, %s, text times %d',
    async (width, theme, times) => {
      const page = await open('src/options/options.html', width, theme);
      await page.bringToFront();
      await unfold(page);
      if (times === 2) await enlarge(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(0);
      await page.close();
    },
  );
});

describe.each(PAGES)('the %s', (_name, path) => {
  it.each([
    ['light', 720],
    ['dark', 400],
  ] as const)('can be read at twice the text, %s, and nothing sticks out', async (theme, width) => {
    const page = await open(path, width, theme);
    await enlarge(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(0);
    await page.close();
  });

  it.each([
    [720, 'light'],
    [720, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)(
    'has nothing for axe to find at %d px, %s, and nothing sticks out',
    async (width, theme) => {
      const page = await open(path, width, theme);
      expect(await faultsOf(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(0);
      await page.close();
    },
  );
});

describe('the card on the practice page', () => {
  it.each([
    [1_280, 705],
    [1_024, 705],
    [800, 705],
    [480, 705],
  ])('leaves the draft of a long finding in sight at %d by %d', async (width, height) => {
    const page = await open('src/practice/practice.html', width, 'light');
    await page.setViewport({ width, height });
    await page.bringToFront();
    // The third scene says most.
    for (const scene of [2, 3]) {
      await press(page, 'button', /^Next/);
      await find(page, 'heading', new RegExp(`\\b${scene}\\b`));
    }
    await page.click('[contenteditable="true"]');
    await waitForMark(page, /hatcheck/);
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    await afterAPause(page);
    const card = await boxOf(page, await find(page, 'dialog', /./));
    const draft = await page.$eval('[contenteditable="true"]', (field) =>
      field.getBoundingClientRect().toJSON(),
    );
    const clear =
      card.top >= draft.bottom ||
      card.bottom <= draft.top ||
      card.left >= draft.right ||
      card.right <= draft.left;
    expect(clear, JSON.stringify([card, draft])).toBe(true);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
    expect(card.height).toBeGreaterThan(150);
    await page.close();
  });
});

describe('first run', () => {
  const fresh = inBrowser(() => ({ policy: undefined }));

  it('refuses a bad file with every fault, and leaves what is in force', async () => {
    const page = await fresh().browser.newPage();
    await page.goto(fresh().address('src/options/options.html'));
    const ask = (text: string) =>
      page.evaluate((file) => {
        const request = { type: 'policy-import', text: file };
        return chrome.runtime.sendMessage(request) as Promise<{
          ok: boolean;
          faults?: { path: string; message: string }[];
        }>;
      }, text);
    expect((await ask('{"hatcheck":1,"company":{"name":"Good"}}')).ok).toBe(true);
    for (const bad of [
      'not json',
      '{"hatcheck":1,"company":{"name":"A"},"watchEverybody":true}',
      '{"hatcheck":1,"company":{"name":5}}',
      '{"hatcheck":1,"company":{"name":"A"},"communities":[{"name":"union"}]}',
      '{"hatcheck":1,"company":{"name":"A"},"handoff":{"email":"hr@acme.example"}}',
    ]) {
      const answer = await ask(bad);
      expect(answer.ok, bad).toBe(false);
      expect(answer.faults?.length, bad).toBeGreaterThan(0);
    }
    const communities = Array.from({ length: 5_000 }, (_, index) => ({
      name: `Community ${index}`,
    }));
    const huge = { hatcheck: 1, company: { name: 'Huge' }, communities };
    expect((await ask(JSON.stringify(huge))).ok).toBe(true);
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'policy-forget' }));
    await page.close();
  });

  it('takes the form and shows a mark, a card and an offer at once', async () => {
    const page = await fresh().browser.newPage();
    await page.goto(fresh().address('src/options/options.html'));
    await page.bringToFront();
    await press(page, 'textbox', /^Where do you work/);
    await page.keyboard.type('Orchard Tools');
    await press(page, 'textbox', /^Communities you serve/);
    await page.keyboard.type('Orchard Forum, the forum');
    await press(page, 'button', /^Use this$/);
    await page.waitForFunction(() => location.pathname.includes('practice'));
    await page.waitForSelector('[contenteditable="true"]');
    await page.click('[contenteditable="true"]');
    await waitForMark(page, /hatcheck/);
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^(Say it as yourself|Leave this out|Hand it to|Add “)/);
    await page.close();
  });
});

describe('the popup’s switches', () => {
  it('silence an open page and wake it again', async () => {
    const page = await launched().openX('/home');
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    await page.click(FIELD);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    const popup = await open('src/popup/popup.html', 360, 'light');
    await press(popup, 'switch', /Hatcheck is on/);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await popup.bringToFront();
    await press(popup, 'switch', /Hatcheck is o/);
    await page.bringToFront();
    await waitForMark(page, /voice/);
    await popup.close();
    await page.close();
  });
});

/** Notes from now on which pictures the toolbar icon is given; the answer tells them so far. */
async function watchIcon(): Promise<() => Promise<string>> {
  const target = await launched().browser.waitForTarget((seen) => seen.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const { action } = chrome as unknown as { action: { setIcon(look: object): Promise<void> } };
    const seen: object[] = [];
    const setIcon = action.setIcon.bind(action);
    action.setIcon = (look) => {
      seen.push(look);
      return setIcon(look);
    };
    Object.assign(self, { seen });
  });
  return async () =>
    (await worker?.evaluate(async () => {
      const { seen } = self as unknown as { seen: object[] };
      while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return JSON.stringify(seen.splice(0));
    })) ?? '';
}

describe('the toolbar icon', () => {
  it('wears a dot while there is something to say, and never a number', async () => {
    const page = await launched().openX('/home');
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    const looks = await watchIcon();
    await page.click(FIELD);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    expect(await looks()).toContain('hat-voice-16.png');
    const number = await page.browser().waitForTarget((seen) => seen.type() === 'service_worker');
    expect(
      await (await number.worker())?.evaluate(() => {
        const { action } = chrome as unknown as {
          action: { getBadgeText(of: object): Promise<string> };
        };
        return action.getBadgeText({});
      }),
    ).toBe('');
  });

  it('is grey while Hatcheck is off, and until a pause is over', async () => {
    const page = await open('src/popup/popup.html', 360, 'light');
    const set = (change: object) =>
      page.evaluate((wanted) => {
        const request = { type: 'settings-set', change: wanted };
        return chrome.runtime.sendMessage(request);
      }, change);
    const looks = await watchIcon();
    await set({ on: false });
    expect(await looks()).toContain('hat-grey-16.png');
    await set({ on: true });
    expect(await looks()).toContain('hat-16.png');
    await set({ pausedUntil: Date.now() + 2_000 });
    expect(await looks()).toContain('hat-grey-16.png');
    expect(await looks()).toContain('hat-16.png');
    await page.close();
  });
});
