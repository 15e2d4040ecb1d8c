import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** All that the desk shares with the extension: the record, the check of an answer and a repair, the look. */
const SHARED = [
  /^src\/handoff\/(case|progress|backoff)\.ts$/,
  /^src\/checker\/(report|reading\/read|rules\/first-response)\.ts$/,
  /^src\/remedies\/(first-responses|repair)\.ts$/,
  /^src\/policy\/repair-lint\.ts$/,
  /^src\/ui\/(button|drawing|field|section|signs|sure)\.tsx$/,
  /^src\/ui\/(tokens|page)\.css$/,
];

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => join(ROOT, folder, path));
}

it('the desk takes from the extension what is named here, and nothing else', () => {
  const taken = filesIn('desk').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(?:\.\.\/)+(src\/[^']+)'/g)].map(
      ([, path]) => path ?? '',
    ),
  );
  expect(taken.length).toBeGreaterThan(50);
  expect(taken.filter((path) => !SHARED.some((shared) => shared.test(path)))).toEqual([]);
});

it('the extension knows nothing of the desk', () => {
  const knows = filesIn('src').filter((file) =>
    /from '[^']*\/desk\//.test(readFileSync(file, 'utf8')),
  );
  expect(knows).toEqual([]);
});
