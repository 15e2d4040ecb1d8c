import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { waitAfter } from '../../src/handoff/backoff.ts';
import type { Db, Tx } from '../db/open.ts';
import { history, type Job, jobs } from '../db/schema.ts';
import type { Outcome } from '../outcome.ts';

/** How long a taken job belongs to who took it, ms; more than any sending may take. */
export const LEASE = 120_000;
/** From when it first fell due, ms. */
const GIVE_UP = 24 * 3_600_000;
/** A desk that was away for a day tries more than once before it gives up. */
const LEAST_TRIES = 3;
/** However long the other side asks to wait, ms. */
const LONGEST_WAIT = 3_600_000;

export interface NewJob {
  what: Job['what'];
  caseId: string;
  /** Person id of an alert; address or target id of a forward. */
  recipient: string;
  detail?: Record<string, unknown>;
  /** Not before this moment; at once when left out. */
  due?: Date;
}

/** Written in the transaction that calls for it, so that it exists exactly when that does. The answer is its id. */
export async function add(tx: Db | Tx, job: NewJob, now: Date): Promise<string> {
  const id = randomUUID();
  const { due = now, detail = {}, what, caseId, recipient } = job;
  const firstDue = due > now ? { firstDue: due.toISOString() } : {};
  await tx.insert(jobs).values({
    id,
    what,
    caseId,
    recipient,
    detail: { ...detail, ...firstDue },
    dueAt: due,
    createdAt: now,
  });
  return id;
}

/**
 * The job that has waited longest, for this process alone: others skip it while the statement runs, and see it
 * as not yet due until the lease ends. Whoever is killed with it loses it to the next.
 */
export async function take(db: Db, now: Date): Promise<Job | undefined> {
  const [job] = await db
    .update(jobs)
    .set({ dueAt: new Date(now.getTime() + LEASE), tries: sql`${jobs.tries} + 1` })
    .where(
      eq(
        jobs.id,
        sql`(select id from jobs where state = 'waiting' and due_at <= ${now.toISOString()}::timestamptz
          order by due_at, id limit 1 for update skip locked)`,
      ),
    )
    .returning();
  return job;
}

/**
 * Writes down what came of it; `failed` is called in the same transaction when that was the end of it.
 * Writes nothing when the lease was lost and somebody else has the job.
 */
export async function settle(
  db: Db,
  job: Job,
  outcome: Outcome,
  at: { now: Date; random: () => number; failed?: (tx: Tx) => Promise<unknown> },
): Promise<void> {
  const { now, random, failed } = at;
  const next = nextState(job, outcome, now, random);
  await db.transaction(async (tx) => {
    const mine = and(eq(jobs.id, job.id), eq(jobs.tries, job.tries), eq(jobs.state, 'waiting'));
    const changed = await tx.update(jobs).set(next).where(mine).returning({ id: jobs.id });
    if (changed.length === 0) return;
    if (next.state === 'sent' || next.state === 'failed') {
      await tx.insert(history).values({
        caseId: job.caseId,
        at: now,
        what: job.what === 'alert' ? 'alerted' : 'forwarded',
        detail: lineOf(job, next),
      });
    }
    if (next.state === 'failed') await failed?.(tx);
    // The queue's pages show how forwards stand; the case itself is as it was.
    await tx.execute(sql`select pg_notify('desk', json_build_object('is', 'case', 'id', id,
      'version', version, 'community', community)::text) from cases where id = ${job.caseId}`);
  });
}

type Next = Pick<Job, 'state' | 'reason' | 'reference' | 'dueAt' | 'doneAt'>;

function nextState(job: Job, outcome: Outcome, now: Date, random: () => number): Next {
  const done = { dueAt: job.dueAt, doneAt: now };
  if (outcome.is === 'sent')
    return { ...done, state: 'sent', reason: null, reference: outcome.reference ?? null };
  const { reason } = outcome;
  if (outcome.is === 'refused') return { ...done, state: 'failed', reason, reference: null };
  if (outcome.is === 'moot') return { ...done, state: 'moot', reason, reference: null };
  if (now.getTime() - firstDue(job).getTime() >= GIVE_UP && job.tries >= LEAST_TRIES)
    return { ...done, state: 'failed', reason, reference: null };
  const asked = Math.min(outcome.after ?? 0, LONGEST_WAIT);
  const wait = Math.max(waitAfter(job.tries, random), asked);
  const dueAt = new Date(now.getTime() + wait);
  return { state: 'waiting', reason, reference: null, dueAt, doneAt: null };
}

/** A job held back for the morning has not been failing all night. */
function firstDue({ createdAt, detail }: Job): Date {
  return typeof detail.firstDue === 'string' ? new Date(detail.firstDue) : createdAt;
}

function lineOf(job: Job, { state, reason, reference }: Next): Record<string, unknown> {
  return {
    job: job.id,
    [job.what === 'alert' ? 'person' : 'target']: job.recipient,
    ...(typeof job.detail.step === 'string' ? { step: job.detail.step } : {}),
    ...(reference === null ? {} : { reference }),
    ...(state === 'failed' ? { failed: true, reason } : {}),
  };
}
