import * as v from 'valibot';
import type { FirstResponse } from '../src/checker/report.ts';
import type { Case } from '../src/handoff/case.ts';
import type { RepairFault } from '../src/remedies/repair.ts';

/**
 * What the desk's server and its page say to each other, over JSON. Moments are ISO 8601 in UTC, spans of
 * time are in minutes unless named otherwise. Errors are `{ error }`, a sentence for people, with a 4xx or 5xx.
 */

/** Most urgent first. */
export const LEVELS = ['U0', 'U1', 'U2', 'U3', 'U4'] as const;
export type Level = (typeof LEVELS)[number];

export const STATUSES = [
  'new',
  'acknowledged',
  'owned',
  'waiting',
  'responded',
  'repairing',
  'closed',
  'reopened',
] as const;
export type Status = (typeof STATUSES)[number];

export const OUTCOMES = [
  'fixed',
  'no-change',
  'no-answer',
  'not-ours',
  'bad-faith',
  'duplicate',
  'handled-elsewhere',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** To whom closure is owed, each apart. */
export const OWED = ['complainer', 'community', 'reporter'] as const;
export type Owed = (typeof OWED)[number];

/** What is due next; the earliest open one orders the queue. `repair` has its own clock. */
export const DUTIES = ['acknowledge', 'respond', 'update', 'repair', 'close'] as const;
export type Duty = (typeof DUTIES)[number];

export const ROLES = ['cm', 'lead', 'liaison'] as const;
export type Role = (typeof ROLES)[number];

/** The steps of putting a bad post right, in the order in which they are taken. */
export const REPAIR_STEPS = [
  'stop',
  'record',
  'correct',
  'tell-community',
  'undo-action',
  'speak-for-parts',
  'follow-up',
] as const;
export type RepairStep = (typeof REPAIR_STEPS)[number];

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Of a liaison: whose cases they see. */
  community?: string;
  /** False until the set-up link was used. */
  active: boolean;
}

export type PersonName = Pick<Person, 'id' | 'name'>;

/** A line of the queue. */
export interface CaseLine {
  id: string;
  level: Level;
  kind: Case['kind'];
  status: Status;
  site: string;
  /** The first words of the excerpt, or of what is known; empty when erased or at U0. */
  summary: string;
  community?: string;
  complainer?: string;
  alreadyPosted: boolean;
  arrivedAt: string;
  owner?: PersonName;
  /** What is due next. Nothing is due once a case is closed. */
  next?: { duty: Duty; at: string };
  reporters: number;
  /** Raised by one with each change; actions name the one they saw. */
  version: number;
}

export interface HistoryLine {
  id: number;
  at: string;
  /** Left out for what the desk did by itself and for what came from outside. */
  by?: PersonName;
  /** `arrived`, the `do` of an action, `merged-into`, `alerted`, `forwarded`, `breached`, `erased`. */
  what: string;
  /** What changed, e.g. `{ from, to, reason }` for a level; texts are erased with the case. */
  detail: Record<string, unknown>;
}

/** Somebody who handed this off; merging keeps them all. */
export interface Reporter {
  /** Id of the case as it came from them. */
  caseId: string;
  at: string;
  name?: string;
  contact?: string;
}

export interface Clock {
  duty: Duty;
  dueAt: string;
  /** When it was done; an open clock has none. */
  doneAt?: string;
}

export interface CaseView extends CaseLine {
  createdAt: string;
  levelReason: string;
  link?: string;
  noLink?: string;
  excerpt: string;
  draft?: string;
  postedAt?: string;
  affected: Case['affected']['roles'];
  known: string;
  assumed: string;
  askedFor: string;
  promised: string;
  spread: string;
  disclosure: boolean;
  reporters: number;
  reportedBy: Reporter[];
  clocks: Clock[];
  firstResponse?: { text: string; link?: string; at: string };
  repair?: { steps: RepairStep[]; doneAt?: string; dueAt: string };
  /** Who must still hear, and who has. */
  owed: { to: Owed; tickedAt?: string; how?: string }[];
  outcome?: { code: Outcome; note: string; rootCause: string; followUp: string; at: string };
  mergedInto?: string;
  /** Other open cases about the same thread. */
  duplicates: CaseLine[];
  /** Cases that were merged into this one. */
  merged: CaseLine[];
  history: HistoryLine[];
  forwards: {
    id: string;
    target: string;
    state: 'waiting' | 'sent' | 'failed';
    reference?: string;
    reason?: string;
    at: string;
  }[];
  erasedAt?: string;
  retentionUntil?: string;
  /** Who has it open just now, besides oneself. */
  looking: PersonName[];
}

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const filled = (most: number) => v.pipe(line(most), v.minLength(1, 'must not be empty'));

