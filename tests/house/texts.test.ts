import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { REASONS } from '../../src/checker/report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEYS = Object.keys(messages);

const sources =
  JSON.stringify(manifest) +
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|html)$/.test(path))
    .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
    .join('\n');

/** Beginnings of keys that are put together at run time, as they stand in a template. */
const MADE = [...sources.matchAll(/`([a-z]\w*_)\$\{/g)].map(([, head = '']) => head);

/** A text that differs with a number is asked for without the ending that names the form. */
const FORM = /_(zero|one|two|few|many|other)$/;

describe('texts', () => {
  it('has one for every reason a finding can give', () => {
    expect(REASONS.filter((reason) => !KEYS.includes(`reason_${reason}`))).toEqual([]);
  });

  it('has none that nobody shows', () => {
    const unused = KEYS.filter(
      (key) =>
        !sources.includes(key) &&
        !sources.includes(`counted('${key.replace(FORM, '')}'`) &&
        !MADE.some((head) => key.startsWith(head)),
    );
    expect(unused).toEqual([]);
  });

  it('leaves no sentence for readers in the code', () => {
    const spoken = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      // What is written into drafts is English because the drafts are, and so are templates for administrators.
      .filter((path) => /\.tsx?$/.test(path) && !/^(checker|remedies|policy\/deploy)\//.test(path))
      .flatMap((path) => {
        const source = readFileSync(join(ROOT, 'src', path), 'utf8').replace(
          // Comments, and what a schema says of itself to those who write a file by it.
          /^\s*(\/?\*|\/\/).*$|(?:description|names)\([^'"`]*['"`][^'"`]*['"`]|^const \w+ = \/.*$/gm,
          '',
        );
        return [...source.matchAll(/['"`>]([A-Z][a-z’]+ [^'"`<>\n]*[a-z]\.)['"`<]/g)].map(
          ([, sentence]) => `${path}: ${sentence}`,
        );
      });
    expect(spoken).toEqual([]);
  });

  it('writes numbers, dates and lists in the language of the texts, never in the browser’s alone', () => {
    const loose = [...sources.matchAll(/toLocale\w*String\((?:\[\]|undefined)?[,)]/g)];
    expect(loose.map(([call]) => call)).toEqual([]);
  });

  it('is about the text, never about the writer', () => {
    const scolding = Object.entries(messages).filter(([, { message }]) =>
      /\b(violat|not authori[sz]ed|toxic|offensive|inappropriate|you must)/i.test(message),
    );
    expect(scolding).toEqual([]);
  });
});
