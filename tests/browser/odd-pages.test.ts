import { describe, expect, test } from 'vitest';
import { boxOf, find, press } from '../../scripts/see/see.ts';
import { CLEAR, judged, marked, textOn } from './site-steps.ts';
import { inVisits, pageOf } from './visits.ts';
import { afterAPause, watchErrors } from './x-page.ts';

/** One editor of each manner: with a model, with another, with a value. */
const EDITORS = [
  ['Lexical', 'threads', 'post'],
  ['TipTap', 'bluesky', 'post'],
  ['a text area under React', 'github', 'issue comment'],
] as const;

const { open } = inVisits();

describe.each(EDITORS)('in %s', (_, id, scene) => {
  test.each([0.5, 3])(
    'at %f times the size, chip, card and offer are where they belong',
    async (zoom) => {
      const seen = await open(pageOf(id), scene);
      const { page } = seen;
      // What a browser's zoom does: fewer and larger pixels for the page.
      await page.setViewport({
        width: Math.round(1280 / zoom),
        height: Math.round(900 / zoom),
        deviceScaleFactor: zoom,
      });
      await page.keyboard.type(CLEAR);
      await judged(seen, CLEAR);
      await afterAPause(page);
      expect(await marked(page)).toBeGreaterThan(0);
      await press(page, 'button', /^Hatcheck: /);
      await find(page, 'button', /^Post as is$/);
      await afterAPause(page);
      const top = await boxOf(page, await find(page, 'button', /^Close$/));
      expect(top.top).toBeGreaterThanOrEqual(0);
      const way = await boxOf(page, await find(page, 'button', /^(Say it as yourself|Add “)/));
      const { width, height } = await page.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      expect(way.left).toBeGreaterThanOrEqual(0);
      expect(way.right).toBeLessThanOrEqual(width);
      expect(way.top).toBeGreaterThanOrEqual(0);
      expect(way.top).toBeLessThanOrEqual(height);
    },
  );

  test('50,000 characters at once stay whole, and one types on', async () => {
    const { page } = await open(pageOf(id), scene);
    const fine = watchErrors(page);
    const text = 'So it goes. '.repeat(4_166);
    const session = await page.createCDPSession();
    await session.send('Input.insertText', { text });
    await afterAPause(page);
    await page.keyboard.type('Bye');
    expect(await textOn(page)).toBe(`${text}Bye`);
    fine();
  });

  test('a new body, and what other extensions put round the field, change nothing', async () => {
    const seen = await open(pageOf(id), scene);
    const { page } = seen;
    const fine = watchErrors(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
    });
    await page.locator(seen.scene.field).click();
    await page.evaluate(() => {
      const field = document.activeElement as HTMLElement;
      field.dataset.gramm = 'true';
      const other = document.createElement('other-checker');
      other.attachShadow({ mode: 'open' }).innerHTML = '<div style="position: fixed">2</div>';
      field.before(other);
    });
    await page.keyboard.type(CLEAR);
    await judged(seen, CLEAR);
    expect(await marked(page)).toBeGreaterThan(0);
    expect(await textOn(page)).toBe(CLEAR);
    fine();
  });
});

test('text that is dragged into a text area is read', async () => {
  const seen = await open(pageOf('hacker-news'), 'comment');
  const { page, scene } = seen;
  const field = await page.$(scene.field);
  const box = await field?.boundingBox();
  const session = await page.createCDPSession();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
  const data = { items: [{ mimeType: 'text/plain', data: CLEAR }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await judged(seen, CLEAR);
  expect(await textOn(page)).toBe(CLEAR);
});

test('a draft that the site put back is read as soon as one enters it', async () => {
  const seen = await open(pageOf('hacker-news'), 'comment');
  await seen.page.evaluate((selector) => {
    (document.activeElement as HTMLElement).blur();
    const field = document.querySelector<HTMLTextAreaElement>(selector);
    if (field) field.value = 'Put back by the site. ';
  }, seen.scene.field);
  await seen.page.locator(seen.scene.field).click();
  await seen.page.keyboard.press('End');
  await seen.page.keyboard.type(CLEAR);
  await judged(seen, `Put back by the site. ${CLEAR}`);
});
