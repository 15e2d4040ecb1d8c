import type { Page } from 'puppeteer-core';
import { inFirefoxWindow, isFirefox } from '../../scripts/firefox-window.ts';

/** Notes from now on where the browser sets out to, whoever asked for it; the answer tells the addresses so far. */
export async function hearNavigations(page: Page): Promise<() => Promise<string[]>> {
  return (await isFirefox(page.browser())) ? inFirefox(page) : inChromium(page);
}

async function inChromium(page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  const session = await page.createCDPSession();
  session.on('Page.frameStartedNavigating', ({ url }) => void heard.push(url));
  await session.send('Page.enable');
  return async () => heard;
}

/** The parts of Firefox's window that are used here. */
interface FirefoxWindow {
  Ci: { nsIChannel: new () => { URI: { spec: string } } };
  gBrowser: { addTabsProgressListener(listener: object): void };
  navigations?: string[];
}

/** Of all tabs at once. */
async function inFirefox(page: Page): Promise<() => Promise<string[]>> {
  await inFirefoxWindow(
    page.browser(),
    () => {
      const firefox = globalThis as unknown as FirefoxWindow;
      const heard: string[] = [];
      firefox.navigations = heard;
      firefox.gBrowser.addTabsProgressListener({
        onStateChange(_tab: object, _progress: object, request: object) {
          if (request instanceof firefox.Ci.nsIChannel) heard.push(request.URI.spec);
        },
      });
    },
    undefined,
  );
  return () =>
    inFirefoxWindow(
      page.browser(),
      () => (globalThis as unknown as FirefoxWindow).navigations ?? [],
      undefined,
    );
}
