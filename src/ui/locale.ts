import { browser } from '../browser.ts';

/** The language that our texts are in, e.g. `de`; in a browser whose language we do not speak it is `en`. */
export function language(): string {
  return browser.i18n.getMessage('interface_language');
}

/** How numbers, dates and lists are written: as in the browser's region, where it speaks the language of our texts. */
export function locale(): string {
  const region = browser.i18n.getUILanguage();
  return region.split('-')[0] === language() ? region : language();
}

/** Names in one sentence: “A, B and C”. */
export function listed(names: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

/** Says to assistive technology which language a page of ours is in. */
export function tellLanguage(page: Document): void {
  page.documentElement.lang = language();
}
