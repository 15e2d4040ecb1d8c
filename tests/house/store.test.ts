import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { sites } from '../../src/sites/all.ts';

const STORE = resolve(import.meta.dirname, '../../store');
const read = (file: string) => readFileSync(resolve(STORE, file), 'utf8');

/** The fields of a listing: the heading of each and what stands under it. */
function fieldsOf(file: string): Record<string, string> {
  const parts = read(file).split(/^## /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name.trim(), lines.join('\n').trim()];
    }),
  );
}

/** What each store takes, in characters: developer.chrome.com "Complete your listing information", learn.microsoft.com "Publish an extension", Firefox's own form. */
const LISTINGS = [
  {
    file: 'chrome.md',
    name: 75,
    summary: 132,
    needs: ['Category', 'Single purpose', 'Remote code', 'Data use'],
  },
  {
    file: 'edge.md',
    name: 45,
    summary: 132,
    needs: ['Category', 'Search terms', 'Notes for certification'],
  },
  {
    file: 'firefox.md',
    name: 50,
    summary: 250,
    needs: ['Category', 'Notes for reviewers', 'Data use'],
  },
];

describe.each(LISTINGS)('$file', ({ file, name, summary, needs }) => {
  const fields = fieldsOf(file);

  it('has every field, none empty', () => {
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['Name', 'Summary', ...needs]));
    expect(Object.entries(fields).filter(([, text]) => text === '')).toEqual([]);
  });

  it('keeps to the lengths that the store takes', () => {
    expect(fields.Name).toBe(messages.extension_name.message);
    expect(fields.Name?.length).toBeLessThanOrEqual(name);
    expect(fields.Summary?.length).toBeLessThanOrEqual(summary);
  });
});

it('the Chrome Web Store’s summary is the description in the package, which it shows', () => {
  expect(fieldsOf('chrome.md').Summary).toBe(messages.extension_description.message);
});

it('every permission is justified in at most 1,000 characters, and no other', () => {
  const built = resolve(import.meta.dirname, '../../build/chrome/manifest.json');
  const { permissions } = JSON.parse(readFileSync(built, 'utf8'));
  const justified = Object.entries(fieldsOf('chrome.md')).filter(([name]) =>
    /^Permission: /.test(name),
  );
  expect(justified.map(([name]) => name.replace('Permission: ', ''))).toEqual([
    ...permissions,
    'hosts',
  ]);
  expect(justified.filter(([, text]) => text.length > 1_000)).toEqual([]);
});

it('Edge’s search terms are at most seven, of 21 words together', () => {
  const terms = fieldsOf('edge.md')['Search terms']?.match(/^- .*$/gm) ?? [];
  expect(terms.length).toBeGreaterThan(0);
  expect(terms.length).toBeLessThanOrEqual(7);
  expect(terms.join(' ').match(/\w+/g)?.length).toBeLessThanOrEqual(21);
  expect(terms.filter((term) => term.length > 32)).toEqual([]);
});

describe('the description', () => {
  const text = read('description.txt');

  it('has between 250 and 10,000 characters and is plain text', () => {
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text).not.toMatch(/<\w|\]\(|^#|\*\*/m);
  });

  it('names the sites that it works on from the start', () => {
    const named = sites.filter(({ byChoice, id }) => !byChoice && id !== 'old-reddit');
    expect(named.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('the pictures', () => {
  const pictures = readdirSync(resolve(STORE, 'pictures'));

  it('are one tile and between one and five others', () => {
    expect(pictures).toContain('tile.png');
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.length).toBeLessThanOrEqual(6);
  });

  it.each(pictures)('%s has the size that the stores ask for', (file) => {
    const bytes = readFileSync(resolve(STORE, 'pictures', file));
    // Width and height are the first two numbers after the header (PNG, 11.2.1).
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(size).toEqual(file === 'tile.png' ? [440, 280] : [1280, 800]);
  });
});
