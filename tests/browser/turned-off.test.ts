import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { type Launched, launch } from '../../scripts/launch.ts';
import { absent, boxOf, find, press } from '../../scripts/see/see.ts';
import { eventually } from './handoff-steps.ts';
import { watchOurErrors } from './our-errors.ts';
import { openByKey } from './privacy-story.ts';
import { installAnew, type Turn, turn } from './turned-off.ts';
import {
  afterAPause,
  DECIDED,
  DECISION,
  draftOf,
  EXAMPLE,
  FIELD,
  marksOf,
  postedOn,
  pressWith,
  waitForMark,
  waitForWords,
  watchErrors,
  writeOn,
} from './x-page.ts';

type Engine = Launched['engine'];

/** Ways in which an extension goes while somebody writes. */
const GOES: [Engine, Turn][] = [
  ['chrome', 'disable'],
  ['chrome', 'uninstall'],
  ['firefox', 'disable'],
  ['firefox', 'uninstall'],
];

/** And comes back: removed from Chromium it has no company file any more, and nothing to say. */
const RETURNS = GOES.filter(([engine, how]) => engine === 'firefox' || how === 'disable');

async function cardOpen(engine: Engine) {
  const launched = await launch({ engine, headless: true, policy: EXAMPLE });
  onTestFinished(() => launched.close());
  const page = await writeOn(launched);
  const fine = watchErrors(page);
  const ours = await watchOurErrors(page);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await waitForWords(page, DECIDED);
  await openByKey(page);
  const post = await find(page, 'button', /^Post as is$/);
  const { left, top, width, height } = await boxOf(page, post);
  return {
    launched,
    page,
    spot: { x: left + width / 2, y: top + height / 2 },
    async nothingThrown() {
      fine();
      await ours();
    },
  };
}

/** What of ours lies there, to whatever is pressed. */
const oursAt = (page: Page, spot: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'hatcheck-says', spot);

/** How many stretches of the draft look underlined: a mark without its looks is none. */
const underlined = (page: Page) =>
  page.evaluate((field) => {
    const box = document.querySelector(field);
    if (!box) return undefined;
    return [...CSS.highlights]
      .filter(([name]) => {
        const { textDecorationLine } = getComputedStyle(box, `::highlight(${name})`);
        return textDecorationLine === 'underline';
      })
      .flatMap(([, highlight]) => [...highlight].map(String));
  }, FIELD);

const goneFrom = async (page: Page) =>
  (await absent(page, 'button', /^Post as is$/)) && (await absent(page, 'button', /^Hatcheck/));

it.each(GOES)(
  '%s: %s under an open card takes all that is seen along, and Post posts',
  async (engine, how) => {
    const { launched, page, spot, nothingThrown } = await cardOpen(engine);
    expect(await oursAt(page, spot)).toBe(true);
    expect(await underlined(page)).toEqual([DECIDED]);
    await turn(launched, how);
    await page.bringToFront();
    await eventually(() => goneFrom(page), 'the card gone');
    expect(await oursAt(page, spot)).toBe(false);
    expect(await underlined(page)).toEqual([]);
    expect(await draftOf(page)).toBe(DECISION);
    // Keys go into the draft again, and one press posts.
    await page.click(FIELD);
    await pressWith(page, 'Control', 'End');
    await page.keyboard.type(' Sorry.');
    expect(await draftOf(page)).toBe(`${DECISION} Sorry.`);
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await postedOn(page)).toEqual([`${DECISION} Sorry.`]);
    await nothingThrown();
  },
  120_000,
);

it.each(RETURNS)(
  '%s: after %s and back there is one card and one underline',
  async (engine, how) => {
    const { launched, page, nothingThrown } = await cardOpen(engine);
    await turn(launched, how);
    await (how === 'disable' ? turn(launched, 'enable') : installAnew(launched));
    await page.bringToFront();
    await eventually(() => goneFrom(page), 'the card gone');
    expect(await draftOf(page)).toBe(DECISION);
    // Firefox brings us into pages that are open; Chromium into those that are loaded from now on.
    if (engine === 'chrome') {
      await page.reload();
      await page.waitForSelector(FIELD);
      await page.click(FIELD);
      await page.keyboard.type(DECISION);
    }
    await eventually(async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.click(FIELD);
      await afterAPause(page);
      return (await marksOf(page)).length > 0 && !(await goneFrom(page));
    }, 'the new one');
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    expect(await page.$$eval('hatcheck-says', (all) => all.length)).toBe(1);
    expect(await underlined(page)).toEqual([DECIDED]);
    expect(await draftOf(page)).toBe(DECISION);
    await nothingThrown();
  },
  120_000,
);
