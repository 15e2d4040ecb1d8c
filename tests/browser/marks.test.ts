import { describe, expect, it } from 'vitest';
import { absent, find } from '../../scripts/see/see.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  inBrowser,
  marksOf,
  PRIVATE,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

const PLACES: [string, string][] = [
  ['timeline', '/home'],
  ['reply under a post', '/robinfarrow/status/1860500000000000100'],
];

describe('marks on X', () => {
  it.each(PLACES)('underline a decision in the %s', async (_name, path) => {
    const page = await writeOn(launched(), path);
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    expect(await waitForMark(page, /^hatcheck-voice-clear-light$/)).toMatch(/dropped|decided/);
    expect(await draftOf(page)).toBe(DECISION);
    fine();
  });

  it('leave a private remark untouched', async () => {
    const page = await writeOn(launched(), '/twierzba/status/1860500000000000200');
    await page.keyboard.type(PRIVATE);
    await afterAPause(page);
    expect(await marksOf(page)).toEqual([]);
    expect(await absent(page, 'button', /^Hatcheck/)).toBe(true);
  });

  it('move along with words typed before', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    const words = await waitForMark(page, /voice-clear/);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('So ');
    expect(await waitForMark(page, /voice/)).toBe(words);
  });

  it('go when the draft is cleared', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await waitForNoMark(page);
  });

  it('add nothing to the editor', async () => {
    const page = await writeOn(launched());
    const before = await page.$eval(
      '.DraftEditor-root',
      (root) => root.querySelectorAll('*').length,
    );
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    const tags = await page.$eval('.DraftEditor-root', (root) =>
      [...root.querySelectorAll('*')].map(({ localName }) => localName),
    );
    expect(tags.length).toBeLessThan(before + 6);
    expect(tags.filter((tag) => tag.includes('-'))).toEqual([]);
  });

  it.each(['dim', 'dark'])('take the colours of a %s page', async (theme) => {
    const page = await writeOn(launched(), `/home?theme=${theme}`);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /^hatcheck-voice-\w+-dark$/);
  });

  it('stay out of the search box and of messages', async () => {
    const page = await writeOn(launched(), '/home', 'input[placeholder="Search"]');
    await page.keyboard.type(DECISION);
    await afterAPause(page);
    expect(await marksOf(page)).toEqual([]);
    const messages = await writeOn(launched(), '/messages', '[data-testid^="dmComposerTextInput"]');
    await messages.keyboard.type(DECISION);
    await afterAPause(messages);
    expect(await marksOf(messages)).toEqual([]);
  });

  it('are told to screen readers once', async () => {
    const page = await writeOn(launched());
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await find(page, 'StaticText', /^Hatcheck: .*Acme/);
  });
});
