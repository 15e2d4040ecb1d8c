import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const FOLDER = resolve(import.meta.dirname, '../../public/_locales');
const FORM = /_(zero|one|two|few|many|other)$/;

type Texts = Record<string, { message: string }>;
const EN: Texts = english;

/** Names, signs and words that are the same in another language. */
const SAME: Record<string, string[]> = {
  de: [
    'extension_name',
    'chip_name_only',
    'fault_type_null',
    'field_person_name',
    'mail_community',
    'mail_link',
    'popup_escalate_level_is',
    'popup_escalate_link',
  ],
};

/**
 * Most letters where the look has no room for more: buttons that stand in one row at 320 px, and the
 * card's titles, which are two lines there. A company's name of ten letters is counted in.
 */
const ROOM: [RegExp, number][] = [
  [/^title_/, 58],
  [/^card_(post_as_is|not_useful|why)$/, 16],
  [/^(card_close|card_undo|handoff_back|popup_escalate_(send|undo|back))$/, 14],
  [/^popup_pause_/, 16],
  [/^(card_reword|card_drop|card_reword_disclaim|handoff_include)$/, 48],
];

const locales = readdirSync(FOLDER);
const read = (locale: string): Texts =>
  JSON.parse(readFileSync(resolve(FOLDER, locale, 'messages.json'), 'utf8'));

/** What is counted: texts that differ with a number, each language having forms of its own. */
const counted = (texts: Texts) =>
  Object.keys(texts).flatMap((key) => (key.endsWith('_other') ? [key.replace(FORM, '')] : []));

const COUNTED = counted(EN);

/** The name of a text; of a counted one without its form. */
const nameOf = (key: string) => {
  const name = key.replace(FORM, '');
  return COUNTED.includes(name) ? name : key;
};

/** What a text is filled in with, in order of the alphabet. */
const places = (message = '') => [...message.matchAll(/\$(\d|\w+\$)/g)].map(([all]) => all).sort();

/** A form that English does not have is measured by the one it always has. */
const inEnglish = (key: string) => EN[key] ?? EN[key.replace(FORM, '_other')];

describe.each(locales)('the texts in %s', (locale) => {
  const texts = read(locale);
  const entries = Object.entries(texts);

  it('are the same as in English', () => {
    const names = (some: Texts) => [...new Set(Object.keys(some).map(nameOf))].sort();
    expect(names(texts)).toEqual(names(EN));
  });

  it('have every form of a number that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(COUNTED.length).toBeGreaterThan(2);
    for (const name of COUNTED)
      expect(
        Object.keys(texts)
          .filter((key) => nameOf(key) === name)
          .sort(),
      ).toEqual(pluralCategories.map((form) => `${name}_${form}`).sort());
  });

  it('are filled in with the same', () => {
    const torn = entries.filter(
      // A form for one alone may do without its number.
      ([key, { message }]) =>
        !(key.endsWith('_one') && !message.includes('$')) &&
        places(message).join() !== places(inEnglish(key)?.message).join(),
    );
    expect(torn).toEqual([]);
    // Named places would need their contents too; the house writes `$1`.
    expect(entries.filter(([, text]) => Object.keys(text).join() !== 'message')).toEqual([]);
  });

  it('are none empty, and say themselves which language they are in', () => {
    expect(entries.filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(texts.interface_language?.message).toBe(locale);
  });

  it('fit where the look has no room for more', () => {
    const long = entries.filter(([key, { message }]) =>
      ROOM.some(
        ([at, most]) => at.test(key) && message.replaceAll('$1', 'x'.repeat(10)).length > most,
      ),
    );
    expect(long).toEqual([]);
  });
});

describe.each(locales.filter((locale) => locale !== 'en'))('the translation into %s', (locale) => {
  const texts = read(locale);

  it('leaves nothing in English but what is the same in both', () => {
    const same = Object.keys(texts).filter((key) => texts[key]?.message === EN[key]?.message);
    expect(same.sort()).toEqual([...(SAME[locale] ?? [])].sort());
  });
});

describe('the texts in de', () => {
  const texts = Object.entries(read('de'));

  it('call the reader du, and nobody by a sign within a word', () => {
    expect(
      texts.filter(([, { message }]) =>
        /(?<![.!?:„] ?|^)\b(Sie|Ihnen|Ihre[nmrs]?)\b|\p{L}[*:_/]in(nen)?\b/u.test(message),
      ),
    ).toEqual([]);
  });

  it('set quotation marks as German does', () => {
    const odd = texts.filter(([, { message }]) => {
      const marks = message.replace(/[^„“”"]/g, '');
      return !/^(„“)*$/.test(marks);
    });
    expect(odd).toEqual([]);
  });
});
