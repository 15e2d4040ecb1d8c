import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/all.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the browsers are really given; the build comes before the tests. */
describe.each(['chrome', 'firefox'])('the manifest built for %s', (browser) => {
  const path = resolve(ROOT, 'build', browser, 'manifest.json');
  const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

  it('is there', () => {
    expect(manifest, 'run `npm run build` first').toBeDefined();
  });

  it('opens no file to web pages, so that none can tell that we are here', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for no more than it uses', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
    const named = sites.filter(({ byChoice }) => !byChoice).flatMap(({ hosts }) => hosts);
    expect(manifest.host_permissions).toEqual(named);
    expect(manifest.content_scripts[0].matches).toEqual(named);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('injects one small script where nobody writes yet', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js }] = manifest.content_scripts;
    expect(js).toHaveLength(1);
    const script = readFileSync(resolve(ROOT, 'build', browser, js[0]), 'utf8');
    expect(script.length).toBeLessThan(1_000);
  });
});
