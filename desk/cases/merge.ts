import { and, eq, inArray, sql } from 'drizzle-orm';
import { LEVELS } from '../api/words.ts';
import { moved, next } from '../clocks.ts';
import type { Tx } from '../db/open.ts';
import { type CaseRow, cases, history } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';
import type { Change, Doing } from './change.ts';
import { maySee } from './may-see.ts';

/** The others become part of this one, with all who reported them. */
export async function merged(tx: Tx, row: CaseRow, ids: string[], doing: Doing): Promise<Change> {
  const others = await tx
    .select()
    .from(cases)
    .where(
      inArray(
        cases.id,
        [...new Set(ids)].filter((id) => id !== row.id),
      ),
    )
    .orderBy(cases.id)
    .for('update');
  if (others.length === 0) throw new NotDone(422, 'There is nothing to merge.');
  for (const other of others) {
    if (!maySee(doing.by, other)) throw new NotDone(404, 'There is no such case.');
    if (other.mergedInto || other.closedAt || other.erasedAt)
      throw new NotDone(409, `${other.id} is closed or part of another case by now.`);
  }
  const list = others.map(({ id }) => id);
  // What was merged into those comes along, so that a part is never more than one step away.
  await tx
    .update(cases)
    .set({ mergedInto: row.id, version: sql`${cases.version} + 1` })
    .where(inArray(cases.mergedInto, list));
  await tx
    .update(cases)
    .set({ mergedInto: row.id, duty: null, dueAt: null, version: sql`${cases.version} + 1` })
    .where(inArray(cases.id, list));
  await tx.insert(history).values(
    others.map((other) => ({
      caseId: other.id,
      at: doing.now,
      byId: doing.by.id,
      byName: doing.by.name,
      what: 'merged-into',
      detail: { into: row.id },
    })),
  );
  // The most urgent report decides: doubt goes up, and a level can be lowered with a reason.
  const level =
    LEVELS.find((each) => [row, ...others].some((one) => one.level === each)) ?? row.level;
  return {
    set: {
      reporters: row.reporters + others.reduce((sum, other) => sum + other.reporters, 0),
      ...(level !== row.level && {
        level,
        clocks: moved(row.clocks, level, row.arrivedAt, doing.settings),
      }),
    },
    detail: { cases: list, ...(level !== row.level && { from: row.level, to: level }) },
  };
}

/** A part stands by itself again. */
export async function unmerged(tx: Tx, row: CaseRow, id: string, doing: Doing): Promise<Change> {
  const [part] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), eq(cases.mergedInto, row.id)))
    .for('update');
  if (!part) throw new NotDone(422, `${id} is not part of this case.`);
  const due = next(part.clocks);
  await tx
    .update(cases)
    .set({
      mergedInto: null,
      reporters: 1,
      duty: due?.duty ?? null,
      dueAt: due?.due ?? null,
      version: part.version + 1,
    })
    .where(eq(cases.id, id));
  await tx.insert(history).values({
    caseId: id,
    at: doing.now,
    byId: doing.by.id,
    byName: doing.by.name,
    what: 'unmerge',
    detail: { from: row.id },
  });
  return { set: { reporters: row.reporters - 1 }, detail: { case: id } };
}
