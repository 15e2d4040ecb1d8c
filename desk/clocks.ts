import { DateTime } from 'luxon';
import type { Settings } from './api/settings.ts';
import { DUTIES, type Duty, type Level } from './api/words.ts';
import type { Clocks } from './db/schema.ts';

/** More days than any span takes; a week without working hours must not turn round for ever. */
const MOST_DAYS = 4_000;

/**
 * When a span of minutes is over that runs only within a level's hours; across a change to summer time the
 * hours of the wall count. A span that starts outside them begins when they next begin.
 */
export function endOf(
  start: Date,
  minutes: number,
  clock: Settings['levels'][Level]['clock'],
  settings: Settings,
): Date {
  if (clock === 'always') return new Date(start.getTime() + minutes * 60_000);
  const { days, from, to } = settings[clock];
  let left = minutes * 60_000;
  let day = DateTime.fromJSDate(start, { zone: settings.timeZone }).startOf('day');
  for (let tries = 0; tries < MOST_DAYS; tries++, day = day.plus({ days: 1 })) {
    if (!days.includes(day.weekday)) continue;
    const opens = Math.max(at(day, from), start.getTime());
    const room = at(day, to) - opens;
    if (room <= 0) continue;
    if (left <= room) return new Date(opens + left);
    left -= room;
  }
  return day.toJSDate();
}

function at(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute }).toMillis();
}

/** What a level calls for from the moment a case arrived. */
export function clocksFor(level: Level, arrived: Date, settings: Settings): Clocks {
  const { clock, ...spans } = settings.levels[level];
  const clocks: Clocks = {};
  for (const duty of ['acknowledge', 'respond', 'close'] as const) {
    const minutes = spans[duty];
    if (minutes !== null)
      clocks[duty] = { due: endOf(arrived, minutes, clock, settings).toISOString() };
  }
  return clocks;
}

/** The same duties at another level: what is done stays done, what is open gets the new level's time. */
export function moved(clocks: Clocks, level: Level, arrived: Date, settings: Settings): Clocks {
  const next = clocksFor(level, arrived, settings);
  for (const duty of DUTIES) {
    const before = clocks[duty];
    if (before && (before.done || duty === 'repair')) next[duty] = before;
  }
  return next;
}

/** The next update is due this long after the last word. */
export function updateFrom(now: Date, level: Level, settings: Settings): Clocks {
  const { update, clock } = settings.levels[level];
  return update === null
    ? {}
    : { update: { due: endOf(now, update, clock, settings).toISOString() } };
}

export function done(clocks: Clocks, duty: Duty, now: Date): Clocks {
  const clock = clocks[duty];
  return clock && !clock.done
    ? { ...clocks, [duty]: { ...clock, done: now.toISOString() } }
    : clocks;
}

/** The earliest open duty. */
export function next(clocks: Clocks): { duty: Duty; due: Date } | undefined {
  return DUTIES.flatMap((duty) => {
    const clock = clocks[duty];
    return clock && !clock.done ? [{ duty, due: new Date(clock.due) }] : [];
  }).sort((a, b) => a.due.getTime() - b.due.getTime())[0];
}
