import { expect, test } from 'vitest';
import { pages } from '../../demo/sites/pages.ts';
import { sites } from '../../src/sites/all.ts';
import { goThrough } from './through-sites.ts';

const NAMED = new Set(sites.filter(({ byChoice }) => !byChoice).map(({ id }) => id));

test('every site has its page', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(
    sites
      .map(({ id }) => id)
      .filter((id) => id !== 'x')
      .sort(),
  );
});

goThrough(pages.filter(({ id }) => NAMED.has(id)));
