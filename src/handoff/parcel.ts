import type { Case, CaseFault } from './case.ts';
import type { MendTexts } from './mend.ts';
import type { Progress } from './progress.ts';

/** `held` can be undone; `waiting` was tried; `sending` is on its way or was when a worker died. */
type State = 'held' | 'waiting' | 'sending' | 'sent' | 'refused';

/** One case on its way. Moments are epoch ms. */
export interface Parcel {
  /** The case's own id. */
  id: string;
  case: Case;
  /** Idempotency key: the same for every try of this text. */
  key: string;
  state: State;
  filedAt: number;
  /** Before it nothing is sent; for `sending`, after it a worker counts as dead. */
  notBefore: number;
  tries: number;
  /** The latest few, newest last; one that arrived has no reason. */
  attempts: { at: number; reason?: string }[];
  /** Why it was refused, or why it waits, as a sentence. */
  reason?: string;
  /** What the other side finds wrong with a refused one, by path. */
  faults?: CaseFault[];
  /** What a refused one is being mended to, kept because a popup closes at any moment. */
  mending?: MendTexts;
  sentAt?: number;
  /** Whether the other side said that it can be asked how the case stands. */
  follows?: true;
  /** Of the last question how it stands, answered or not. */
  askedAt?: number;
  /** The last answer. */
  progress?: Omit<Progress, 'id'>;
  /** When it was heard here that the case is closed; the other side's clock may be wrong. */
  closedAt?: number;
}
