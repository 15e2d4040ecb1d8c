import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { type CaseRow, cases, history, jobs } from '../db/schema.ts';
import { settingsOf } from '../settings.ts';
import { blank, withoutTexts } from './blank.ts';

const DAY = 86_400_000;
/** Cases in one go, each in a transaction of its own. */
const AT_ONCE = 100;

/**
 * Empties what was written in cases that were closed longer ago than the settings keep texts, and in what was
 * merged into them. Any number of processes may. Says how many cases it erased.
 */
export async function eraseDue(ctx: { db: Db; now(): Date }): Promise<number> {
  const { retentionDays } = await settingsOf(ctx.db);
  let count = 0;
  for (;;) {
    const before = new Date(ctx.now().getTime() - retentionDays * DAY);
    const due = await ctx.db
      .select({ id: cases.id })
      .from(cases)
      .where(and(lte(cases.closedAt, before), isNull(cases.erasedAt), isNull(cases.mergedInto)))
      .limit(AT_ONCE);
    for (const { id } of due) count += await eraseCase(ctx.db, id, before, ctx.now());
    if (due.length < AT_ONCE) return count;
  }
}

async function eraseCase(db: Db, id: string, before: Date, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const [main] = await tx.select().from(cases).where(eq(cases.id, id)).for('update');
    // Somebody may have opened it again, or another process erased it, since it was found.
    if (!main?.closedAt || main.closedAt > before || main.erasedAt) return 0;
    const all = [main, ...(await mergedInto(tx, id))];
    await letErase(tx);
    for (const row of all) await eraseRow(tx, row, now);
    return all.length;
  });
}

/** In any number of steps; taken apart again, one keeps its own time. */
async function mergedInto(tx: Tx, id: string): Promise<CaseRow[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`with recursive merged(id) as (
    select id from cases where merged_into = ${id}
    union select c.id from cases c join merged m on c.merged_into = m.id)
    select id from merged`);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  return tx
    .select()
    .from(cases)
    .where(and(inArray(cases.id, ids), isNull(cases.erasedAt)))
    .for('update');
}

/** The history's guard lets details be changed in this transaction, and nothing else. */
export async function letErase(tx: Tx): Promise<void> {
  await tx.execute(sql`set local desk.erasing = 'on'`);
}

async function eraseRow(tx: Tx, row: CaseRow, now: Date): Promise<void> {
  await tx.update(cases).set(blank(row, now)).where(eq(cases.id, row.id));
  for (const line of await tx.select().from(history).where(eq(history.caseId, row.id)))
    await tx
      .update(history)
      .set({ detail: withoutTexts(line.detail) })
      .where(eq(history.id, line.id));
  for (const job of await tx.select().from(jobs).where(eq(jobs.caseId, row.id)))
    await tx
      .update(jobs)
      .set({
        detail: withoutTexts(job.detail),
        reason: null,
        recipient: job.recipient.includes('@') ? '' : job.recipient,
        ...(job.state === 'waiting' ? { state: 'moot' as const, doneAt: now } : {}),
      })
      .where(eq(jobs.id, job.id));
  await tx.insert(history).values({ caseId: row.id, at: now, what: 'erased' });
}
