/**
 * What the desk's server and its page say to each other, over JSON, one file a subject. Moments are ISO 8601 in
 * UTC, spans of time are in minutes unless named otherwise. Errors are `{ error }`, a sentence for people, with
 * a 4xx or 5xx.
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

/** Outcomes of which nothing is said to the complainer in public. */
export const SAY_NOTHING: readonly Outcome[] = ['bad-faith', 'duplicate', 'handled-elsewhere'];

/** To whom closure is owed, each apart. */
export const OWED = ['complainer', 'community', 'reporter'] as const;
export type Owed = (typeof OWED)[number];

/** What is due next; the earliest open one orders the queue. `repair` has its own clock. */
export const DUTIES = ['acknowledge', 'respond', 'update', 'repair', 'close'] as const;
export type Duty = (typeof DUTIES)[number];

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
