import { text } from '../texts.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Within this many minutes the clock takes on colour. */
const SOON = 15;

/** A span of minutes as people say it: exact when it is short, rounded down when it is not. */
export function spanWords(minutes: number): string {
  const whole = Math.floor(minutes);
  if (whole < HOUR) return text('span_minutes', whole);
  const hours = Math.floor(whole / HOUR);
  const rest = whole % HOUR;
  if (hours < 6 && rest > 0) return text('span_hours_minutes', hours, rest);
  if (whole < 2 * DAY) return text('span_hours', hours);
  return text('span_days', Math.floor(whole / DAY));
}

export interface Due {
  /** `in 12 min`, `8 min late`. */
  words: string;
  state: 'late' | 'soon' | 'later';
}

/** How a due time stands now. */
export function dueOf(at: string, now: number): Due {
  const left = (Date.parse(at) - now) / MINUTE;
  if (left <= -1) return { words: text('due_late', spanWords(-left)), state: 'late' };
  if (left < 0) return { words: text('due_just_late'), state: 'late' };
  if (left < 1) return { words: text('due_now'), state: 'soon' };
  return { words: text('due_in', spanWords(left)), state: left <= SOON ? 'soon' : 'later' };
}

/** How long ago something was. */
export function agoWords(at: string, now: number): string {
  const gone = (now - Date.parse(at)) / MINUTE;
  return gone < 1 ? text('ago_now') : text('ago', spanWords(gone));
}

/** A moment in the reader's own manner and place. */
export function momentWords(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime())
    ? at
    : moment.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
