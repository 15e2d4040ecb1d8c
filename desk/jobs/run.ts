import { passToLeads } from '../alerts/alerts.ts';
import { sendAlert } from '../alerts/send.ts';
import type { Db } from '../db/open.ts';
import type { Job } from '../db/schema.ts';
import type { Mail } from '../mail.ts';
import type { Outcome } from '../outcome.ts';
import type { Reach } from '../outward/reach.ts';
import { sendForward } from '../outward/send.ts';
import type { Vault } from '../vault.ts';
import { every, LOOK, type Loop } from './every.ts';
import { settle, take } from './job.ts';

/** What the desk needs to send anything. */
export interface Jobs {
  db: Db;
  vault: Vault;
  /** Without one no e-mail goes out, and each says so. */
  mail: Mail | undefined;
  reach: Reach;
  /** Address of the desk as people open it, without a slash at the end. */
  publicUrl: string;
  now(): Date;
  /** Even in [0, 1). */
  random(): number;
  /** Hears of faults of our own, for the log. */
  onError(error: unknown): void;
}

/** Carries out everything that is due, one after another; any number of processes may. Says how many it did. */
export async function runJobs(ctx: Jobs): Promise<number> {
  let count = 0;
  for (let job = await take(ctx.db, ctx.now()); job; job = await take(ctx.db, ctx.now())) {
    const taken = job;
    const outcome = await carryOut(taken, ctx);
    await settle(ctx.db, taken, outcome, {
      now: ctx.now(),
      random: ctx.random,
      failed: async (tx) => taken.what === 'alert' && passToLeads(tx, taken, ctx.now()),
    });
    count += 1;
  }
  return count;
}

/** Until the signal; `wake()` is for whoever has just committed a job. */
export function startJobs(ctx: Jobs, signal: AbortSignal): Loop {
  return every(LOOK, () => runJobs(ctx), signal, ctx.onError);
}

async function carryOut(job: Job, ctx: Jobs): Promise<Outcome> {
  try {
    return await (job.what === 'alert' ? sendAlert(job, ctx) : sendForward(job, ctx));
  } catch (error) {
    // One job must not stop the others. What a database error says may hold texts, and is for the log alone.
    ctx.onError(error);
    return { is: 'retry', reason: 'The desk itself failed at this. Its log says why.' };
  }
}
