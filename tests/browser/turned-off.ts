import { resolve } from 'node:path';
import { closePage } from '../../scripts/close-page.ts';
import { inFirefoxWindow } from '../../scripts/firefox-window.ts';
import type { Launched } from '../../scripts/launch.ts';
import { FIREFOX_ID } from '../../src/policy/deploy/firefox-id.ts';

/** What is done to an extension in the browser's own list of them. */
export type Turn = 'disable' | 'enable' | 'uninstall';

interface FirefoxWindow {
  ChromeUtils: {
    importESModule(url: string): {
      AddonManager: { getAddonByID(id: string): Promise<Record<Turn, () => Promise<void>>> };
    };
  };
}

function inFirefox({ browser }: Launched, turn: Turn): Promise<unknown> {
  return inFirefoxWindow(
    browser,
    async ([id, wanted]) => {
      const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      const addon = await AddonManager.getAddonByID(id);
      await addon[wanted]();
    },
    [FIREFOX_ID, turn] as const,
  );
}

/** The page of extensions may do what its switches do. */
async function inChromium({ browser, address }: Launched, turn: Turn): Promise<void> {
  const id = new URL(address('')).host;
  if (turn === 'uninstall') return browser.uninstallExtension(id);
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, enabled]) =>
      (
        chrome as unknown as {
          management: { setEnabled(id: string, enabled: boolean): Promise<void> };
        }
      ).management.setEnabled(extension, enabled),
    [id, turn === 'enable'] as const,
  );
  await closePage(page);
}

/** Turns the extension off or on, or removes it, as somebody does in the browser's own list. */
export async function turn(launched: Launched, how: Turn): Promise<void> {
  await (launched.engine === 'firefox' ? inFirefox(launched, how) : inChromium(launched, how));
}

/** Installs it where it was removed. */
export async function installAnew({ browser, engine }: Launched): Promise<void> {
  await browser.installExtension(resolve(import.meta.dirname, '../../build', engine));
}
