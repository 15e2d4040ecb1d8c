import { DUTIES, LEVELS, OUTCOMES, OWED, REPAIR_STEPS, STATUSES } from '../api/words.ts';
import type { CaseRow, cases } from '../db/schema.ts';

type Row = Partial<typeof cases.$inferInsert>;

/**
 * A case without anything that somebody wrote and without anybody's name. Level, kind, community, site, times
 * and outcome stay, for they are what weeks are counted from. The hash of the body goes too: who guesses a
 * text could confirm it by that. The idempotency key is random and keeps a late resend from coming in anew.
 */
export function blank(row: CaseRow, now: Date): Row {
  return {
    body: '',
    levelReason: '',
    link: null,
    noLink: null,
    thread: null,
    excerpt: '',
    draft: null,
    complainer: null,
    known: '',
    assumed: '',
    askedFor: '',
    promised: '',
    spread: '',
    senderName: null,
    senderContact: null,
    responseText: null,
    responseLink: null,
    outcomeNote: '',
    rootCause: '',
    followUp: '',
    ticks: Object.fromEntries(
      Object.entries(row.ticks).map(([to, { at }]) => [to, { at, how: '' }]),
    ),
    erasedAt: now,
    version: row.version + 1,
  };
}

/** Words of our own, which say nothing about anybody. */
const CODES = new Set<string>([
  ...LEVELS,
  ...STATUSES,
  ...OUTCOMES,
  ...OWED,
  ...DUTIES,
  ...REPAIR_STEPS,
  ...['duty', 'backup', 'lead', 'breach'],
]);
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const CASE_ID = /^HC-[0-9A-Z]{5}-[0-9A-Z]{5}$/;
/** Keys under which the desk itself writes the id of a person, a job or a target. */
const IDS = new Set(['person', 'job', 'target']);
const ID = /^[\w-]{1,64}$/;

/**
 * A detail of the history or of a job without its texts. What stays is named, not what goes: a text under a
 * key that nobody thought of goes as well.
 */
export function withoutTexts(detail: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(detail).flatMap(([key, value]) => {
      const kept = keep(key, value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function keep(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const ours = CODES.has(value) || MOMENT.test(value) || CASE_ID.test(value);
    return ours || (IDS.has(key) && ID.test(value)) ? value : undefined;
  }
  if (Array.isArray(value))
    return value.map((one) => keep(key, one)).filter((one) => one !== undefined);
  if (typeof value === 'object' && value !== null) return withoutTexts({ ...value });
  return value;
}
