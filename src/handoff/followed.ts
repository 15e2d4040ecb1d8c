import type { Parcel } from './parcel.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What arrived, and is not followed or is closed, is kept this long, ms. */
const KEPT = 30 * DAY;
/** After this long nobody asks any more what became of a case, ms. */
const FOLLOWED = 90 * DAY;

const FIRST = 5 * MINUTE;
const MOST = 120 * MINUTE;

/** Whether it arrived, is not closed, and the other side can be asked about it. `now` in epoch ms. */
export function isFollowed(parcel: Parcel, now: number): boolean {
  return (
    parcel.state === 'sent' &&
    parcel.follows === true &&
    parcel.progress?.stage !== 'closed' &&
    // By the distance, so that a clock that was ahead for a day does not mean asking for years.
    Math.abs(now - sentAtOf(parcel)) < FOLLOWED
  );
}

/**
 * Epoch ms at which to ask next how a followed one stands: five minutes after it was sent, then at twice its
 * age, and every two hours at the latest.
 */
export function askAgainAt(parcel: Parcel, now: number): number {
  const sentAt = sentAtOf(parcel);
  const askedAt = parcel.askedAt ?? sentAt;
  const at = askedAt + Math.min(Math.max(askedAt - sentAt, FIRST), MOST);
  // Further off than any wait: the clock was set back.
  return at - now > MOST ? now : at;
}

/** Epoch ms after which a parcel that arrived is forgotten. */
export function keptUntil(parcel: Parcel): number {
  if (parcel.closedAt !== undefined) return parcel.closedAt + KEPT;
  return sentAtOf(parcel) + (parcel.follows ? FOLLOWED : KEPT);
}

function sentAtOf({ sentAt }: Parcel): number {
  return sentAt ?? 0;
}
