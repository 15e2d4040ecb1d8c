import type { Deliver } from './destinations/destination.ts';
import { nextDue, type Outbox, settle, takeDue, tidy } from './outbox.ts';

export interface Sending {
  db: Outbox;
  /** Where cases go; without one they stay where they are. */
  deliver: Deliver | undefined;
  /** Epoch ms. */
  now(): number;
  /** Even in [0, 1). */
  random(): number;
  fetch: typeof fetch;
}

/**
 * Sends everything that is due, one after another, and says when to come back (epoch ms), if at all.
 * Every step is on disk before the next begins, so it may die anywhere and be run again.
 */
export async function emptyOutbox(sending: Sending): Promise<number | undefined> {
  const { db, deliver, now, random, fetch } = sending;
  await tidy(db, now());
  if (!deliver) return undefined;
  for (let parcel = await takeDue(db, now()); parcel; parcel = await takeDue(db, now())) {
    const outcome = await deliver(parcel, { now: now(), fetch });
    await settle(db, parcel, outcome, now(), random);
  }
  return nextDue(db, now());
}
