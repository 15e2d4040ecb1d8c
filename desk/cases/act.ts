import { and, eq, inArray, sql } from 'drizzle-orm';
import {
  type Action,
  LEVELS,
  OWED,
  type Owed,
  type Person,
  REPAIR_STEPS,
  type Settings,
} from '../api.ts';
import { done, moved, next, updateFrom } from '../clocks.ts';
import type { Db, Tx } from '../db/open.ts';
import { type CaseRow, cases, history } from '../db/schema.ts';

/** Why something was not done, as a sentence, with the status of HTTP that fits. */
export class NotDone extends Error {
  readonly status: 403 | 404 | 409 | 422;
  constructor(status: 403 | 404 | 409 | 422, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

export interface Doing {
  settings: Settings;
  by: Person;
  now: Date;
  /** Looks up whoever a case is given to; nothing for somebody who left. */
  person(tx: Tx, id: string): Promise<Person | undefined>;
  /** What else a change calls for in the same transaction: alerts, things to send. */
  also(tx: Tx, row: CaseRow, before: CaseRow, action: Action): Promise<void>;
}

/** What an action changes of a row, and what the history says of it. */
interface Change {
  set: Partial<CaseRow>;
  detail?: Record<string, unknown>;
}

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

/** A liaison sees what concerns their community; the team sees everything. */
export function maySee(person: Person, { community }: Pick<CaseRow, 'community'>): boolean {
  return person.role !== 'liaison' || community === person.community;
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
      if (!row.closedAt) throw new NotDone(422, 'It is open.');
      return {
        set: {
          status: 'reopened',
          closedAt: null,
          outcome: null,
          // The end that they heard of was none: all of them are to hear of the next.
          ticks: {},
          clocks: {
            ...row.clocks,
            ...updateFrom(now, row.level, settings),
            ...reopenedClose(row, settings, now),
          },
        },
        detail: { reason: action.reason, was: row.outcome },
      };
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

function repaired(row: CaseRow, action: Extract<Action, { do: 'repair-step' }>, now: Date): Change {
  if (!row.repairSteps) throw new NotDone(422, 'No repair has begun.');
  const taken = new Set(row.repairSteps);
  if (action.done) taken.add(action.step);
  else taken.delete(action.step);
  const steps = REPAIR_STEPS.filter((step) => taken.has(step));
  const { repair } = row.clocks;
  const whole = steps.length === REPAIR_STEPS.length;
  const due = repair?.due ?? now.toISOString();
  return {
    set: {
      repairSteps: steps,
      clocks: { ...row.clocks, repair: whole ? { due, done: now.toISOString() } : { due } },
      status: whole && row.status === 'repairing' ? 'responded' : row.status,
    },
    detail: { step: action.step, done: action.done },
  };
}

/** Outcomes of which nothing is said to the complainer in public (see the table of outcomes in the CM guide). */
const SAY_NOTHING = ['bad-faith', 'duplicate', 'handled-elsewhere'];

/** Who must hear of the end. The reporter always does: they cared enough to hand it over. */
export function owedBy(row: CaseRow, outcome?: string): Owed[] {
  const quiet = outcome !== undefined && SAY_NOTHING.includes(outcome);
  return OWED.filter((to) => {
    if (to === 'complainer') return !quiet && (row.roles.includes('complainer') || row.complainer);
    if (to === 'community') return row.roles.includes('community') || row.community;
    return true;
  });
}

const WHO: Record<Owed, string> = {
  complainer: 'the complainer',
  community: 'the community',
  reporter: 'the colleague who handed it over',
};

function closed(row: CaseRow, action: Extract<Action, { do: 'close' }>, now: Date): Change {
  if (row.repairSteps && !row.clocks.repair?.done)
    throw new NotDone(422, 'The repair is not finished. Take its last steps first.');
  const missing = owedBy(row, action.outcome).filter((to) => !row.ticks[to]);
  if (missing.length > 0)
    throw new NotDone(422, `Still to be told: ${missing.map((to) => WHO[to]).join(', ')}.`);
  const { outcome, note, rootCause, followUp } = action;
  return {
    set: {
      status: 'closed',
      outcome,
      outcomeNote: note,
      rootCause,
      followUp,
      closedAt: now,
      clocks: done(acknowledged(row, now), 'close', now),
    },
    detail: { outcome, note },
  };
}

function reopenedClose(row: CaseRow, settings: Settings, now: Date): CaseRow['clocks'] {
  const { close } = moved({}, row.level, now, settings);
  return close ? { close } : {};
}

async function merged(tx: Tx, row: CaseRow, ids: string[], doing: Doing): Promise<Change> {
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

async function unmerged(tx: Tx, row: CaseRow, id: string, doing: Doing): Promise<Change> {
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
