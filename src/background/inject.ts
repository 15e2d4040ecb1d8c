import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import composer from '../composer/composer.iife.ts?script';
import highlights from '../ui/highlights.css?inline';

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

/** Brings the looks of underlines into the frame that asked: not before, because a page can ask how they would look. */
export async function dress({ tab, frameId = 0 }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, css: highlights });
  } catch {
    // Our own pages bring their own.
  }
}
