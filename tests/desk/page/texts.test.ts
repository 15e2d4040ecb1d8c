import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const PAGE = resolve(import.meta.dirname, '../../../desk/page');

const files = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(join(PAGE, path), 'utf8') }));
const own = files.find(({ path }) => path === 'texts.ts')?.source ?? '';
const others = files
  .filter(({ path }) => path !== 'texts.ts')
  .map(({ source }) => source)
  .join('\n');
const keys = [...own.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, key = '']) => key);

/** Beginnings and endings of keys that are put together at run time. */
const made = [...`${others}\n${own}`.matchAll(/`([a-z_]+_)\$\{/g)].map(([, head = '']) => head);
const counted = [...others.matchAll(/countWords\('(\w+)'/g)].map(([, head = '']) => `${head}_`);

it('has no text that nobody shows', () => {
  expect(keys.length).toBeGreaterThan(200);
  const unused = keys.filter(
    (key) =>
      !others.includes(`'${key}'`) && ![...made, ...counted].some((head) => key.startsWith(head)),
  );
  expect(unused).toEqual([]);
});

it('leaves no sentence for readers in the code', () => {
  const spoken = files
    .filter(({ path }) => path !== 'texts.ts')
    .flatMap(({ path, source }) =>
      [
        ...source
          .replace(/^\s*(\/?\*|\/\/).*$/gm, '')
          .matchAll(/['"`>]([A-Z][a-z’]+ [^'"`<>\n]*[a-z]\.)['"`<]/g),
      ].map(([, sentence]) => `${path}: ${sentence}`),
    );
  expect(spoken).toEqual([]);
});
