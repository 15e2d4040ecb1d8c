import type { Browser } from 'puppeteer-core';

/** Ends the background as the browser does to save memory; false where it is at rest already. The next message starts it anew. */
export async function stopWorker(browser: Browser): Promise<boolean> {
  const target = browser.targets().find((found) => found.type() === 'service_worker');
  if (!target) return false;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function heard(destroyed) {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', heard);
      resolve();
    });
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
  return true;
}
