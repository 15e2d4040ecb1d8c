import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find, press, seen } from '../../scripts/see/see.ts';
import {
  afterAPause,
  draftOf,
  inBrowser,
  postedOn,
  pressWith,
  THREAD,
  waitForMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

async function withCard(draft: string, mark: RegExp, path = THREAD): Promise<Page> {
  const page = await writeOn(launched(), path);
  await page.keyboard.type(draft);
  await waitForMark(page, mark);
  await afterAPause(page);
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
  return page;
}

/** The ways out on the open card, best first. */
async function waysOn(page: Page): Promise<string[]> {
  const offers = /^(Say it as yourself|Leave this out|Hand it to|Add “)/;
  return (await seen(page))
    .filter(({ role, name }) => role === 'button' && offers.test(name))
    .map(({ name }) => name);
}

const DECISION = "At Acme we've just dropped that whole site from the list.";
const VERDICT = 'The People Skills crowd are creeps, honestly.';
const STATEMENT = 'Acme Answers does not sell your data. Never has.';

describe('a rewording', () => {
  it.each([
    ['inline reply', THREAD],
    ['reply dialog', '/?scene=reply'],
  ])('is one edit that one undo takes back, caret kept (%s)', async (_name, path) => {
    const draft = `${DECISION} Sorry.`;
    const page = await withCard(draft, /voice/, path);
    const fine = watchErrors(page);
    await press(page, 'button', /^Say it as yourself/);
    await find(page, 'button', /^Undo$/);
    const reworded = await draftOf(page);
    expect(reworded).not.toContain('dropped');
    expect(reworded).toMatch(/ Sorry\.$/);
    await page.keyboard.type(' X');
    expect(await draftOf(page)).toBe(`${reworded} X`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await draftOf(page)).toBe(reworded);
    // The site may have noted each letter typed since as a step; ours must be one of its own.
    let now = reworded;
    for (let steps = 0; now.startsWith(reworded) && steps < 8; steps++) {
      await pressWith(page, 'Control', 'z');
      now = await draftOf(page);
    }
    expect(now).toBe(draft);
    fine();
  });

  it('is taken back by one Ctrl+Z right away', async () => {
    const page = await withCard(DECISION, /voice/);
    await press(page, 'button', /^Say it as yourself/);
    await find(page, 'button', /^Undo$/);
    await pressWith(page, 'Control', 'z');
    expect(await draftOf(page)).toBe(DECISION);
  });

  it('is taken back by Undo on the line', async () => {
    const page = await withCard(DECISION, /voice/);
    await press(page, 'button', /^Say it as yourself/);
    await press(page, 'button', /^Undo$/);
    await page.waitForFunction(
      (draft) => document.querySelector('[data-testid="tweetTextarea_0"]')?.textContent === draft,
      {},
      DECISION,
    );
  });

  it('reaches X’s own model: what is posted is what is seen', async () => {
    const page = await withCard(DECISION, /voice/);
    await press(page, 'button', /^Say it as yourself/);
    await find(page, 'button', /^Undo$/);
    await afterAPause(page);
    const reworded = await draftOf(page);
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await postedOn(page)).toEqual([reworded]);
  });

  it('keeps what was typed while the card was open', async () => {
    const page = await withCard(DECISION, /voice/);
    await page.keyboard.type(' Bye');
    await press(page, 'button', /^Say it as yourself/);
    expect(await draftOf(page)).toMatch(/ Bye$/);
  });
});

describe('a disclaimer', () => {
  it('goes in front of the claim and leaves the caret where it was', async () => {
    const page = await withCard(STATEMENT, /voice/);
    const [offer] = (await waysOn(page)).filter((way) => way.startsWith('Add “'));
    const words = /“(.+?)”/.exec(offer ?? '')?.[1] ?? 'none offered';
    await press(page, 'button', /^Add “/);
    await find(page, 'button', /^Undo$/);
    expect(await draftOf(page)).toContain(words);
    await page.keyboard.type('!');
    expect(await draftOf(page)).toMatch(/has\.!$|has\. .*!$/);
  });

  it('is offered only when it fits what X leaves, and says so honestly otherwise', async () => {
    const long = `${STATEMENT} ${'And so on and on. '.repeat(13)}`.slice(0, 278);
    const page = await withCard(long, /voice/);
    expect((await waysOn(page)).some((way) => way.startsWith('Add “'))).toBe(false);
  });

  it('is not the way out of a verdict', async () => {
    const page = await withCard(VERDICT, /harm/);
    const ways = await waysOn(page);
    expect(ways.length).toBeGreaterThan(1);
    expect(ways.some((way) => way.startsWith('Add “'))).toBe(false);
    expect(ways[0]).toMatch(/^(Say it as yourself|Leave this out)/);
  });
});

describe('for people who may speak for the company', () => {
  it('ticks the three parts of a first answer as they are written', async () => {
    const page = await writeOn(launched(), `${THREAD}?as=minaoduya`);
    await page.keyboard.type("I'm sorry this happened to you.");
    await press(page, 'button', /^Hatcheck: /);
    const parts = async () =>
      (await seen(page))
        .filter(({ name }) => /^(there|not yet)$/.test(name))
        .map(({ name }) => name);
    await page.waitForFunction(() => true);
    expect(new Set(await parts())).toEqual(new Set(['there', 'not yet']));
    await page.keyboard.type(
      ' Could you send me the link and the messages? I will go through them and tell you by tomorrow what we find.',
    );
    await afterAPause(page);
    expect(new Set(await parts())).toEqual(new Set(['there']));
  });
});
