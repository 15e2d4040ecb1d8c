import type { Storage } from 'webextension-polyfill';

/** What the writer chose for this browser. No managed setting reaches in here. */
export interface Settings {
  /** Off means: nothing is read, nothing is drawn, anywhere. */
  on: boolean;
  /** Epoch ms until which all is quiet; absent when not paused. */
  pausedUntil?: number;
  /** Ids of sites where Hatcheck stays asleep, e.g. `x`. */
  pausedSites: string[];
  /** Whether a clear finding opens the card at Post. */
  pauseAtPost: boolean;
}

export const DEFAULT_SETTINGS: Settings = { on: true, pausedSites: [], pauseAtPost: true };

const KEY = 'settings';

/** Reads the settings; anything missing or of the wrong type falls back to its default. */
export async function readSettings(area: Storage.StorageArea): Promise<Settings> {
  const stored: Partial<Settings> = (await area.get(KEY))[KEY] ?? {};
  const settings: Settings = { ...DEFAULT_SETTINGS };
  if (typeof stored.on === 'boolean') settings.on = stored.on;
  if (typeof stored.pauseAtPost === 'boolean') settings.pauseAtPost = stored.pauseAtPost;
  if (typeof stored.pausedUntil === 'number') settings.pausedUntil = stored.pausedUntil;
  if (Array.isArray(stored.pausedSites)) {
    settings.pausedSites = stored.pausedSites.filter((site) => typeof site === 'string');
  }
  return settings;
}

/** Writes a change on top of what is there and returns the whole; `pausedUntil: 0` ends a pause. */
export async function changeSettings(
  area: Storage.StorageArea,
  change: Partial<Settings>,
): Promise<Settings> {
  const { pausedUntil, ...rest } = { ...(await readSettings(area)), ...change };
  const settings: Settings = pausedUntil ? { ...rest, pausedUntil } : rest;
  await area.set({ [KEY]: settings });
  return settings;
}

/** How long a pause lasts, ms. */
export const PAUSE = 3_600_000;

/** Whether all is quiet at `now` (epoch ms). An end much further off than a pause lasts is from before the clock was set back. */
export function isPaused({ pausedUntil = 0 }: Settings, now: number): boolean {
  return pausedUntil > now && pausedUntil - now <= 2 * PAUSE;
}

/** Whether drafts on this site are read at `now` (epoch ms). */
export function isAwake(settings: Settings, site: string, now: number): boolean {
  return settings.on && !isPaused(settings, now) && !settings.pausedSites.includes(site);
}
