import { sql } from 'drizzle-orm';
import type { Duty, Level } from '../api/words.ts';
import type { Db, Tx } from '../db/open.ts';
import { history } from '../db/schema.ts';
import { alertable, alertBreach } from './alerts.ts';
import { readRota } from './rota.ts';

interface Breach extends Record<string, unknown> {
  id: string;
  level: Level;
  ownerId: string | null;
  duty: Duty;
  due: string;
}

/** A day's desk that was away must not hold one transaction for all of it. */
const AT_ONCE = 200;

/** Those whom a duty gone by is told at once. */
const ALERTED: readonly Level[] = ['U0', 'U1'];

/**
 * Writes down every duty whose time has gone by, once for each time it was due, and alerts at U0 and U1.
 * Any number of processes may watch. Says how many it found.
 */
export async function watchBreaches(ctx: { db: Db; now(): Date }): Promise<number> {
  let count = 0;
  for (;;) {
    const found = await ctx.db.transaction((tx) => writeBreaches(tx, ctx.now()));
    count += found;
    if (found < AT_ONCE) return count;
  }
}

async function writeBreaches(tx: Tx, now: Date): Promise<number> {
  const breaches = await breachesNow(tx, now);
  const alerting = breaches.filter(({ level }) => ALERTED.includes(level));
  const people = alerting.length > 0 ? await alertable(tx) : [];
  const shifts = alerting.length > 0 ? await readRota(tx) : [];
  for (const { id, duty, due } of breaches)
    await tx
      .insert(history)
      .values({ caseId: id, at: now, what: 'breached', detail: { duty, due } });
  for (const breach of alerting) {
    const { duty, due } = breach;
    await alertBreach(tx, breach, { duty, due }, shifts, people, now);
  }
  return breaches.length;
}

/**
 * Locks the cases, so that another process passes over them. The lines are looked up after the lock is held:
 * in one statement they would be seen as they were before.
 */
async function breachesNow(tx: Tx, now: Date): Promise<Breach[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const gone = sql`k.value->>'done' is null and (k.value->>'due')::timestamptz <= ${at}
    and not exists (select 1 from history h where h.case_id = c.id and h.what = 'breached'
      and h.detail->>'duty' = k.key and h.detail->>'due' = k.value->>'due')`;
  const open = sql`c.closed_at is null and c.merged_into is null and c.due_at <= ${at}`;
  const { rows: locked } = await tx.execute<{ id: string }>(sql`select c.id from cases c
    where ${open} and exists (select 1 from jsonb_each(c.clocks) k where ${gone})
    order by c.due_at limit ${AT_ONCE} for update of c skip locked`);
  if (locked.length === 0) return [];
  const ids = sql.join(
    locked.map(({ id }) => sql`${id}`),
    sql`, `,
  );
  const { rows } =
    await tx.execute<Breach>(sql`select c.id, c.level, c.owner_id as "ownerId", k.key as duty,
    k.value->>'due' as due from cases c, jsonb_each(c.clocks) k
    where c.id in (${ids}) and ${gone} order by c.due_at, c.id`);
  return rows;
}
