import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Every text of the product by name; a name that is not in `_locales/en` does not compile. */
export type TextKey = keyof typeof messages;

/** The text in the reader's language, with `$1`… filled in. */
export function text(key: TextKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
