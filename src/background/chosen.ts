import { browser } from '../browser.ts';
import watch from '../composer/watch.iife.ts?script';
import { chosenOrigins, named } from '../origins.ts';
import { MARK_NAMES } from '../ui/mark-name.ts';
import { sweep } from '../ui/sweep.ts';

/** Name of the one registration, so that it can be replaced. */
const ID = 'chosen';

let last = Promise.resolve();

/**
 * Runs the watcher where the writer turned it on, from the next load of a page; in frames too, where
 * comments of some sites live. Called at every start and whenever a permission came or went, which the
 * popup and the browser tell at once: one after the other, or the browser refuses the second.
 */
export function registerChosen(): Promise<void> {
  last = last.catch(() => undefined).then(register);
  return last;
}

async function register(): Promise<void> {
  const matches = await chosenOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: [`/${watch}`],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * An update leaves open pages without a watcher in Chromium, where old scripts clean up after themselves;
 * Firefox brings the watcher in again, and leaves everything else as it was.
 */
export async function renewOpenTabs(): Promise<void> {
  const renew = import.meta.env.MODE === 'firefox' ? sweepTab : watchTab;
  const url = [...named(), ...(await chosenOrigins())];
  // A tab that closed meanwhile, or shows an error, needs none.
  for (const { id } of await browser.tabs.query({ url, discarded: false }))
    if (id !== undefined) renew(id).catch(() => undefined);
}

async function sweepTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, func: sweep, args: [MARK_NAMES] });
}

/** The page that is open already need not be loaded anew. */
export async function watchTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [`/${watch}`] });
}
