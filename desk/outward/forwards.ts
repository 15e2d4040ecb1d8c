import { asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CaseView } from '../api/case.ts';
import type { Db, Tx } from '../db/open.ts';
import { jobs, targets } from '../db/schema.ts';
import { add } from '../jobs/job.ts';

const Address = v.pipe(v.string(), v.email());

/** Calls for a case to be sent on, to an address or to a target of the settings. The answer is a fault, if there is one. */
export async function forwardCase(
  tx: Db | Tx,
  caseId: string,
  recipient: string,
  now: Date,
): Promise<string | undefined> {
  if (recipient.includes('@')) {
    if (!v.is(Address, recipient)) return `${recipient} is not an e-mail address.`;
  } else {
    const [known] = await tx.select().from(targets).where(eq(targets.id, recipient));
    if (!known) return 'There is no such target in the settings.';
  }
  await add(tx, { what: 'forward', caseId, recipient }, now);
  return undefined;
}

/** How a case's forwards stand, in the order in which they were called for. */
export async function forwardsOf(db: Db | Tx, caseId: string): Promise<CaseView['forwards']> {
  const rows = await db
    .select({ job: jobs, name: targets.name })
    .from(jobs)
    .leftJoin(targets, eq(targets.id, jobs.recipient))
    .where(eq(jobs.caseId, caseId))
    .orderBy(asc(jobs.createdAt), asc(jobs.id));
  return rows.flatMap(({ job, name }) => {
    if (job.what !== 'forward') return [];
    const state = job.state === 'moot' ? 'failed' : job.state;
    return [
      {
        id: job.id,
        target: name ?? job.recipient,
        state,
        ...(job.reference === null ? {} : { reference: job.reference }),
        ...(job.reason === null ? {} : { reason: job.reason }),
        at: (job.doneAt ?? job.createdAt).toISOString(),
      },
    ];
  });
}
