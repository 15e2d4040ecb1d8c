import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, filesOfCommit } from '../../scripts/package.ts';
import { zip } from '../../scripts/zip.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const VITE = resolve(ROOT, 'node_modules/.bin/vite');
const LINTER = createRequire(import.meta.url).resolve('addons-linter/bin/addons-linter');
const folder = mkdtempSync(join(tmpdir(), 'hatcheck-package-'));
const zone = process.env.TZ;
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const letters = (text: string) => new TextEncoder().encode(text);

/** All that a build reads. */
const READ = [
  'src',
  'public',
  'scripts',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** Builds for a browser into a folder of its own and packs it. */
function packed(browser: string, name: string, root = ROOT): Uint8Array {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(
    VITE,
    ['build', '--mode', browser, '--outDir', out, '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  expect(status, stderr).toBe(0);
  return zip(filesIn(out));
}

describe('an archive', () => {
  const entries = [
    { path: 'b.txt', bytes: letters('two') },
    { path: 'a/run', bytes: letters('one'), executable: true },
  ];

  it('is the same for the same files in any order, at any hour, in any time zone', () => {
    const [first, ...others] = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((name, turn) => {
      process.env.TZ = name;
      return zip(turn === 1 ? [...entries].reverse() : entries);
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('differs when a file does, and gives back what went in', () => {
    const changed = zip([{ path: 'b.txt', bytes: letters('twp') }, ...entries.slice(1)]);
    expect(changed).not.toEqual(zip(entries));
    const out = unzipSync(zip(entries));
    expect(Object.keys(out)).toEqual(['a/run', 'b.txt']);
    expect(new TextDecoder().decode(out['a/run'])).toBe('one');
  });
});

describe('the packages', () => {
  it('are bit-identical when built again, in another folder', () => {
    const elsewhere = join(folder, 'some/where/else');
    for (const name of READ) cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
    const [here, there] = [packed('chrome', 'here'), packed('chrome', 'there', elsewhere)];
    // A comparison of bytes would print half a million of them.
    expect(Buffer.compare(here, there)).toBe(0);
  }, 120_000);

  it('hold the manifest at their root, and no source, map or dot file', () => {
    for (const browser of ['chrome', 'firefox']) {
      const paths = filesIn(resolve(ROOT, 'build', browser)).map(({ path }) => path);
      expect(paths).toContain('manifest.json');
      expect(paths.filter((path) => /\.(ts|tsx|map)$|(^|\/)\./.test(path))).toEqual([]);
    }
  });

  it('give Mozilla’s linter nothing to say of Firefox’s', () => {
    const file = join(folder, 'hatcheck.xpi');
    writeFileSync(file, packed('firefox', 'firefox'));
    const { stdout } = spawnSync(LINTER, ['--output', 'json', file], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { summary, errors, warnings, notices } = JSON.parse(stdout);
    expect([...errors, ...warnings, ...notices]).toEqual([]);
    expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
  }, 120_000);

  it('come with sources that hold all that a build needs', () => {
    const paths = new Set(filesOfCommit().map(({ path }) => path));
    const needed = [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'manifest.json',
      'vite.config.ts',
    ];
    expect(needed.filter((path) => !paths.has(path))).toEqual([]);
    expect(paths.has('src/checker/model/weights.json')).toBe(true);
    const lock = readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved": "http/);
  });
});
