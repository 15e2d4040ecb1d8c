import { browser } from '../browser.ts';
import type { ToTab } from '../messages.ts';
import { chosenOrigins } from '../origins.ts';
import { isPaused, readSettings } from '../settings.ts';
import { showBadge } from './badge.ts';

/** Rings when a pause is over. */
export const PAUSE_ALARM = 'pause-over';

/** The shortcut was pressed: open the card for what is being written in the tab in front. */
export async function openCardInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, { type: 'open-card' });
}

async function tellAll(note: ToTab): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id, note))));
}

/** The icon says whether Hatcheck is awake at all; a pause that ends by itself says so too. */
export async function showState(): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  const paused = isPaused(settings, Date.now());
  if (paused) browser.alarms.create(PAUSE_ALARM, { when: settings.pausedUntil ?? 0 });
  await showBadge(settings.on && !paused ? undefined : 'off');
}

/** After a change that everybody must know of: the icon and all open pages. */
export async function settingsChanged(): Promise<void> {
  await Promise.all([showState(), tellAll({ type: 'settings-changed' })]);
}

/** A site was turned on or off: pages that are open there learn whether they may still be read. */
export async function originsChanged(): Promise<void> {
  await tellAll({ type: 'origins', chosen: await chosenOrigins() });
}

async function tell(tab: number, note: ToTab): Promise<void> {
  // Most tabs have no script of ours, and that is as it should be.
  await browser.tabs.sendMessage(tab, note).catch(() => undefined);
}
