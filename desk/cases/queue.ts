import { and, asc, desc, eq, gt, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Person } from '../api/people.ts';
import type { Counts, QueuePage, QueueQuery } from '../api/queue.ts';
import type { Db } from '../db/open.ts';
import { cases, user } from '../db/schema.ts';
import { LINE, lineOf } from './line.ts';
import { seenBy } from './may-see.ts';
import { threadOf } from './thread.ts';

const PAGE = 100;

/** Stands for the time of a line for which nothing is due. */
const NEVER = 'never';

/** Written out as the partial indexes have it, so that they serve. */
const OPEN = sql`closed_at is null and merged_into is null`;

/** One page of the queue that this person sees: open cases by due time, closed ones by when they were closed. */
export async function queue(db: Db, person: Person, query: QueueQuery): Promise<QueuePage> {
  const closed = query.view === 'closed';
  const [orderedBy, order] = closed ? [cases.closedAt, desc] : [cases.dueAt, asc];
  const asked = and(
    closed ? isNotNull(cases.closedAt) : OPEN,
    query.view === 'mine' ? eq(cases.ownerId, person.id) : undefined,
    query.level ? eq(cases.level, query.level) : undefined,
    query.community ? eq(cases.community, query.community) : undefined,
    seenBy(person),
    query.q ? matching(query.q) : undefined,
  );
  const linesOf = (part: SQL | undefined, most: number) =>
    db
      .select(LINE)
      .from(cases)
      .leftJoin(user, eq(user.id, cases.ownerId))
      .where(and(asked, part))
      .orderBy(order(orderedBy), asc(cases.id))
      .limit(most);
  const from = query.after ? markOf(query.after) : undefined;
  const rows = await linesOf(from && beyond(from, closed), PAGE + 1);
  // Those for which nothing is due stand at the end. Asked in the same breath, the index could not serve.
  if (!closed && from?.at && rows.length <= PAGE)
    rows.push(...(await linesOf(isNull(cases.dueAt), PAGE + 1 - rows.length)));
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const moment = closed ? last?.closedAt : last?.dueAt;
  return {
    cases: page.map(lineOf),
    ...(rows.length > PAGE && last && { after: `${moment?.toISOString() ?? NEVER} ${last.id}` }),
  };
}

export async function counts(db: Db, person: Person, now: Date): Promise<Counts> {
  const rows = await db
    .select({
      level: cases.level,
      open: sql<number>`count(*)::int`,
      mine: sql<number>`count(*) filter (where ${cases.ownerId} = ${person.id})::int`,
      unowned: sql<number>`count(*) filter (where ${cases.ownerId} is null)::int`,
      breached: sql<number>`count(*) filter (where ${cases.dueAt} < ${now.toISOString()})::int`,
    })
    .from(cases)
    .where(and(OPEN, seenBy(person)))
    .groupBy(cases.level);
  const sum = (what: 'open' | 'mine' | 'unowned' | 'breached') =>
    rows.reduce((total, row) => total + row[what], 0);
  const byLevel = { U0: 0, U1: 0, U2: 0, U3: 0, U4: 0 };
  for (const { level, open } of rows) byLevel[level] = open;
  return {
    open: sum('open'),
    mine: sum('mine'),
    unowned: sum('unowned'),
    breached: sum('breached'),
    byLevel,
  };
}

/** Words anywhere in the case, each perhaps unfinished; or its id; or a link to the same thread. */
function matching(asked: string): SQL | undefined {
  const thread = /^https?:\/\//i.test(asked) ? threadOf(asked) : undefined;
  if (thread) return eq(cases.thread, thread);
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return sql`false`;
  const wanted = words.map((word) => `${word}:*`).join(' & ');
  return sql`${cases.words} @@ to_tsquery('simple', ${wanted})`;
}

/** Where a page ended: its last line's time, absent where nothing is due for it, and id. */
interface Mark {
  at?: Date;
  id: string;
}

/** Nothing for a mark that is not ours: it starts from the top. */
function markOf(after: string): Mark | undefined {
  const [moment = '', id = ''] = after.split(' ');
  if (id && moment === NEVER) return { id };
  const at = new Date(moment);
  return id && !Number.isNaN(at.getTime()) ? { at, id } : undefined;
}

/** After that line, written so that the index begins there instead of at the top. */
function beyond({ at, id }: Mark, closed: boolean): SQL | undefined {
  if (!at) return and(isNull(cases.dueAt), gt(cases.id, id));
  if (!closed) return sql`(${cases.dueAt}, ${cases.id}) > (${at.toISOString()}, ${id})`;
  return and(lte(cases.closedAt, at), or(lt(cases.closedAt, at), gt(cases.id, id)));
}
