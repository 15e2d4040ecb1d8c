import type { Page } from 'puppeteer-core';
import { inFirefoxWindow, isFirefox } from '../../scripts/firefox-window.ts';

/**
 * Fails the test when a script of ours threw anything into the console, uncaught or printed. For pages that
 * break themselves, where the page's own errors are no news.
 */
export async function watchOurErrors(page: Page): Promise<() => Promise<void>> {
  const watch = (await isFirefox(page.browser())) ? inFirefox : inChromium;
  const errors = await watch(page);
  return async () => {
    const thrown = await errors();
    if (thrown.length > 0) throw new Error(`Scripts of ours threw:\n${thrown.join('\n')}`);
  };
}

/** Of this page alone. */
async function inChromium(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.createCDPSession();
  const ours = new Set<number>();
  const errors: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    const words = JSON.stringify(thrown);
    if (ours.has(thrown.executionContextId ?? 0) || words.includes('chrome-extension://'))
      errors.push(thrown.exception?.description ?? words);
  });
  session.on('Runtime.consoleAPICalled', ({ type, executionContextId, args }) => {
    if (type === 'error' && ours.has(executionContextId)) errors.push(JSON.stringify(args));
  });
  await session.send('Runtime.enable');
  return async () => errors;
}

interface FirefoxWindow {
  Ci: { nsIScriptError: new () => ScriptError };
  Services: { console: { registerListener(listener: object): void } };
  /** By the page's watcher: what was thrown since. */
  thrown?: Record<string, string[]>;
}

/** The parts of Firefox's own interface that are used here. */
interface ScriptError {
  sourceName: string;
  errorMessage: string;
  flags: number;
}

let watchers = 0;

/** Of all pages and of the background at once, uncaught; printed, of this page alone. */
async function inFirefox(page: Page): Promise<() => Promise<string[]>> {
  const watcher = String(watchers++);
  const printed: string[] = [];
  page.on('console', (message) => {
    const places = [message.location(), ...message.stackTrace()];
    if (message.type() === 'error' && places.some(({ url }) => url?.startsWith('moz-extension:')))
      printed.push(message.text());
  });
  await inFirefoxWindow(
    page.browser(),
    (name) => {
      const firefox = globalThis as unknown as FirefoxWindow;
      const heard: string[] = [];
      firefox.thrown = { ...firefox.thrown, [name]: heard };
      firefox.Services.console.registerListener({
        observe(message: object) {
          if (!(message instanceof firefox.Ci.nsIScriptError)) return;
          // With a flag it is a warning or a note.
          const { sourceName, errorMessage, flags } = message;
          if (sourceName.startsWith('moz-extension:') && flags === 0) heard.push(errorMessage);
        },
      });
    },
    watcher,
  );
  return async () => {
    const thrown = await inFirefoxWindow(
      page.browser(),
      (name) => (globalThis as unknown as FirefoxWindow).thrown?.[name] ?? ['no longer watched'],
      watcher,
    );
    return [...thrown, ...printed];
  };
}
