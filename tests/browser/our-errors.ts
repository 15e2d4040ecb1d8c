import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Launched } from '../../scripts/launch.ts';

/**
 * Fails the test when a script of ours threw anything into the page's console, uncaught or printed. For pages
 * that break themselves, where the page's own errors are no news.
 */
export async function watchOurErrors(page: Page): Promise<() => void> {
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
  return () => expect(errors).toEqual([]);
}

/**
 * The same in Firefox, of all pages and the background at once: what nobody caught is written to its standard
 * error there, with the address of the script that threw it.
 */
export function watchFirefoxErrors({ browser }: Launched): () => void {
  let told = '';
  browser.process()?.stderr?.on('data', (part) => {
    told += part;
  });
  return () => {
    const thrown = /^JavaScript error: moz-extension:/;
    expect(told.split('\n').filter((line) => thrown.test(line))).toEqual([]);
  };
}

/** Runs an expression where our script runs on this page, as somebody would who broke into the page's process. */
export async function inOurScript(page: Page, expression: string): Promise<unknown> {
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
