import { DateTime } from 'luxon';
import type { Settings } from '../api/settings.ts';
import type { Level } from '../api/words.ts';

/** U0 and U1 wait for nobody's sleep. */
const URGENT: readonly Level[] = ['U0', 'U1'];

/** The moment itself, or the end of the quiet hours that it falls into. */
export function notInQuiet(due: Date, level: Level, settings: Settings): Date {
  const { quiet, timeZone } = settings;
  if (!quiet || quiet.from === quiet.to || URGENT.includes(level)) return due;
  const local = DateTime.fromJSDate(due, { zone: timeZone });
  const time = local.toFormat('HH:mm');
  const overNight = quiet.from > quiet.to;
  const isQuiet = overNight
    ? time >= quiet.from || time < quiet.to
    : time >= quiet.from && time < quiet.to;
  if (!isQuiet) return due;
  const [hour = 0, minute = 0] = quiet.to.split(':').map(Number);
  const end = local.set({ hour, minute, second: 0, millisecond: 0 });
  return (end > local ? end : end.plus({ days: 1 })).toJSDate();
}
