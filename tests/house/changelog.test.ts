import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const VERSION = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/gm;

const changelog = readFileSync(resolve(ROOT, 'CHANGELOG.md'), 'utf8');
const versions = [...changelog.matchAll(VERSION)].map(([, version, date]) => ({ version, date }));

it('the changelog begins with the version that is built', () => {
  expect(changelog).toMatch(/^## \[Unreleased\]$/m);
  expect(versions[0]?.version).toBe(about.version);
});

it('says something of every version, newest first', () => {
  const dates = versions.map(({ date }) => date ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
  const bodies = changelog.split(/^## /m).filter((part) => /^\[\d/.test(part));
  expect(bodies.filter((body) => !/^- /m.test(body))).toEqual([]);
});

it.each(['chrome', 'firefox'])('is the version in the manifest built for %s', (browser) => {
  const built = readFileSync(resolve(ROOT, 'build', browser, 'manifest.json'), 'utf8');
  expect(JSON.parse(built).version).toBe(about.version);
});
