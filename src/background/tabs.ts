import browser from 'webextension-polyfill';
import type { ToTab } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { showBadge } from './badge.ts';

/** The shortcut was pressed: open the card for what is being written in the tab in front. */
export async function openCardInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, { type: 'open-card' });
}

/** Every page takes note of a changed setting at once. */
export async function tellAll(note: ToTab): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id, note))));
}

/** The icon says whether Hatcheck is awake at all. */
export async function showState(): Promise<void> {
  const { on, pausedUntil = 0 } = await readSettings(browser.storage.local);
  await showBadge(on && pausedUntil < Date.now() ? undefined : 'off');
}

async function tell(tab: number, note: ToTab): Promise<void> {
  // Most tabs have no script of ours, and that is as it should be.
  await browser.tabs.sendMessage(tab, note).catch(() => undefined);
}
