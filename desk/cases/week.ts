import { and, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Person } from '../api/people.ts';
import type { Settings } from '../api/settings.ts';
import type { Week } from '../api/week.ts';
import { LEVELS } from '../api/words.ts';
import type { Db } from '../db/open.ts';
import { cases } from '../db/schema.ts';
import { seenBy } from './may-see.ts';

type Duration = NonNullable<Week['byLevel'][number]['acknowledge']>;

/** Counts of a span's cases, its days named in the desk's time zone. About cases and never about employees. */
export async function week(
  db: Db,
  person: Person,
  { from, to, days }: { from: Date; to: Date; days: string[] },
  settings: Settings,
): Promise<Week> {
  const arrived = and(
    gte(cases.arrivedAt, from),
    lt(cases.arrivedAt, to),
    isNull(cases.mergedInto),
    seenBy(person),
  );
  const closed = and(gte(cases.closedAt, from), lt(cases.closedAt, to), seenBy(person));
  const zone = settings.timeZone;
  const [byKind, byCommunity, arrivals, ends, times] = await Promise.all([
    grouped(db, sql`${cases.kind}`, arrived),
    grouped(db, sql`coalesce(${cases.community}, '')`, arrived),
    grouped(db, dayOf(sql`${cases.arrivedAt}`, zone), arrived),
    grouped(db, dayOf(sql`${cases.closedAt}`, zone), closed),
    durations(db, arrived),
  ]);
  const total = (rows: { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);
  const on = (rows: { name: string; count: number }[], day: string) =>
    rows.find(({ name }) => name === day)?.count ?? 0;
  return {
    from: days[0] ?? '',
    arrived: total(arrivals),
    closed: total(ends),
    byDay: days.map((day) => ({ day, arrived: on(arrivals, day), closed: on(ends, day) })),
    byCommunity: byCommunity.map(({ name, count }) => ({ community: name, count })),
    byKind: byKind.map(({ name, count }) => ({
      kind: name as Week['byKind'][number]['kind'],
      count,
    })),
    byLevel: LEVELS.map((level) => ({ level, count: 0, ...times.get(level) })),
  };
}

function dayOf(moment: SQL, zone: string): SQL {
  // The zone is written into the text: a parameter would differ between the select and its grouping.
  return sql`to_char(${moment} at time zone ${sql.raw(`'${zone.replaceAll("'", "''")}'`)}, 'YYYY-MM-DD')`;
}

async function grouped(db: Db, by: SQL, where: SQL | undefined) {
  return db
    .select({ name: sql<string>`${by}`, count: sql<number>`count(*)::int` })
    .from(cases)
    .where(where)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc`, sql`1`);
}

/** Minutes from arrival, for what was done; and the share of it that was done in time. */
async function durations(db: Db, where: SQL | undefined) {
  const minutes = (duty: string) =>
    sql`extract(epoch from (${cases.clocks} #>> ${sql.raw(`'{${duty},done}'`)})::timestamptz - ${cases.arrivedAt}) / 60`;
  const inTime = (duty: string) =>
    sql`avg(case when ${cases.clocks} #>> ${sql.raw(`'{${duty},done}'`)} is null then null when (${cases.clocks} #>> ${sql.raw(`'{${duty},done}'`)})::timestamptz <= (${cases.clocks} #>> ${sql.raw(`'{${duty},due}'`)})::timestamptz then 1.0 else 0.0 end)::float8`;
  const of = (duty: string) => ({
    median: sql<
      number | null
    >`percentile_cont(0.5) within group (order by ${minutes(duty)})::float8`,
    p90: sql<number | null>`percentile_cont(0.9) within group (order by ${minutes(duty)})::float8`,
    inTime: sql<number | null>`${inTime(duty)}`,
  });
  const rows = await db
    .select({
      level: cases.level,
      count: sql<number>`count(*)::int`,
      acknowledge: of('acknowledge'),
      close: of('close'),
    })
    .from(cases)
    .where(where)
    .groupBy(cases.level);
  const whole = ({
    median,
    p90,
    inTime: share,
  }: (typeof rows)[number]['close']): Duration | undefined =>
    median === null || p90 === null || share === null ? undefined : { median, p90, inTime: share };
  return new Map(
    rows.map(({ level, count, acknowledge, close }) => {
      const [first, last] = [whole(acknowledge), whole(close)];
      return [level, { count, ...(first && { acknowledge: first }), ...(last && { close: last }) }];
    }),
  );
}
