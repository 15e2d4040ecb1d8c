import { describe, expect, it } from 'vitest';
import { absent, find, press, seen } from '../../scripts/see/see.ts';
import {
  DECIDED,
  DECISION,
  FIELD,
  inAsking,
  inBrowser,
  marksOf,
  waitForMark,
  waitForNoMark,
  waitForWords,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();
const asking = inAsking(launched);

function set(change: object): Promise<unknown> {
  return asking().evaluate((wanted) => {
    const request = { type: 'settings-set', change: wanted };
    return chrome.runtime.sendMessage(request);
  }, change);
}

describe('a pause', () => {
  it.each([
    ['of this site', { pausedSites: ['x'] }, { pausedSites: [] }],
    ['of an hour', { pausedUntil: Date.now() + 3_600_000 }, { pausedUntil: 0 }],
    ['for good', { on: false }, { on: true }],
  ])('%s silences an open page and its end wakes it', async (_name, off, on) => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await set(off);
    await waitForNoMark(page);
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await set(on);
    await page.bringToFront();
    await waitForMark(page, /voice/);
  });
});

describe('the card', () => {
  it('opens when the pointer rests on a mark, and not when the caret passes', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    await waitForWords(page, DECIDED);
    for (let steps = 0; steps < 30; steps++) await page.keyboard.press('ArrowLeft');
    expect(await absent(page, 'button', /^Post as is$/)).toBe(true);
    const spot = await page.evaluate(() => {
      const mark = [...CSS.highlights.values()][0]?.values().next().value as Range | undefined;
      const box = mark?.getClientRects()[0];
      return { x: (box?.left ?? 0) + 4, y: (box?.top ?? 0) + 6 };
    });
    await page.mouse.move(spot.x, spot.y);
    await find(page, 'button', /^Post as is$/);
  });

  it('says plainly when no disclaimer fits', async () => {
    const statement = 'Acme Answers does not sell your data. Never has.';
    const page = await writeOn(launched());
    await page.keyboard.type(`${statement} ${'na '.repeat(100)}`.slice(0, 276));
    await waitForMark(page, /voice/);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    const said = (await seen(page)).map(({ name }) => name);
    expect(said.some((name) => /No disclaimer fits/.test(name))).toBe(true);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    expect(await page.$(FIELD)).not.toBeNull();
  });
});
