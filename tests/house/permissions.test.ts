import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The call that needs each permission, as it stands in built code. */
const CALLS: Record<string, RegExp> = {
  activeTab: /\.tabs\.query\(\{active:!0,currentWindow:!0\}\)/,
  alarms: /\.alarms\.create\(/,
  scripting: /\.scripting\.executeScript\(/,
  storage: /\.storage\.local/,
};

/** Cells of the table that begins with this head, row by row. */
function tableIn(document: string, head: string): string[][] {
  const lines = document.slice(document.indexOf(`| ${head} |`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const inCode = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

const text = readFileSync(resolve(ROOT, 'docs/permissions.md'), 'utf8');
const asked = tableIn(text, 'permission');
const hosts = tableIn(text, 'site');

describe.each(['chrome', 'firefox'])('docs/permissions.md and the build for %s', (browser) => {
  const built = resolve(ROOT, 'build', browser);
  const manifest = JSON.parse(readFileSync(resolve(built, 'manifest.json'), 'utf8'));

  it('name the same permissions', () => {
    const {
      permissions,
      optional_host_permissions: optional,
      optional_permissions: more,
    } = manifest;
    expect(more).toBeUndefined();
    expect(asked.flatMap(([name]) => inCode(name))).toEqual([...permissions, ...optional]);
  });

  it('name the same sites', () => {
    const named = hosts.flatMap(([, addresses]) => inCode(addresses));
    expect(named.length).toBeGreaterThan(10);
    expect(named).toEqual(manifest.host_permissions);
    expect(asked.map(([name]) => name)).toContain('the sites below');
  });

  it('each permission is used by a call', () => {
    const code = readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(resolve(built, file), 'utf8'))
      .join('\n');
    const unused = manifest.permissions.filter((name: string) => !CALLS[name]?.test(code));
    expect(unused).toEqual([]);
    expect(code).toMatch(/\.permissions\.request\(\{origins:/);
  });
});

it('every row says why, what is lost without, and what one sees', () => {
  expect(asked.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual(
    [],
  );
});
