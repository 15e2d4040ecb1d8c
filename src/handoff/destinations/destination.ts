import type { Parcel } from '../outbox.ts';

/** What came of one delivery. `after` is what the other side asked to wait, ms. */
export type Outcome =
  | { is: 'sent' }
  | { is: 'refused'; reason: string }
  | { is: 'retry'; reason: string; after?: number };

/** Where cases go. Never throws: whatever happens is an outcome. */
export type Deliver = (
  parcel: Parcel,
  at: { now: number; fetch: typeof fetch },
) => Promise<Outcome>;
