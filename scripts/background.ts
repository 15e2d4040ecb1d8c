import type { Browser } from 'puppeteer-core';
import { FIREFOX_ID } from '../src/policy/deploy/firefox-id.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Launched } from './launch.ts';
import { stopWorker } from './stop-worker.ts';

/** What of Firefox's own view of an extension is used here (its `Extension` in the parent process). */
interface FirefoxWindow {
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
        terminateBackground(how: object): Promise<void>;
      };
    } | null;
  };
}

/** Ends the background as the browser does to save memory; false where it was at rest already. The next message starts it anew. */
export async function stopBackground({ engine, browser }: Launched): Promise<boolean> {
  if (engine === 'chrome') return stopWorker(browser);
  return inFirefoxWindow(
    browser,
    async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (extension?.backgroundState !== 'running') return false;
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return true;
    },
    FIREFOX_ID,
  );
}

/** Whether no background runs, nor is about to. */
export async function isAtRest({ engine, browser }: Launched): Promise<boolean> {
  if (engine === 'chrome') return !hasWorker(browser);
  const state = await inFirefoxWindow(
    browser,
    (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
      return WebExtensionPolicy.getByID(id)?.extension.backgroundState;
    },
    FIREFOX_ID,
  );
  return state === 'stopped';
}

function hasWorker(browser: Browser): boolean {
  return browser.targets().some((target) => target.type() === 'service_worker');
}
