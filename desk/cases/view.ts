import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import type { CaseView } from '../api/case.ts';
import type { Person, PersonName } from '../api/people.ts';
import type { Settings } from '../api/settings.ts';
import { DUTIES } from '../api/words.ts';
import { endOf } from '../clocks.ts';
import type { Db } from '../db/open.ts';
import { type CaseRow, cases, history, user } from '../db/schema.ts';
import { forwardsOf } from '../outward/forwards.ts';
import { owedBy } from './close.ts';
import { LINE, lineOf, summaryOf } from './line.ts';
import { maySee, seenBy } from './may-see.ts';

const HISTORY = 500;
const DAY = 24 * 60;

/** One case whole, as this person may see it; undefined when there is none for them. */
export async function view(
  db: Db,
  id: string,
  person: Person,
  settings: Settings,
  looking: PersonName[],
): Promise<CaseView | undefined> {
  const [found] = await db
    .select({ row: cases, ownerName: user.name })
    .from(cases)
    .leftJoin(user, eq(user.id, cases.ownerId))
    .where(eq(cases.id, id));
  if (!found || !maySee(person, found.row)) return undefined;
  const { row } = found;
  const [parts, duplicates, lines, forwards] = await Promise.all([
    db.select().from(cases).where(eq(cases.mergedInto, id)).orderBy(cases.arrivedAt),
    duplicatesOf(db, row, person),
    db
      .select()
      .from(history)
      .where(eq(history.caseId, id))
      .orderBy(desc(history.id))
      .limit(HISTORY),
    forwardsOf(db, id),
  ]);
  return {
    ...lineOf({ ...row, summary: summaryOf(row), ownerName: found.ownerName }),
    createdAt: row.createdAt.toISOString(),
    levelReason: row.levelReason,
    excerpt: row.excerpt,
    affected: row.roles,
    known: row.known,
    assumed: row.assumed,
    askedFor: row.askedFor,
    promised: row.promised,
    spread: row.spread,
    disclosure: row.disclosure,
    ...optional(row),
    reportedBy: [row, ...parts].map(reporterOf),
    clocks: DUTIES.flatMap((duty) => {
      const clock = row.clocks[duty];
      return clock ? [{ duty, dueAt: clock.due, ...(clock.done && { doneAt: clock.done }) }] : [];
    }),
    owed: owedBy(row, row.outcome ?? undefined).map((to) => {
      const tick = row.ticks[to];
      return { to, ...(tick && { tickedAt: tick.at, how: tick.how }) };
    }),
    ...(row.closedAt && {
      retentionUntil: endOf(
        row.closedAt,
        settings.retentionDays * DAY,
        'always',
        settings,
      ).toISOString(),
    }),
    duplicates,
    merged: parts.map((part) => lineOf({ ...part, summary: summaryOf(part), ownerName: null })),
    history: lines.map(({ id: line, at, byId, byName, what, detail }) => ({
      id: line,
      at: at.toISOString(),
      what,
      detail,
      ...(byId && { by: { id: byId, name: byName ?? '' } }),
    })),
    forwards,
    looking: looking.filter(({ id: other }) => other !== person.id),
  };
}

function optional(row: CaseRow): Partial<CaseView> {
  const { repair } = row.clocks;
  return {
    ...(row.link && { link: row.link }),
    ...(row.noLink && { noLink: row.noLink }),
    ...(row.draft && { draft: row.draft }),
    ...(row.postedAt && { postedAt: row.postedAt.toISOString() }),
    ...(row.mergedInto && { mergedInto: row.mergedInto }),
    ...(row.erasedAt && { erasedAt: row.erasedAt.toISOString() }),
    ...(row.respondedAt && {
      firstResponse: {
        text: row.responseText ?? '',
        at: row.respondedAt.toISOString(),
        ...(row.responseLink && { link: row.responseLink }),
      },
    }),
    ...(row.repairSteps &&
      repair && {
        repair: {
          steps: row.repairSteps,
          dueAt: repair.due,
          ...(repair.done && { doneAt: repair.done }),
        },
      }),
    ...(row.closedAt &&
      row.outcome && {
        outcome: {
          code: row.outcome,
          note: row.outcomeNote,
          rootCause: row.rootCause,
          followUp: row.followUp,
          at: row.closedAt.toISOString(),
        },
      }),
  };
}

function reporterOf(row: CaseRow): CaseView['reportedBy'][number] {
  return {
    caseId: row.id,
    at: row.arrivedAt.toISOString(),
    ...(row.senderName && { name: row.senderName }),
    ...(row.senderContact && { contact: row.senderContact }),
  };
}

async function duplicatesOf(db: Db, row: CaseRow, person: Person) {
  if (!row.thread || row.mergedInto || row.closedAt) return [];
  const rows = await db
    .select(LINE)
    .from(cases)
    .leftJoin(user, eq(user.id, cases.ownerId))
    .where(
      and(
        eq(cases.thread, row.thread),
        ne(cases.id, row.id),
        isNull(cases.mergedInto),
        isNull(cases.closedAt),
        seenBy(person),
      ),
    )
    .orderBy(cases.arrivedAt)
    .limit(50);
  return rows.map(lineOf);
}
