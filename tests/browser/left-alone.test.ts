import { describe, expect, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { phanpy } from '../../demo/sites/phanpy.ts';
import { CLEAR } from './site-steps.ts';
import { inVisits } from './visits.ts';
import { afterAPause } from './x-page.ts';

const FIELDS = pages.flatMap((demo) =>
  Object.entries(demo.leftAlone ?? {}).map(
    ([name, field]) => [demo.id, name, demo, field] as const,
  ),
);

const { open } = inVisits(...new Set(FIELDS.map(([, , { host }]) => host)));

test('a draft that is made private is let go', async () => {
  const { page, look } = await open(phanpy, 'post');
  await page.keyboard.type(CLEAR);
  await afterAPause(page);
  expect(await look()).toMatchObject({ watching: true, draft: CLEAR });
  await page.select('select[name="visibility"]', 'direct');
  await page.keyboard.type(' For you only.');
  await afterAPause(page);
  const view = await look();
  expect(view).toMatchObject({ watching: false, kinds: [] });
  expect(view?.draft).toBeUndefined();
});

describe('what is nobody’s business is not read', () => {
  test.each(FIELDS)('%s: %s', async (_id, name, demo, field) => {
    const scenes = { [name]: { ...field, kind: 'post' as const, send: '' } };
    const { page, look } = await open({ ...demo, scenes }, name);
    await page.keyboard.type(CLEAR);
    await afterAPause(page);
    const view = await look();
    expect(view).toMatchObject({ site: { id: demo.id }, watching: false, kinds: [] });
    expect(view?.draft).toBeUndefined();
  });
});
