import type { Page } from 'puppeteer-core';

/** Chromium is asked again after this long, ms, and this often at most. */
const PATIENCE = 2_000;
const TRIES = 10;

/**
 * Closes a page of a browser under automation. Chromium now and then says yes to closing a page and
 * leaves it open when something in it was on its way (crbug.com/536385539), and `page.close()` would
 * wait for good; so it is asked again. Throws when the page cannot be closed.
 */
export async function closePage(page: Page): Promise<void> {
  const asked: Promise<void>[] = [];
  while (asked.length < TRIES) {
    asked.push(page.close());
    const closed = Promise.any(asked).then(
      () => true,
      ({ errors }: AggregateError) => Promise.reject(errors[0]),
    );
    if (await Promise.race([closed, after(PATIENCE)])) return;
  }
  throw new Error(`${page.url()} stays open, though the browser was asked ${TRIES} times.`);
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
