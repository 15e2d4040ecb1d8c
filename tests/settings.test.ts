import { describe, expect, it } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { changeSettings, DEFAULT_SETTINGS, isAwake, PAUSE, readSettings } from '../src/settings.ts';

function area(stored: Record<string, unknown> = {}): Storage.StorageArea {
  const store = { ...stored };
  return {
    get: async (key: string) => ({ [key]: store[key] }),
    set: async (items: object) => void Object.assign(store, items),
  } as unknown as Storage.StorageArea;
}

describe('settings', () => {
  it('are the defaults on a fresh device', async () => {
    expect(await readSettings(area())).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back where what is stored has the wrong type', async () => {
    const broken = area({ settings: { on: 'yes', pausedSites: [1, 'x'], pausedUntil: 'soon' } });
    expect(await readSettings(broken)).toEqual({ ...DEFAULT_SETTINGS, pausedSites: ['x'] });
  });

  it('keep what a change does not name, and end a pause with 0', async () => {
    const store = area();
    await changeSettings(store, { pausedUntil: 5_000, pausedSites: ['x'] });
    expect(await changeSettings(store, { on: false })).toMatchObject({ pausedUntil: 5_000 });
    expect(await changeSettings(store, { pausedUntil: 0 })).toEqual({
      ...DEFAULT_SETTINGS,
      on: false,
      pausedSites: ['x'],
    });
  });

  it('decide where drafts are read', () => {
    expect(isAwake(DEFAULT_SETTINGS, 'x', 0)).toBe(true);
    expect(isAwake({ ...DEFAULT_SETTINGS, on: false }, 'x', 0)).toBe(false);
    expect(isAwake({ ...DEFAULT_SETTINGS, pausedSites: ['x'] }, 'x', 0)).toBe(false);
    expect(isAwake({ ...DEFAULT_SETTINGS, pausedUntil: 10 }, 'x', 9)).toBe(false);
    expect(isAwake({ ...DEFAULT_SETTINGS, pausedUntil: 10 }, 'x', 11)).toBe(true);
  });

  it('do not pause for a week because the clock was set back by one', () => {
    const now = 1_700_000_000_000;
    const paused = { ...DEFAULT_SETTINGS, pausedUntil: now + PAUSE };
    expect(isAwake(paused, 'x', now)).toBe(false);
    expect(isAwake(paused, 'x', now - 7 * 24 * PAUSE)).toBe(true);
  });
});
