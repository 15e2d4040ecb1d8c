import browser from 'webextension-polyfill';
import type { Say } from '../say.ts';

/** The text in the reader's language, as the browser knows it. */
export const text: Say = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** The language of the reader's browser, BCP 47. */
export const language = (): string => browser.i18n.getUILanguage();
