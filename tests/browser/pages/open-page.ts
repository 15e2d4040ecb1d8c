import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/firefox-window.ts';
import type { Launched } from '../../../scripts/launch.ts';

interface FirefoxWindow {
  Services: { prefs: { setIntPref(name: string, value: number): void } };
}

/** One of the extension's own pages in that width and theme. */
export async function openPage(
  launched: Launched,
  path: string,
  width: number,
  theme: 'light' | 'dark',
): Promise<Page> {
  if (launched.engine === 'firefox') await wear(launched, theme);
  const page = await launched.openOwn(path);
  await page.setViewport({ width, height: 800 });
  if (launched.engine === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.waitForFunction(
    (wide, wanted) =>
      innerWidth === wide && matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    {},
    width,
    theme,
  );
  await page.waitForSelector('h1');
  return page;
}

/** Firefox takes no wish of this kind for one page; its own setting is for all. */
function wear({ browser }: Launched, theme: 'light' | 'dark'): Promise<unknown> {
  return inFirefoxWindow(
    browser,
    (value) => {
      const { Services } = globalThis as unknown as FirefoxWindow;
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
    },
    theme === 'dark' ? 0 : 1,
  );
}
