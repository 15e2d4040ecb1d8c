import type { Case } from '../../src/handoff/case.ts';
import type { PersonName } from './people.ts';
import type { Duty, Level, Outcome, Owed, RepairStep, Status } from './words.ts';

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
