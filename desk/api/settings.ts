import * as v from 'valibot';
import { filled, line } from './fields.ts';

/** Minutes for each duty at one level; null where nothing is due. */
const minutes = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(525_600)));
const time = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00'),
);
const hours = v.pipe(
  v.strictObject({
    /** ISO weekdays, Monday is 1. */
    days: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      v.minLength(1),
    ),
    from: time,
    to: time,
  }),
  v.check(({ from, to }) => from < to, 'ends before it begins'),
);
export const CLOCKS = ['always', 'extended', 'working'] as const;

const level = v.strictObject({
  acknowledge: minutes,
  respond: minutes,
  update: minutes,
  close: minutes,
  clock: v.picklist(CLOCKS),
  /** Whether the person on duty is alerted at once, and the backup when not acknowledged in `backupAfter`. */
  alert: v.boolean(),
  backupAfter: minutes,
});

/** `GET` and `PUT /api/settings`; leads only change them. */
export const SettingsSchema = v.strictObject({
  org: filled(100),
  communities: v.pipe(v.array(filled(100)), v.maxLength(5_000)),
  timeZone: v.pipe(line(60), v.check(isTimeZone, 'is not a time zone such as Europe/Berlin')),
  working: hours,
  extended: hours,
  /** No alert goes out in these hours below U1. `from` may be later than `to`: over night. */
  quiet: v.nullable(v.strictObject({ from: time, to: time })),
  levels: v.strictObject({ U0: level, U1: level, U2: level, U3: level, U4: level }),
  /** The repair of a bad post has a clock of its own, minutes. */
  repair: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Days after closing until texts are erased. */
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
  /** Further first responses, with `{…}` to fill in. */
  firstResponses: v.pipe(
    v.array(v.strictObject({ when: filled(200), text: filled(1_000) })),
    v.maxLength(50),
  ),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
