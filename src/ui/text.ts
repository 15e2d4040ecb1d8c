import { browser } from '../browser.ts';
import type { Say, TextKey } from '../say.ts';
import { language, locale } from './locale.ts';

/** The text in the reader's language, as the browser knows it. */
export const text: Say = (key, ...values) => browser.i18n.getMessage(key, values.map(written));

/** Texts that differ with a number: `…_one`, `…_other` and whatever more a language has. */
type Counted<Key = TextKey> = Key extends `${infer Name}_other` ? Name : never;

/** The text for so many, in the form that the language has for that number; `$1` is the number. */
export function counted(name: Counted, many: number): string {
  const form = new Intl.PluralRules(language()).select(many);
  return text(`${name}_${form}` as TextKey, many);
}

function written(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(locale()) : value;
}
