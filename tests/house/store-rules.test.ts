import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * What the stores refuse and can be seen without them: Chrome Web Store, "Manifest - Name",
 * "Manifest - Description" (132 characters), "Additional requirements for Manifest V3" (no code from
 * elsewhere); Firefox, "Add-on policies", 4.
 */
const CODE_FROM_TEXT = [
  /\beval\s*\(/,
  /\bFunction\s*\(/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
  /\.innerHTML\s*=[^=]/,
  /\.outerHTML\s*=[^=]/,
  /insertAdjacentHTML/,
  /document\.write/,
];
const CODE_FROM_ELSEWHERE = [
  /\bimport\s*\(?\s*["'`]https?:/,
  /importScripts\(/,
  /createElement\(["'`]script["'`]\)/,
  /WebAssembly\.(?:instantiate|compile)/,
];

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const built = resolve(ROOT, 'build', browser);
  const read = (file: string) => readFileSync(resolve(built, file), 'utf8');
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));

  it('makes no code out of text', () => {
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((file) =>
      CODE_FROM_TEXT.filter((way) => way.test(read(file))).map((way) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
  });

  it('takes no code from elsewhere', () => {
    const found = scripts.flatMap((file) =>
      CODE_FROM_ELSEWHERE.filter((way) => way.test(read(file))).map((way) => `${file}: ${way}`),
    );
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBe(3);
    const remote = pages.flatMap((file) =>
      [...read(file).matchAll(/\b(?:src|href)="([^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('/') || address.startsWith('//')),
    );
    expect([...found, ...remote]).toEqual([]);
    expect(pages.filter((file) => /<script(?![^>]*\bsrc=)/.test(read(file)))).toEqual([]);
    // The browsers' own policy for extensions stands: scripts from the package alone.
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('is Manifest V3, with a version of numbers', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
    expect(manifest.key).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });

  it('has a name of at most 75 characters and a description of at most 132 in every language', () => {
    const languages = readdirSync(resolve(built, '_locales'));
    expect(languages).toContain(manifest.default_locale);
    for (const language of languages) {
      const texts = JSON.parse(read(`_locales/${language}/messages.json`));
      const say = (text: string) => texts[text.replace(/^__MSG_|__$/g, '')]?.message ?? '';
      expect(say(manifest.name).length, language).toBeGreaterThan(0);
      expect(say(manifest.name).length, language).toBeLessThanOrEqual(75);
      expect(say(manifest.description).length, language).toBeGreaterThan(0);
      expect(say(manifest.description).length, language).toBeLessThanOrEqual(132);
    }
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  });

  it('has icons of the sizes that it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      // Width and height are the first two numbers after the header (PNG, 11.2.1).
      const bytes = readFileSync(resolve(built, path));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([+size, +size]);
    }
  });
});
