import browser, { type Runtime } from 'webextension-polyfill';
import composer from '../composer/composer.iife.ts?script';

/** Brings the composer script into the frame that asked; false when it cannot be had there. */
export async function wake(sender: Runtime.MessageSender): Promise<boolean> {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [`/${composer}`],
    });
    return true;
  } catch {
    return false;
  }
}