/** Longest note, answer or reason, in UTF-16 units. */
const NOTE = 5_000;

/** Everything a person can do to a case. */
export const ActionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('acknowledge') }),
  v.strictObject({ do: v.literal('claim') }),
  v.strictObject({ do: v.literal('release') }),
  v.strictObject({ do: v.literal('assign'), person: filled(100) }),
  v.strictObject({ do: v.literal('level'), level: v.picklist(LEVELS), reason: filled(300) }),
  v.strictObject({ do: v.literal('note'), text: filled(NOTE) }),
  v.strictObject({ do: v.literal('known'), known: line(2_000), assumed: line(2_000) }),
  v.strictObject({ do: v.literal('promised'), text: line(2_000) }),
  /** Somebody was asked something; the complainer's answer is awaited. */
  v.strictObject({ do: v.literal('wait'), asked: filled(NOTE) }),
  v.strictObject({
    do: v.literal('respond'),
    text: filled(NOTE),
    link: v.exactOptional(line(1_000)),
  }),
  /** An update was given to those who wait. */
  v.strictObject({ do: v.literal('update'), text: filled(NOTE) }),
  v.strictObject({ do: v.literal('repair-needed') }),
  v.strictObject({
    do: v.literal('repair-step'),
    step: v.picklist(REPAIR_STEPS),
    done: v.boolean(),
  }),
  v.strictObject({ do: v.literal('tick'), to: v.picklist(OWED), how: filled(NOTE) }),
  v.strictObject({ do: v.literal('untick'), to: v.picklist(OWED) }),
  v.strictObject({
    do: v.literal('close'),
    outcome: v.picklist(OUTCOMES),
    note: line(NOTE),
    rootCause: v.optional(line(NOTE), ''),
    followUp: v.optional(line(NOTE), ''),
  }),
  v.strictObject({ do: v.literal('reopen'), reason: filled(NOTE) }),
  /** The others become part of this one. */
  v.strictObject({
    do: v.literal('merge'),
    cases: v.pipe(v.array(filled(20)), v.minLength(1), v.maxLength(50)),
  }),
  v.strictObject({ do: v.literal('unmerge'), case: filled(20) }),
  /** To an address by e-mail, or to a target of the settings by its id. */
  v.strictObject({ do: v.literal('forward'), target: filled(300) }),
]);
export type Action = v.InferOutput<typeof ActionSchema>;

/** `POST /api/cases/:id/actions`. 409 with the case as it is now when somebody was faster; 422 when it may not be done. */
export const ActionRequestSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  action: ActionSchema,
});
export type ActionRequest = v.InferInput<typeof ActionRequestSchema>;
export type Refused = { error: string; case?: CaseView };

/** `GET /api/queue`, all as query parameters. Ordered by due time; closed ones by when they were closed, newest first. */
export const QueueQuerySchema = v.strictObject({
  view: v.optional(v.picklist(['open', 'mine', 'closed']), 'open'),
  level: v.exactOptional(v.picklist(LEVELS)),
  community: v.exactOptional(line(100)),
  /** Words, a case id or a link. */
  q: v.exactOptional(line(300)),
  /** `after` of the page before. */
  after: v.exactOptional(line(200)),
});
export type QueueQuery = v.InferInput<typeof QueueQuerySchema>;
export interface QueuePage {
  /** At most 100. */
  cases: CaseLine[];
  after?: string;
}

/** `GET /api/counts`: of the open cases one may see. */
export interface Counts {
  open: number;
  mine: number;
  unowned: number;
  breached: number;
  byLevel: Record<Level, number>;
}

/** `GET /api/me` */
export interface Me extends Person {
  org: string;
  communities: string[];
  /** Whether the company's sign-in is there as well. */
  onDuty?: { now?: PersonName; backup?: PersonName };
}

