import type { Page } from 'puppeteer-core';
import { contextOf, inFirefoxWindow, isFirefox } from '../../scripts/firefox-window.ts';

/** Runs an expression where our script runs on this page, as somebody would who broke into the page's process. */
export async function inOurScript(page: Page, expression: string): Promise<unknown> {
  return (await isFirefox(page.browser()))
    ? inFirefox(page, expression)
    : inChromium(page, expression);
}

async function inChromium(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  let ours = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours = context.id;
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: ours,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** What a script in the page's process is given there: the page, and the way back. */
interface Tab {
  content: Window;
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  sendAsyncMessage(name: string, data: object): void;
}

/** What it needs of Firefox's own. */
interface FirefoxProcess {
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionContent: { getAllContentScriptGlobals(): Iterable<Window> };
    };
  };
  Cu: {
    evalInSandbox(code: string, where: Window, ...from: [string, string, number] | []): unknown;
  };
}

interface FirefoxWindow {
  ChromeUtils: {
    importESModule(url: string): {
      NavigableManager: { getBrowserById(id: string): { messageManager: Messages } };
    };
  };
}

interface Messages {
  addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
  sendAsyncMessage(name: string, data: string): void;
}

type Answer = { value?: string; fault?: string };

/** Runs in the page's process with Firefox's rights, and hence stands alone. */
function evaluate(tab: Tab, channel: string): void {
  const { ChromeUtils, Cu } = globalThis as unknown as FirefoxProcess;
  tab.addMessageListener(channel, async ({ data }) => {
    try {
      const { ExtensionContent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionContent.sys.mjs',
      );
      const all = [...ExtensionContent.getAllContentScriptGlobals()];
      const ours = all.find(({ document }) => document === tab.content.document);
      if (!ours) throw new Error('No script of ours is on this page');
      // By the address of a file of ours, an error of it is told from the page's.
      const root = Cu.evalInSandbox("browser.runtime.getURL('')", ours);
      const value = await Cu.evalInSandbox(data, ours, 'latest', `${root}made-up.js`, 1);
      tab.sendAsyncMessage(`${channel} answer`, { value: JSON.stringify(value) });
    } catch (fault) {
      tab.sendAsyncMessage(`${channel} answer`, { fault: String(fault) });
    }
  });
}

let asked = 0;

async function inFirefox(page: Page, expression: string): Promise<unknown> {
  const channel = `in our script ${asked++}`;
  const answer = await inFirefoxWindow(
    page.browser(),
    async ({ context, name, script, code }) => {
      const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      const { messageManager } = NavigableManager.getBrowserById(context);
      const answered = new Promise<Answer>((done) =>
        messageManager.addMessageListener(`${name} answer`, ({ data }) => done(data)),
      );
      messageManager.loadFrameScript(
        `data:application/javascript,${encodeURIComponent(script)}`,
        false,
      );
      messageManager.sendAsyncMessage(name, code);
      return answered;
    },
    {
      context: contextOf(page),
      name: channel,
      // `tsx` writes a call of it round each inner function.
      script: `((__name = (it) => it) => (${evaluate})(this, ${JSON.stringify(channel)}))()`,
      code: expression,
    },
  );
  if (answer.fault) throw new Error(answer.fault);
  return answer.value === undefined ? undefined : JSON.parse(answer.value);
}
