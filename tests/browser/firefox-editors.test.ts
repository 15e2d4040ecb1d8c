import { describe, expect, onTestFinished, test } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { BY_CHOICE, PLACES } from './editor-places.ts';
import { CLEAR, openScene, remount, textOn } from './site-steps.ts';
import { pageOf } from './visits.ts';
import { afterAPause, inBrowser, marksOf, pressWith, waitForMark, watchErrors } from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox', allowed: BY_CHOICE }));

const TEXT_FIELD = /text area/;

describe.each(PLACES)('in Firefox, in %s', (name, id, sceneName) => {
  test('a draft is marked, reworded by keyboard, taken back, and read again after a re-mount', async () => {
    const demo = pageOf(id);
    const scene = demo.scenes[sceneName];
    if (!scene) throw new Error(`There is no ${id} ${sceneName}`);
    const page = await openScene(launched(), demo, scene);
    onTestFinished(() => closePage(page));
    const fine = watchErrors(page);
    const marked = () =>
      TEXT_FIELD.test(name) ? afterAPause(page) : waitForMark(page, /voice-clear/, 15_000);

    await page.keyboard.type(CLEAR);
    await marked();
    expect(await textOn(page)).toBe(CLEAR);
    await afterAPause(page);

    await page.keyboard.down('Alt');
    await pressWith(page, 'Shift', 'KeyH');
    await page.keyboard.up('Alt');
    await afterAPause(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => window.__demo.text() !== text, { timeout: 5_000 }, CLEAR);
    expect(await textOn(page)).not.toContain('On behalf of everyone at Acme, we');

    await afterAPause(page);
    for (let steps = 0; (await textOn(page)) !== CLEAR && steps < 4; steps++)
      await pressWith(page, 'Control', 'z');
    expect(await textOn(page)).toBe(CLEAR);

    await remount(page, scene);
    await page.keyboard.type(CLEAR);
    await marked();
    expect(await textOn(page)).toBe(CLEAR);
    if (!TEXT_FIELD.test(name)) expect(await marksOf(page)).not.toEqual([]);
    fine();
  });
});
