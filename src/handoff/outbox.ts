import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Say, TextKey } from '../say.ts';
import { waitAfter } from './backoff.ts';
import type { Case } from './case.ts';
import type { Outcome } from './destinations/destination.ts';
import { keptUntil } from './followed.ts';
import type { Parcel } from './parcel.ts';

export type { Parcel } from './parcel.ts';

interface Schema extends DBSchema {
  parcels: { key: string; value: Parcel };
}

export type Outbox = IDBPDatabase<Schema>;

/** Time to undo, ms. */
export const HOLD = 10_000;
/** Longer than any delivery may take; a `sending` older than this was left behind. */
const LEASE = 60_000;
/** No wait is longer; a later date means that the clock was set back. */
const LONGEST_WAIT = 24 * 3_600_000;
const ATTEMPTS_KEPT = 10;

/** Opens the outbox of this browser profile; it survives restarts and updates. */
export function openOutbox(name = 'hatcheck-outbox'): Promise<Outbox> {
  return openDB<Schema>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('parcels', { keyPath: 'id' });
    },
  });
}

export type Filed = { ok: true; parcel: Parcel } | { ok: false; reason: string };

/** Stores a case; the promise resolves only when it is on disk. It leaves after `HOLD` unless undone. */
export async function file(
  db: Outbox,
  record: Case,
  now: number,
  key: string,
  say: Say,
): Promise<Filed> {
  const parcel: Parcel = {
    id: record.id,
    case: record,
    key,
    state: 'held',
    filedAt: now,
    notBefore: now + HOLD,
    tries: 0,
    attempts: [],
  };
  try {
    const tx = db.transaction('parcels', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.add(parcel), tx.done]);
    return { ok: true, parcel };
  } catch (error) {
    return { ok: false, reason: say(whyNotStored(error)) };
  }
}

export function whyNotStored(error: unknown): TextKey {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'outbox_full';
  if (name === 'ConstraintError') return 'outbox_twice';
  return 'outbox_no_storage';
}

/** All parcels, newest first. */
export async function list(db: Outbox): Promise<Parcel[]> {
  return (await db.getAll('parcels')).sort((a, b) => b.filedAt - a.filedAt);
}

/** Takes back what has not been tried yet; false when it has left already. */
export function undo(db: Outbox, id: string): Promise<boolean> {
  return drop(db, id, (parcel) => parcel.tries === 0 && parcel.state === 'held');
}

/** Forgets a parcel that is not just being sent. */
export function remove(db: Outbox, id: string): Promise<boolean> {
  return drop(db, id, (parcel) => parcel.state !== 'sending');
}

/** Forgets everything, whatever its state: the writer erases what is stored here. */
export async function clear(db: Outbox): Promise<void> {
  await db.clear('parcels');
}

/** Puts a refused or waiting parcel at the head of the queue, under the same key. */
export function retry(db: Outbox, id: string, now: number): Promise<boolean> {
  return change(db, id, (parcel) => {
    if (parcel.state !== 'refused' && parcel.state !== 'waiting') return undefined;
    return { ...parcel, state: 'waiting', notBefore: now };
  });
}

/** Takes the parcel that has waited longest, for sending; one left behind by a dead worker too. */
export async function takeDue(db: Outbox, now: number): Promise<Parcel | undefined> {
  const tx = db.transaction('parcels', 'readwrite', { durability: 'strict' });
  const due = (await tx.store.getAll())
    .filter((parcel) => isOpen(parcel) && dueAt(parcel, now) <= now)
    .sort((a, b) => a.notBefore - b.notBefore)[0];
  if (!due) {
    await tx.done;
    return undefined;
  }
  const taken: Parcel = {
    ...due,
    state: 'sending',
    tries: due.tries + 1,
    notBefore: now + LEASE,
  };
  await Promise.all([tx.store.put(taken), tx.done]);
  return taken;
}

/**
 * Writes down what came of a try. A late word from an older try never undoes a newer state, save that it arrived;
 * one about a text that was mended since says nothing of the new text.
 */
export function settle(
  db: Outbox,
  taken: Parcel,
  outcome: Outcome,
  now: number,
  random: () => number,
): Promise<boolean> {
  return change(db, taken.id, (parcel) => {
    if (parcel.key !== taken.key) return undefined;
    const isLate = parcel.state !== 'sending' || parcel.tries !== taken.tries;
    if (parcel.state === 'sent' || (isLate && outcome.is !== 'sent')) return undefined;
    const { reason: _reason, faults: _faults, ...rest } = parcel;
    const failure = outcome.is === 'sent' ? {} : { reason: outcome.reason };
    const attempts = [...parcel.attempts, { at: now, ...failure }].slice(-ATTEMPTS_KEPT);
    if (outcome.is === 'sent') return { ...arrived(rest, outcome.follows, now), attempts };
    if (outcome.is === 'refused') {
      const { reason, faults } = outcome;
      return { ...rest, attempts, state: 'refused', reason, ...(faults && { faults }) };
    }
    const wait = Math.max(waitAfter(parcel.tries, random), outcome.after ?? 0);
    const notBefore = now + Math.min(wait, LONGEST_WAIT);
    return { ...rest, attempts, state: 'waiting', reason: outcome.reason, notBefore };
  });
}

function arrived(
  { mending: _, ...parcel }: Parcel,
  follows: true | undefined,
  now: number,
): Parcel {
  return { ...parcel, state: 'sent', sentAt: now, ...(follows && { follows }) };
}

/** Epoch ms at which something is next to be sent, or nothing. */
export async function nextDue(db: Outbox, now: number): Promise<number | undefined> {
  const times = (await db.getAll('parcels')).filter(isOpen).map((parcel) => dueAt(parcel, now));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Forgets what arrived and of which nothing more is to be heard. */
export async function tidy(db: Outbox, now: number): Promise<void> {
  const tx = db.transaction('parcels', 'readwrite');
  for (const parcel of await tx.store.getAll())
    if (parcel.state === 'sent' && keptUntil(parcel) < now) await tx.store.delete(parcel.id);
  await tx.done;
}

function isOpen({ state }: Parcel): boolean {
  return state === 'held' || state === 'waiting' || state === 'sending';
}

function dueAt({ notBefore }: Parcel, now: number): number {
  return notBefore - now > LONGEST_WAIT ? now : notBefore;
}

/** Changes one parcel in one step, on disk when it resolves; false when `next` leaves it as it is. */
export async function change(
  db: Outbox,
  id: string,
  next: (parcel: Parcel) => Parcel | undefined,
): Promise<boolean> {
  const tx = db.transaction('parcels', 'readwrite', { durability: 'strict' });
  const parcel = await tx.store.get(id);
  const changed = parcel && next(parcel);
  await Promise.all([changed && tx.store.put(changed), tx.done]);
  return changed !== undefined;
}

async function drop(db: Outbox, id: string, may: (parcel: Parcel) => boolean): Promise<boolean> {
  const tx = db.transaction('parcels', 'readwrite', { durability: 'strict' });
  const parcel = await tx.store.get(id);
  const drops = parcel !== undefined && may(parcel);
  if (drops) await tx.store.delete(id);
  await tx.done;
  return drops;
}
