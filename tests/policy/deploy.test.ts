import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { partsOfFile } from '../../scripts/policy-docs.ts';
import { inEnglish } from '../../scripts/say.ts';
import {
  type Browser,
  deployable,
  isExtensionId,
  waysOf,
} from '../../src/policy/deploy/deployment.ts';
import { readPart } from '../../src/policy/read.ts';
import { type PolicyFile, SECTIONS } from '../../src/policy/schema.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';

/** With everything in it that a format could trip over. */
const FILE: PolicyFile = {
  ...exampleCompany(),
  note: 'Ask “Mina” & <Jonas>: C:\\policies\nsecond line 🎩 \u0001',
  communities: [{ name: 'R&D "lounge" \\o/ <b>' }],
};

const made = (browser: Browser, how: Parameters<typeof deployable>[2]) => {
  let count = 0;
  const uuid = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return deployable(FILE, browser, how, ID, { uuid, parts: partsOfFile() });
};

/** What a browser would hand to the extension must be accepted. */
const accepted = (value: unknown) => readPart(JSON.stringify(value), inEnglish);

/** An XML text that is not well-formed throws. */
function xml(text: string) {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

describe('a deployment file', () => {
  it('for Linux and for Firefox holds the file as it is', () => {
    for (const browser of ['chrome', 'edge', 'chromium'] as const) {
      const { text, where } = made(browser, 'linux');
      expect(JSON.parse(text)).toEqual({ '3rdparty': { extensions: { [ID]: FILE } } });
      expect(where).toMatch(/^\/etc\/.*\/policies\/managed\/hatcheck\.json$/);
    }
    const { text } = made('firefox', 'linux');
    expect(JSON.parse(text)).toEqual({ policies: { '3rdparty': { Extensions: { [ID]: FILE } } } });
  });

  it.each(['chrome', 'edge', 'chromium'] as const)(
    'for the registry, %s, says the same',
    (browser) => {
      const { text } = made(browser, 'windows');
      expect(text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n')).toBe(true);
      const [, removed, set] = text.split(/\r\n\r\n/);
      expect(set?.split('\r\n')[0]).toBe(removed?.replace('[-', '['));
      expect(set).toContain(`\\3rdparty\\extensions\\${ID}\\policy]`);
      const { note, ...rest } = fromRegistry(text);
      const { note: _note, ...file } = FILE;
      expect(rest).toEqual(file);
      // A value of the registry is one line.
      expect(note).toContain('C:\\policies second line 🎩');
      expect(accepted(rest)).toHaveProperty('file');
    },
  );

  it.each(['chrome', 'edge', 'chromium'] as const)('for macOS, %s, says the same', (browser) => {
    const { text } = made(browser, 'mac');
    const profile = Object(parse(text));
    const [payload] = profile.PayloadContent;
    expect(payload.PayloadType).toMatch(new RegExp(`\\.extensions\\.${ID}$`));
    expect(payload.PayloadUUID).not.toBe(profile.PayloadUUID);
    const own = Object.entries(payload).filter(([key]) => !key.startsWith('Payload'));
    // XML has no place for the control character.
    expect(Object.fromEntries(own)).toEqual({ ...FILE, note: FILE.note?.replace('\u0001', '') });
  });

  it.each(['chrome', 'edge'] as const)('for Group Policy, %s, fits together', (browser) => {
    const template = xml(made(browser, 'admx').text);
    const words = xml(made(browser, 'adml').text);
    const all = (of: ReturnType<typeof xml>, tag: string, attribute: string) =>
      Array.from(of.getElementsByTagName(tag), (element) => element.getAttribute(attribute) ?? '');
    expect(all(template, 'policy', 'key')[0]).toMatch(
      new RegExp(`3rdparty\\\\extensions\\\\${ID}\\\\policy$`),
    );
    expect(all(template, 'text', 'valueName')).toEqual(Object.keys(SECTIONS));
    expect(all(words, 'textBox', 'refId')).toEqual(all(template, 'text', 'id'));
    const strings = new Set(all(words, 'string', 'id'));
    const used = [...made(browser, 'admx').text.matchAll(/\$\(string\.(\w+)\)/g)].map(
      ([, name = '']) => name,
    );
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((name) => !strings.has(name))).toEqual([]);
    expect(all(words, 'presentation', 'id')).toEqual(['CompanyFile']);
    const labels = Array.from(
      words.getElementsByTagName('label'),
      (label) => label.textContent ?? '',
    );
    expect(labels.filter((label) => !/: \S/.test(label))).toEqual([]);
  });

  it('never installs, switches on or keeps on', () => {
    const everything = (['chrome', 'edge', 'chromium', 'firefox'] as const)
      .flatMap((browser) => waysOf(browser).map((how) => made(browser, how).text))
      .join('\n');
    expect(everything).not.toMatch(
      /ExtensionSettings|ExtensionInstallForcelist|force_installed|normal_installed|toolbar_pin/,
    );
  });
});

it('an id is one of Chromium’s kind', () => {
  expect([ID, 'hatcheck@hatcheck.example', `${ID}a`, ID.toUpperCase()].map(isExtensionId)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

/** Reads a registry file as its editor and then Chromium do: names, numbers, and strings that hold JSON. */
function fromRegistry(text: string): Record<string, unknown> {
  const unquote = (quoted: string) => quoted.slice(1, -1).replace(/\\(["\\])/g, '$1');
  const values = [...text.matchAll(/^("(?:[^"\\]|\\.)*")=(.*)$/gm)].map(
    ([, name = '', value = '']) => {
      if (value.startsWith('dword:')) return [unquote(name), Number.parseInt(value.slice(6), 16)];
      const string = unquote(value.trim());
      return [unquote(name), /^[{[]/.test(string) ? JSON.parse(string) : string];
    },
  );
  return Object.fromEntries(values);
}
