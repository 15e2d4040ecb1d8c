import { eq } from 'drizzle-orm';
import type { Action } from '../api/action.ts';
import type { Person } from '../api/people.ts';
import { done, moved, next, updateFrom } from '../clocks.ts';
import type { Db, Tx } from '../db/open.ts';
import { type CaseRow, cases, history } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';
import type { Change, Doing } from './change.ts';
import { closed, reopened } from './close.ts';
import { maySee } from './may-see.ts';
import { merged, unmerged } from './merge.ts';
import { repaired } from './repair.ts';

/**
 * Carries out one action on a case as the person saw it. Throws `NotDone` when it may not be done, and with
 * 409 when somebody changed the case in between. The change, its line of history and what it calls for are
 * one transaction.
 */
export async function act(
  db: Db,
  id: string,
  version: number,
  action: Action,
  doing: Doing,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for('update');
    if (!row || !maySee(doing.by, row)) throw new NotDone(404, 'There is no such case.');
    if (row.version !== version)
      throw new NotDone(409, 'Somebody changed this case just now. Look again before you go on.');
    refuseWhere(row, action, doing.by);
    const { set, detail = {} } = await changeOf(tx, row, action, doing);
    const after = { ...row, ...set };
    const due = after.closedAt || after.mergedInto ? undefined : next(after.clocks);
    const changed = {
      ...set,
      duty: due?.duty ?? null,
      dueAt: due?.due ?? null,
      version: row.version + 1,
    };
    await tx.update(cases).set(changed).where(eq(cases.id, id));
    await tx.insert(history).values({
      caseId: id,
      at: doing.now,
      byId: doing.by.id,
      byName: doing.by.name,
      what: action.do,
      detail,
    });
    await doing.also(tx, { ...after, ...changed }, row, action);
  });
}

/** A liaison helps and tells the community; deciding is the team's. */
const LIAISON_MAY: Action['do'][] = ['note', 'known', 'tick', 'untick', 'repair-step'];

function refuseWhere(row: CaseRow, action: Action, by: Person): void {
  if (by.role === 'liaison' && !LIAISON_MAY.includes(action.do))
    throw new NotDone(403, 'A liaison can add notes, steps and ticks; this is for the team.');
  if (row.erasedAt) throw new NotDone(422, 'The texts of this case are erased; it only counts.');
  if (row.mergedInto)
    throw new NotDone(
      422,
      `This case is part of ${row.mergedInto}. Go on there, or take it out first.`,
    );
  if (row.closedAt && !['reopen', 'note', 'tick', 'untick'].includes(action.do))
    throw new NotDone(422, 'This case is closed. Reopen it first.');
}

async function changeOf(tx: Tx, row: CaseRow, action: Action, doing: Doing): Promise<Change> {
  const { now, settings, by } = doing;
  const touched = { ...acknowledged(row, now), ...updateFrom(now, row.level, settings) };
  switch (action.do) {
    case 'acknowledge':
      if (row.clocks.acknowledge?.done) throw new NotDone(422, 'It is acknowledged already.');
      return {
        set: { clocks: touched, status: row.status === 'new' ? 'acknowledged' : row.status },
      };
    case 'claim':
      return { set: { ...owned(row, by.id), clocks: touched }, detail: { from: row.ownerId } };
    case 'release':
      return {
        set: { ownerId: null, status: row.status === 'owned' ? 'acknowledged' : row.status },
      };
    case 'assign': {
      const person = await doing.person(tx, action.person);
      if (!person?.active) throw new NotDone(422, 'That person cannot take cases just now.');
      if (!maySee(person, row))
        throw new NotDone(422, `${person.name} does not see this community.`);
      return { set: { ...owned(row, person.id), clocks: touched }, detail: { to: person.name } };
    }
    case 'level':
      if (action.level === row.level) throw new NotDone(422, `It is at ${row.level} already.`);
      return {
        set: {
          level: action.level,
          levelReason: action.reason,
          clocks: moved(row.clocks, action.level, row.arrivedAt, settings),
        },
        detail: { from: row.level, to: action.level, reason: action.reason },
      };
    case 'note':
      return { set: {}, detail: { text: action.text } };
    case 'known':
      return {
        set: { known: action.known, assumed: action.assumed },
        detail: { known: row.known, assumed: row.assumed },
      };
    case 'promised':
      return { set: { promised: action.text }, detail: { before: row.promised } };
    case 'wait':
      return { set: { status: 'waiting', clocks: touched }, detail: { asked: action.asked } };
    case 'respond':
      return {
        set: {
          status: row.repairSteps && !row.clocks.repair?.done ? 'repairing' : 'responded',
          responseText: action.text,
          responseLink: action.link ?? null,
          respondedAt: now,
          clocks: done(touched, 'respond', now),
        },
        detail: { text: action.text, ...(action.link && { link: action.link }) },
      };
    case 'update':
      return { set: { clocks: touched }, detail: { text: action.text } };
    case 'repair-needed':
      if (row.repairSteps) throw new NotDone(422, 'The repair has begun already.');
      return {
        set: {
          status: 'repairing',
          repairSteps: [],
          clocks: {
            ...row.clocks,
            repair: { due: new Date(now.getTime() + settings.repair * 60_000).toISOString() },
          },
        },
      };
    case 'repair-step':
      return repaired(row, action, now);
    case 'tick':
      return {
        set: { ticks: { ...row.ticks, [action.to]: { at: now.toISOString(), how: action.how } } },
        detail: { to: action.to, how: action.how },
      };
    case 'untick': {
      const { [action.to]: _, ...ticks } = row.ticks;
      return { set: { ticks }, detail: { to: action.to } };
    }
    case 'close':
      return closed(row, action, now);
    case 'reopen':
      return reopened(row, action.reason, doing);
    case 'merge':
      return merged(tx, row, action.cases, doing);
    case 'unmerge':
      return unmerged(tx, row, action.case, doing);
    case 'forward':
      return { set: {}, detail: { target: action.target } };
  }
}

function acknowledged(row: CaseRow, now: Date): CaseRow['clocks'] {
  return done(row.clocks, 'acknowledge', now);
}

function owned(row: CaseRow, ownerId: string): Partial<CaseRow> {
  const early = ['new', 'acknowledged', 'reopened'].includes(row.status);
  return { ownerId, status: early ? 'owned' : row.status };
}
