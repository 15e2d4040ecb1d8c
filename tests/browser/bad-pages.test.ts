import { describe, expect, it } from 'vitest';
import { absent, find, press } from '../../scripts/see/see.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  FIELD,
  inBrowser,
  marksOf,
  postedOn,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

describe('a page that works against us', () => {
  it('cannot open the card or take an offer by events of its own', async () => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice-clear/);
    await find(page, 'button', /^Hatcheck: /);
    await page.evaluate((selector) => {
      const host = document.querySelector('hatcheck-says');
      const field = document.querySelector(selector);
      const mark = [...CSS.highlights.values()][0]?.values().next().value as Range | undefined;
      const box = mark?.getBoundingClientRect();
      const at = { clientX: (box?.left ?? 0) + 3, clientY: (box?.top ?? 0) + 3, bubbles: true };
      for (const type of ['mousedown', 'click']) host?.dispatchEvent(new MouseEvent(type, at));
      field?.dispatchEvent(new PointerEvent('pointermove', at));
      const keys = { code: 'KeyH', key: 'H', altKey: true, shiftKey: true, bubbles: true };
      field?.dispatchEvent(new KeyboardEvent('keydown', keys));
    }, FIELD);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await absent(page, 'button', /^Post as is$/)).toBe(true);
    // The same gesture by a person does open it, so that the silence above means something.
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    fine();
  });

  it('posts by its own script without being held back', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice-clear/);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click(),
    );
    expect(await postedOn(page)).toEqual([DECISION]);
  });

  it('is survived when it redefines what scripts rely on', async () => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await page.evaluate(() => {
      const broken = () => {
        throw new Error('not for you');
      };
      Object.assign(window, { requestAnimationFrame: broken, Highlight: broken });
      Object.defineProperty(Element.prototype, 'attachShadow', { value: broken });
      Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: broken });
    });
    await page.keyboard.type(DECISION);
    await find(page, 'button', /^Hatcheck: /);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    fine();
  });

  it('that mounts the box anew in mid-sentence is followed, and nothing of ours stays behind', async () => {
    const page = await writeOn(launched(), '/home');
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await page.click('article a[href*="/status/"]');
    await page.waitForFunction(() => location.pathname.includes('/status/'));
    await waitForNoMark(page);
    await page.waitForFunction(() => !document.querySelector('hatcheck-says'));
    await page.click(FIELD);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    fine();
  });
});

describe('a composer in an odd state', () => {
  it('that goes away under an open card takes the card along', async () => {
    const page = await writeOn(launched(), '/?scene=reply');
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    await page.click('[data-testid="app-bar-close"]');
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    await waitForNoMark(page);
    expect(await absent(page, 'button', /^Post as is$/)).toBe(true);
    fine();
  });

  it('is not read inside an input method’s composition', async () => {
    const page = await writeOn(launched());
    const session = await page.createCDPSession();
    await page.keyboard.type('So, ');
    await afterAPause(page);
    const text = "at Acme we've just dropped that whole site from the list. Our team decided it";
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await afterAPause(page);
    expect(await marksOf(page)).toEqual([]);
    await session.send('Input.insertText', { text });
    await waitForMark(page, /voice/);
    expect(await draftOf(page)).toBe(`So, ${text}`);
  });

  it('with two findings lets the second be mended first', async () => {
    const page = await writeOn(launched(), '/home');
    await page.keyboard.type(
      'On behalf of everyone at Acme, we apologise. The People Skills crowd are creeps.',
    );
    await waitForMark(page, /voice/);
    await waitForMark(page, /harm/);
    await press(page, 'button', /^Hatcheck: /);
    await press(page, 'button', /^Next/);
    await press(page, 'button', /^(Say it as yourself|Leave this out)/);
    await find(page, 'button', /^Undo$/);
    const once = await draftOf(page);
    expect(once).toContain('creeps');
    await waitForMark(page, /harm/);
    await press(page, 'button', /^Hatcheck: /);
    await press(page, 'button', /^(Say it as yourself|Leave this out)/);
    await page.waitForFunction(
      (selector) => !document.querySelector(selector)?.textContent?.includes('creeps'),
      { timeout: 5_000 },
      FIELD,
    );
    expect(await draftOf(page)).not.toBe(once);
  });

  it('of two boxes has each read by itself', async () => {
    const page = await writeOn(launched(), '/?scene=two-boxes');
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    const before = (await marksOf(page)).flatMap(({ words }) => words).length;
    await page.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
    await page.keyboard.type('The People Skills crowd are creeps.');
    await waitForMark(page, /harm/);
    const words = (await marksOf(page)).flatMap(({ words: marked }) => marked);
    expect(words.length).toBe(before + 1);
  });
});
