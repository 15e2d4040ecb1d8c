import { eq } from 'drizzle-orm';
import type { Target } from '../api/targets.ts';
import type { Db } from '../db/open.ts';
import { cases, type Job } from '../db/schema.ts';
import type { Mail } from '../mail.ts';
import type { Outcome } from '../outcome.ts';
import type { Vault } from '../vault.ts';
import { email } from './email.ts';
import { type Forward, forwardedOf } from './forward.ts';
import { github } from './github.ts';
import { jira } from './jira.ts';
import type { Reach } from './reach.ts';
import { readTarget } from './targets.ts';
import { webhook } from './webhook.ts';
import { zendesk } from './zendesk.ts';

interface Sending {
  db: Db;
  vault: Vault;
  mail: Mail | undefined;
  reach: Reach;
  publicUrl: string;
  now(): Date;
}

/** Sends one case on, to the address or target that the job names. */
export async function sendForward(job: Job, ctx: Sending): Promise<Outcome> {
  const [row] = await ctx.db.select().from(cases).where(eq(cases.id, job.caseId));
  if (!row) return { is: 'refused', reason: 'There is no such case.' };
  if (row.erasedAt) return { is: 'moot', reason: 'What the case said was erased before.' };
  const forward = await destination(job.recipient, ctx);
  if (!forward) return { is: 'refused', reason: 'This target is no longer in the settings.' };
  return forward(forwardedOf(row, ctx.publicUrl), {
    key: job.id,
    tries: job.tries,
    since: job.createdAt,
    now: ctx.now(),
    reach: ctx.reach,
  });
}

async function destination(recipient: string, ctx: Sending): Promise<Forward | undefined> {
  if (recipient.includes('@')) return email(recipient, ctx.mail, ctx.publicUrl);
  const target = await readTarget(ctx.db, ctx.vault, recipient);
  return target && forwardTo(target);
}

export function forwardTo(target: Target): Forward {
  switch (target.type) {
    case 'webhook':
      return webhook(target);
    case 'zendesk':
      return zendesk(target);
    case 'jira':
      return jira(target);
    case 'github':
      return github(target);
  }
}
