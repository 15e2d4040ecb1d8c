import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, REASONS } from '../../../src/checker/report.ts';

const here = new URL('.', import.meta.url);
const rules = new URL('../../../src/checker/rules/', import.meta.url);
const source = readdirSync(rules)
  .map((file) => readFileSync(new URL(file, rules), 'utf8'))
  .join('\n');

test.each([...KINDS])(
  '%s has its rule, its place in the index, and drafts it must flag and must pass',
  (kind) => {
    expect(existsSync(new URL(`${kind}.ts`, rules))).toBe(true);
    expect(readFileSync(new URL('index.ts', rules), 'utf8')).toContain(`./${kind}.ts`);
    const tests = readFileSync(new URL(`${kind}.test.ts`, here), 'utf8');
    for (const list of ['mustFlag', 'mustPass']) {
      const rows = tests.split(`const ${list}: Marked[] = [`)[1]?.split('];')[0] ?? '';
      expect(rows.match(/draft:/g)?.length ?? 0, list).toBeGreaterThanOrEqual(5);
    }
  },
);

test('every reason a rule gives has its text, and every text its reason', () => {
  const texts = Object.keys(
    JSON.parse(
      readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
    ),
  )
    .filter((key) => key.startsWith('reason_'))
    .map((key) => key.slice('reason_'.length));
  expect(texts.sort()).toEqual([...REASONS].sort());
  for (const [, reason] of source.matchAll(/reason: '(\w+)'/g)) expect(REASONS).toContain(reason);
});
