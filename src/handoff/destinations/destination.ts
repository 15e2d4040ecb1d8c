import type { CaseFault } from '../case.ts';
import type { Parcel } from '../parcel.ts';

/**
 * What came of one delivery. `follows` where the other side can be asked how the case stands, `faults` where it
 * named them, `after` what it asked to wait, ms.
 */
export type Outcome =
  | { is: 'sent'; follows?: true }
  | { is: 'refused'; reason: string; faults?: CaseFault[] }
  | { is: 'retry'; reason: string; after?: number };

/** Where cases go. Never throws: whatever happens is an outcome. */
export type Deliver = (
  parcel: Parcel,
  at: { now: number; fetch: typeof fetch },
) => Promise<Outcome>;
