import { sql } from 'drizzle-orm';
import type { CaseLine } from '../api/case.ts';
import { type CaseRow, cases, user } from '../db/schema.ts';

/** Longest summary, characters. */
const SHORT = 160;

/** What a line of the queue is made of; a whole row would carry texts that nobody sees there. */
export const LINE = {
  id: cases.id,
  level: cases.level,
  kind: cases.kind,
  status: cases.status,
  site: cases.site,
  summary: sql<string>`left(coalesce(nullif(${cases.excerpt}, ''), ${cases.known}), ${SHORT})`,
  community: cases.community,
  complainer: cases.complainer,
  alreadyPosted: cases.alreadyPosted,
  arrivedAt: cases.arrivedAt,
  ownerId: cases.ownerId,
  ownerName: user.name,
  duty: cases.duty,
  dueAt: cases.dueAt,
  closedAt: cases.closedAt,
  reporters: cases.reporters,
  version: cases.version,
};

type Row = Pick<typeof cases.$inferSelect, Exclude<keyof typeof LINE, 'summary' | 'ownerName'>> & {
  summary: string;
  ownerName: string | null;
};

/** The summary of a row that is here whole, as `LINE` asks the database for it. */
export function summaryOf({ excerpt, known }: Pick<CaseRow, 'excerpt' | 'known'>): string {
  return (excerpt || known).slice(0, SHORT);
}

export function lineOf(row: Row): CaseLine {
  return {
    id: row.id,
    level: row.level,
    kind: row.kind,
    status: row.status,
    site: row.site,
    // Distressed words are not spread about in lists.
    summary: row.level === 'U0' ? '' : row.summary,
    alreadyPosted: row.alreadyPosted,
    arrivedAt: row.arrivedAt.toISOString(),
    reporters: row.reporters,
    version: row.version,
    ...(row.community && { community: row.community }),
    ...(row.complainer && { complainer: row.complainer }),
    ...(row.ownerId && { owner: { id: row.ownerId, name: row.ownerName ?? '' } }),
    ...(row.duty && row.dueAt && { next: { duty: row.duty, at: row.dueAt.toISOString() } }),
  };
}
