import { describe, expect, onTestFinished, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { CLEAR, openScene, remount, textOn } from './site-steps.ts';
import { afterAPause, inBrowser, marksOf, pressWith, waitForMark, watchErrors } from './x-page.ts';

/** Every technology that a named site has; Slate's and Inferno's sites run only where they are turned on. */
const EDITORS = [
  ['Draft.js', 'tiktok', 'comment'],
  ['Lexical', 'threads', 'post'],
  ['Lexical in a slot', 'reddit', 'comment'],
  ['TipTap', 'bluesky', 'post'],
  ['Quill', 'linkedin', 'v1-comment'],
  ['Quill in a shadow root', 'linkedin', 'post'],
  ['Stacks, rich', 'stack-exchange', 'answer in Stacks'],
  ['Stacks, Markdown', 'stack-exchange', 'answer in Markdown'],
  ['a text area under React', 'github', 'issue comment'],
  ['a text area in shadow roots', 'reddit', 'reply in Markdown'],
  ['a plain text area', 'hacker-news', 'comment'],
  ['a plain contenteditable', 'youtube', 'comment'],
] as const;

const launched = inBrowser(() => ({ engine: 'firefox' }));

const TEXT_FIELD = /text area/;

describe.each(EDITORS)('in Firefox, in %s', (name, id, sceneName) => {
  test('a draft is marked, reworded by keyboard, taken back, and read again after a re-mount', async () => {
    const demo = pages.find((page) => page.id === id);
    const scene = demo?.scenes[sceneName];
    if (!demo || !scene) throw new Error(`There is no ${id} ${sceneName}`);
    const page = await openScene(launched(), demo, scene);
    onTestFinished(() => page.close());
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
