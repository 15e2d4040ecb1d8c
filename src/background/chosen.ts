import browser from 'webextension-polyfill';
import watch from '../composer/watch.iife.ts?script';

/** Name of the one registration, so that it can be replaced. */
const ID = 'chosen';

const STYLES = 'src/composer/highlights.css';

/** Origins that the writer turned on, as match patterns, by the browser's own record of what was granted. */
export async function chosenOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(
    browser.runtime.getManifest().content_scripts?.flatMap((one) => one.matches),
  );
  return origins.filter((origin) => !named.has(origin));
}

/**
 * Runs the watcher where the writer turned it on, from the next load of a page; in frames too, where
 * comments of some sites live. Called at every start and whenever a permission came or went.
 */
export async function registerChosen(): Promise<void> {
  const matches = await chosenOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: [`/${watch}`],
      css: [`/${STYLES}`],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** The page that is open already need not be loaded anew. */
export async function watchTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [`/${STYLES}`] });
  await browser.scripting.executeScript({ target, files: [`/${watch}`] });
}
