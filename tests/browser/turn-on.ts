import { closePage } from '../../scripts/close-page.ts';
import type { Launched } from '../../scripts/launch.ts';

/**
 * Turns Hatcheck on for further hosts, as the popup does. The browser's question has no door for automation;
 * it is not asked where the person allowed the host before, on the browser's own page of extensions.
 */
export async function turnOn(
  { browser, address, openOwn }: Launched,
  hosts: string[],
): Promise<void> {
  const origins = hosts.map((host) => `https://${host}/*`);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  const id = new URL(address('')).host;
  for (const origin of origins)
    await settings.evaluate(
      (extension, host) =>
        new Promise<void>((done) => {
          const { developerPrivate } = chrome as unknown as {
            developerPrivate: {
              addHostPermission(id: string, host: string, done: () => void): void;
            };
          };
          developerPrivate.addHostPermission(extension, host, done);
        }),
      id,
      origin,
    );
  await closePage(settings);
  const page = await openOwn('src/options/options.html');
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request(${JSON.stringify({ origins })})`,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  if (result.value !== true) throw new Error('The browser did not turn the hosts on');
  await page.waitForFunction(
    async (count) => {
      const { scripting } = chrome as unknown as {
        scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
      };
      const [registered] = await scripting.getRegisteredContentScripts();
      return registered?.matches.length === count;
    },
    {},
    origins.length,
  );
  await closePage(page);
}
