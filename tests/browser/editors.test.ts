import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { absent, find, press } from '../../scripts/see/see.ts';
import { BY_CHOICE, PLACES } from './editor-places.ts';
import { judged, marked, textOn } from './site-steps.ts';
import { inVisits, pageOf } from './visits.ts';
import { afterAPause, pressWith, watchErrors } from './x-page.ts';

const VOICE = 'On behalf of everyone at Acme, we apologise.';
const HARM = 'The People Skills crowd are creeps.';

const { open } = inVisits(...BY_CHOICE);

async function openCard(page: Page): Promise<void> {
  // Where the card still says what was done last, the chip closes it first.
  for (let tries = 0; tries < 3; tries++) {
    await press(page, 'button', /^Hatcheck: /);
    await afterAPause(page);
    if (!(await absent(page, 'button', /^Post as is$/))) return;
  }
  throw new Error('The card does not open');
}

/** Presses the first way out of the finding that the card shows. */
async function takeOffer(page: Page): Promise<void> {
  const before = await textOn(page);
  await press(page, 'button', /^(Say it as yourself|Leave this out)/);
  await page.waitForFunction((text) => window.__demo.text() !== text, { timeout: 5_000 }, before);
  await find(page, 'button', /^Undo$/);
}

const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(PLACES)('in %s', (_, id, scene) => {
  test('two findings are mended, the second first; caret, keys, undo and redo are as they were', async () => {
    const seen = await open(pageOf(id), scene);
    const { page } = seen;
    const fine = watchErrors(page);
    const draft = `\u{1F389}\u{1F468}\u200d\u{1F469}\u200d\u{1F467} x\u0301. ${VOICE} ${HARM} Bye.`;
    await page.keyboard.type(draft);
    expect(await textOn(page)).toBe(draft);
    const { kinds } = await judged(seen, draft, 'company-voice', 'condemns-community');

    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await openCard(page);
    if (kinds.at(0) !== 'condemns-community') await press(page, 'button', /^Next/);
    await takeOffer(page);
    const once = await textOn(page);
    expect(once).not.toContain('creeps');
    expect(once.startsWith(draft.slice(0, draft.indexOf(HARM) - 1))).toBe(true);
    expect(once.endsWith('Bye.')).toBe(true);

    await page.keyboard.type('X');
    expect(await textOn(page)).toBe(`${once.slice(0, -2)}X${once.slice(-2)}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    expect(await textOn(page)).toBe(once);

    await judged(seen, once);
    await openCard(page);
    await takeOffer(page);
    const twice = await textOn(page);
    expect(twice).not.toContain('On behalf of everyone');
    expect(times(twice, 'Bye.')).toBe(1);

    let back = twice;
    for (let steps = 0; back !== draft && steps < 12; steps++) {
      await pressWith(page, 'Control', 'z');
      back = await textOn(page);
    }
    expect(back).toBe(draft);
    await pressWith(page, 'Control', 'y');
    const again = await textOn(page);
    await page.keyboard.type('Z');
    expect((await textOn(page)).replace('Z', '')).toBe(again);
    fine();
  });

  test('words typed while the card is open stay, once, and where they were typed', async () => {
    const seen = await open(pageOf(id), scene);
    const { page } = seen;
    await page.keyboard.type(VOICE);
    await judged(seen, VOICE);
    await openCard(page);
    await page.keyboard.type(' And so on');
    await takeOffer(page).catch(() => undefined);
    await afterAPause(page);
    const text = await textOn(page);
    expect(times(text, ' And so on')).toBe(1);
    expect(text.endsWith(' And so on')).toBe(true);
  });

  test('typing right after our edit was taken back overwrites nothing', async () => {
    const seen = await open(pageOf(id), scene);
    const { page } = seen;
    const draft = `Well. ${VOICE} Bye.`;
    await page.keyboard.type(draft);
    await judged(seen, draft);
    // Editors take back in one step what came within a second.
    await afterAPause(page);
    await openCard(page);
    await takeOffer(page);
    await afterAPause(page);
    for (let steps = 0; (await textOn(page)) !== draft && steps < 4; steps++)
      await pressWith(page, 'Control', 'z');
    expect(await textOn(page)).toBe(draft);
    // As soon as a person can; editors take a moment to hear where the caret is.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.keyboard.type('Z');
    expect(await textOn(page)).toBe(`${draft}Z`);
  });

  test('a composition is left alone until it ends, in any direction of writing', async () => {
    const seen = await open(pageOf(id), scene);
    const { page, look } = seen;
    const session = await page.createCDPSession();
    await page.keyboard.type('\u05e9\u05dc\u05d5\u05dd. ');
    await session.send('Input.imeSetComposition', {
      text: VOICE,
      selectionStart: VOICE.length,
      selectionEnd: VOICE.length,
    });
    await afterAPause(page);
    expect((await look())?.kinds).toEqual([]);
    await session.send('Input.insertText', { text: VOICE });
    const text = `\u05e9\u05dc\u05d5\u05dd. ${VOICE}`;
    await judged(seen, text);
    expect(await textOn(page)).toBe(text);
    expect(await marked(page)).toBeGreaterThan(0);
  });

  test('a composer that goes away under an open card takes card and marks along', async () => {
    const seen = await open(pageOf(id), scene);
    const { page } = seen;
    const fine = watchErrors(page);
    await page.keyboard.type(VOICE);
    await judged(seen, VOICE);
    await openCard(page);
    await page.evaluate(() => window.__demo.remount());
    await afterAPause(page);
    expect(await absent(page, 'button', /^Post as is$/)).toBe(true);
    expect(await marked(page)).toBe(0);
    fine();
  });
});
