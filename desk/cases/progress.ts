import { inArray } from 'drizzle-orm';
import type { Progress } from '../../src/handoff/progress.ts';
import type { Db } from '../db/open.ts';
import { type CaseRow, cases } from '../db/schema.ts';

/** How cases stand, for whoever filed them: only with the key of each, and what the team chose to say. */
export async function progressOf(
  db: Db,
  asked: readonly { id: string; key: string }[],
): Promise<Progress[]> {
  const keys = new Map(asked.map(({ id, key }) => [id, key]));
  const own = (await rowsOf(db, [...keys.keys()])).filter((row) => keys.get(row.id) === row.key);
  // A merged case stands as the one that it became part of.
  const into = own.flatMap(({ mergedInto }) => mergedInto ?? []);
  const mains = new Map((await rowsOf(db, into)).map((row) => [row.id, row]));
  return own.map((row) => ({ ...stageOf(mains.get(row.mergedInto ?? '') ?? row), id: row.id }));
}

async function rowsOf(db: Db, ids: string[]): Promise<CaseRow[]> {
  return ids.length === 0 ? [] : db.select().from(cases).where(inArray(cases.id, ids));
}

function stageOf(row: CaseRow): Omit<Progress, 'id'> {
  const { clocks } = row;
  if (row.closedAt) {
    const word = row.ticks.reporter?.how;
    return {
      stage: 'closed',
      at: row.closedAt.toISOString(),
      ...(row.outcome && { outcome: row.outcome }),
      ...(word && { word }),
    };
  }
  if (row.respondedAt) return { stage: 'answered', at: row.respondedAt.toISOString() };
  const acknowledged = clocks.acknowledge?.done ?? row.arrivedAt.toISOString();
  if (row.ownerId) return { stage: 'owned', at: acknowledged };
  if (clocks.acknowledge?.done) return { stage: 'acknowledged', at: acknowledged };
  return { stage: 'received', at: row.arrivedAt.toISOString() };
}
