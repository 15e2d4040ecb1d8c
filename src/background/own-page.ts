import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** Whether one of our own pages asks; a content script asks from the address of the page it runs in. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
