import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../scripts/firefox-window.ts';
import type { Launched } from '../scripts/launch.ts';

interface FirefoxWindow {
  windowUtils: {
    sendContentCommandEvent(command: string, transferable: null, text: string): void;
  };
}

/**
 * Puts text where the caret is, as one edit, the way an input method of the system does: Chromium's
 * `Input.insertText`, and in Firefox the event that the system itself sends to its window.
 */
export async function insert({ engine, browser }: Launched, page: Page, text: string) {
  if (engine === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Input.insertText', { text });
    return session.detach();
  }
  return inFirefoxWindow(
    browser,
    (words) => {
      const { windowUtils } = globalThis as unknown as FirefoxWindow;
      windowUtils.sendContentCommandEvent('insertText', null, words);
    },
    text,
  );
}
