/**
 * `npm run package`: what is handed to the stores, in build/packages. The same commit gives the same bytes.
 * The source archive holds the last commit, for reviewers who build it themselves; where there is no
 * git, or the folder holds something else than the commit, there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import about from '../package.json' with { type: 'json' };
import { type Entry, zip } from './zip.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(ROOT, 'build/packages');

/** Everything in a folder, as it lies there. */
export function filesIn(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll(sep, '/'),
      bytes: readFileSync(path),
    }));
}

/** Every file of the last commit. */
export function filesOfCommit(): Entry[] {
  const listed = git(['ls-tree', '-r', '-z', 'HEAD']).toString().split('\0').filter(Boolean);
  const objects = listed.map((line) => {
    const [object = '', path = ''] = line.split('\t');
    const [mode, , id = ''] = object.split(' ');
    return { path, id, executable: mode === '100755' };
  });
  // Answered one after the other: a line "id type size", the bytes, a line end (git-cat-file, "BATCH OUTPUT").
  const answer = git(['cat-file', '--batch'], objects.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return objects.map(({ path, executable }) => {
    const head = answer.indexOf(10, at);
    const size = Number(answer.toString('utf8', at, head).split(' ')[2]);
    at = head + 1 + size + 1;
    return { path, executable, bytes: answer.subarray(head + 1, head + 1 + size) };
  });
}

function git(args: string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: ROOT, input, maxBuffer: 1e9, stdio: 'pipe' });
}

/** Why there can be no source archive; nothing when there can. */
function noSource(): string | undefined {
  const top = spawnSync('git', ['rev-parse', '--show-toplevel'], { cwd: ROOT, encoding: 'utf8' });
  if (top.status !== 0 || resolve(top.stdout.trim()) !== ROOT)
    return 'this folder is no git checkout';
  const changed = git(['status', '--porcelain', '--untracked-files=no']).toString().trim();
  return changed ? 'there are changes that are not committed' : undefined;
}

function main(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Whatever the shell says, or the bytes would be those of its own kind of build.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const name = `hatcheck-${about.version}`;
  const refused = noSource();
  const rows = [
    write(`${name}-chrome-edge.zip`, filesIn(resolve(ROOT, 'build/chrome'))),
    write(`${name}-firefox.xpi`, filesIn(resolve(ROOT, 'build/firefox'))),
    ...(refused ? [] : [write(`${name}-source.zip`, filesOfCommit())]),
  ];
  for (const row of rows) process.stdout.write(`${row}\n`);
  if (refused) process.stdout.write(`No source archive: ${refused}.\n`);
}

function write(name: string, entries: Entry[]): string {
  const bytes = zip(entries);
  writeFileSync(join(OUT, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  return `${name.padEnd(34)} ${String(bytes.length).padStart(9)} bytes  sha256 ${sum}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
