import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import composer from '../composer/composer.iife.ts?script';
import highlights from '../ui/highlights.css?inline';
import { isOwnPage } from './own-page.ts';

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

/** Leave to draw our element, in Firefox (`host.ts`). The reader's own CSS, as this counts for, is above any page's. */
const LEAVE = { css: 'hatcheck-says { display: block !important; }', origin: 'USER' as const };

/**
 * Brings the looks of what we show into the frame that asked: not before, because a page can ask how it would look.
 * False when that did not come about.
 */
export async function dress(sender: Runtime.MessageSender): Promise<boolean> {
  // Our own pages bring their own.
  if (isOwnPage(sender)) return true;
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const looks =
    import.meta.env.MODE === 'firefox' ? [LEAVE, { css: highlights }] : [{ css: highlights }];
  try {
    await Promise.all(looks.map((look) => browser.scripting.insertCSS({ target, ...look })));
    return true;
  } catch {
    return false;
  }
}