/** `GET /api/door`, before signing in. */
export interface Door {
  org: string;
  /** Whether people can sign in with the company's account (OpenID Connect). */
  company?: { name: string };
}

/** `GET /api/events`, server-sent. */
export type DeskEvent =
  | { is: 'case'; id: string; version: number }
  | { is: 'looking'; id: string; people: PersonName[] }
  | { is: 'settings' };

/** `GET /api/week?from=2026-01-26`, a Monday; counts of cases and never of employees. */
export interface Week {
  from: string;
  arrived: number;
  closed: number;
  byDay: { day: string; arrived: number; closed: number }[];
  byCommunity: { community: string; count: number }[];
  byKind: { kind: Case['kind']; count: number }[];
  byLevel: {
    level: Level;
    count: number;
    /** Minutes, medians and the slowest tenth; left out where nothing was done yet. */
    acknowledge?: { median: number; p90: number; inTime: number };
    close?: { median: number; p90: number; inTime: number };
  }[];
}

/** `POST /api/texts/check` */
export const TextCheckSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(NOTE)),
  as: v.picklist(['first-response', 'repair', 'closure']),
  /** Of a repair text, the form it began with. */
  form: v.exactOptional(v.picklist(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])),
  complainer: v.exactOptional(line(100)),
});
export type TextCheck = v.InferInput<typeof TextCheckSchema>;
/** The three-part check of a first answer, or what spoils a repair text. */
export interface TextChecked {
  firstResponse?: FirstResponse;
  repair?: RepairFault[];
}

/** `GET /api/cases/:id/texts`: with what is known of the case filled in; `{…}` that is left is for the writer. */
export interface TextForm {
  id: string;
  as: 'first-response' | 'repair' | 'closure';
  /** When to take it. */
  when: string;
  text: string;
}

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

/** `GET /api/intake`, leads only: where extensions send to. The secret is shown when it is made, and never again. */
export interface IntakeKey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt?: string;
  revokedAt?: string;
}

/** `GET` and `PUT /api/rota`: who is on duty from when to when, moments; they may not overlap. */
export const ShiftSchema = v.strictObject({
  from: v.pipe(v.string(), v.isoTimestamp()),
  to: v.pipe(v.string(), v.isoTimestamp()),
  person: filled(100),
  backup: v.nullable(filled(100)),
});
export const RotaSchema = v.pipe(v.array(ShiftSchema), v.maxLength(500));
export type Shift = v.InferOutput<typeof ShiftSchema>;

/** `POST /api/people` */
export const NewPersonSchema = v.pipe(
  v.strictObject({
    name: filled(100),
    email: v.pipe(line(200), v.email()),
    role: v.picklist(ROLES),
    community: v.exactOptional(filled(100)),
  }),
  v.check(
    ({ role, community }) => role !== 'liaison' || community !== undefined,
    'A liaison needs a community.',
  ),
);
export type NewPerson = v.InferInput<typeof NewPersonSchema>;

/** A place outside to which cases can be forwarded. Keys go in and never come out. `PUT /api/targets/:id`. */
export const TargetSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('webhook'),
    name: filled(100),
    url: line(500),
    secret: line(200),
  }),
  v.strictObject({
    type: v.literal('zendesk'),
    name: filled(100),
    url: line(500),
    email: line(200),
    token: line(500),
  }),
  v.strictObject({
    type: v.literal('jira'),
    name: filled(100),
    url: line(500),
    email: line(200),
    token: line(500),
    serviceDesk: filled(50),
    requestType: filled(50),
  }),
  v.strictObject({
    type: v.literal('github'),
    name: filled(100),
    url: v.optional(line(500), 'https://api.github.com'),
    repository: filled(200),
    token: line(500),
  }),
]);
export type Target = v.InferOutput<typeof TargetSchema>;
/** `GET /api/targets` */
export interface TargetLine {
  id: string;
  type: Target['type'];
  name: string;
  /** Where to, without the key. */
  where: string;
}

/** `POST /intake/status`, signed as cases are: the reporter's own cases, each with the key under which it was sent. */
export const StatusRequestSchema = v.strictObject({
  cases: v.pipe(
    v.array(v.strictObject({ id: filled(20), key: filled(200) })),
    v.minLength(1),
    v.maxLength(50),
  ),
});
