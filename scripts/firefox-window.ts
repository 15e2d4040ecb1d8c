import type { Browser, Page } from 'puppeteer-core';

/** The switch with which Firefox lets automation into its own window. */
export const LET_IN = '--remote-allow-system-access';

/** Which of the two kinds of browser it is; asked once. */
export function isFirefox(browser: Browser): Promise<boolean> {
  const known = asked.get(browser) ?? browser.version().then((version) => /firefox/i.test(version));
  asked.set(browser, known);
  return known;
}

const asked = new WeakMap<Browser, Promise<boolean>>();

/** What WebDriver BiDi answers, as far as it is read here. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs a function in Firefox's own window, with its rights: the only way to what a page cannot show, such as
 * the tree that assistive technology gets, the list of add-ons or what memory is used for. What goes in and
 * comes out is JSON; what the function throws is thrown here.
 */
export async function inFirefoxWindow<In, Out>(
  browser: Browser,
  run: (input: In) => Out | Promise<Out>,
  input: In,
): Promise<Out> {
  // puppeteer has no call for this, and its connection is the only one that Firefox takes.
  const { connection } = browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { result } = await connection.send('script.evaluate', {
    // `tsx` writes a call of it round each inner function.
    expression: `(async (__name = (it) => it) => JSON.stringify((await (${run})(${JSON.stringify(input)})) ?? null))()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value ?? 'null') as Out;
}

interface FirefoxWindow {
  gBrowser: {
    addTab(url: string, how: object): { linkedBrowser: object };
    selectedTab: unknown;
  };
  Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
  ChromeUtils: {
    importESModule(url: string): { NavigableManager: { getIdForBrowser(tab: object): string } };
  };
}

/** Opens a page of an extension's own in a tab in front, where a person may go and a script of a page may not. */
export async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  const id = await inFirefoxWindow(
    browser,
    (address) => {
      const { gBrowser, Services, ChromeUtils } = globalThis as unknown as FirefoxWindow;
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = gBrowser.addTab(address, { triggeringPrincipal });
      gBrowser.selectedTab = tab;
      return NavigableManager.getIdForBrowser(tab.linkedBrowser);
    },
    url,
  );
  for (;;) {
    const page = (await browser.pages()).find((one) => contextOf(one) === id);
    // A new tab begins empty, and scripts of the extension's come with its page.
    if (page && (await page.evaluate(() => location.href).catch(() => '')) === url) {
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What Firefox's window knows a page by. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
