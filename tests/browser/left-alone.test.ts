import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { phanpy } from '../../demo/sites/phanpy.ts';
import { CLEAR, visit } from './site-steps.ts';
import { turnOn } from './turn-on.ts';
import { afterAPause, inBrowser } from './x-page.ts';

const launched = inBrowser();
let asking: Page;
beforeAll(async () => {
  await turnOn(launched(), [...new Set(FIELDS.map(([, , { host }]) => host))]);
  asking = await launched().browser.newPage();
  await asking.goto(launched().address('src/options/options.html'));
});
afterAll(() => asking?.close());

const FIELDS = pages.flatMap((demo) =>
  Object.entries(demo.leftAlone ?? {}).map(
    ([name, field]) => [demo.id, name, demo, field] as const,
  ),
);

test('a draft that is made private is let go', async () => {
  const { page, look } = await visit(launched(), asking, phanpy, 'post');
  await page.keyboard.type(CLEAR);
  await afterAPause(page);
  expect(await look()).toMatchObject({ watching: true, draft: CLEAR });
  await page.select('select[name="visibility"]', 'direct');
  await page.keyboard.type(' For you only.');
  await afterAPause(page);
  const view = await look();
  expect(view).toMatchObject({ watching: false, kinds: [] });
  expect(view?.draft).toBeUndefined();
  await page.close();
});

describe('what is nobody’s business is not read', () => {
  test.each(FIELDS)('%s: %s', async (_id, name, demo, field) => {
    const scenes = { [name]: { ...field, kind: 'post' as const, send: '' } };
    const { page, look } = await visit(launched(), asking, { ...demo, scenes }, name);
    await page.keyboard.type(CLEAR);
    await afterAPause(page);
    const view = await look();
    expect(view).toMatchObject({ site: { id: demo.id }, watching: false, kinds: [] });
    expect(view?.draft).toBeUndefined();
    await page.close();
  });
});
