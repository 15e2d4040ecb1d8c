import type { Case } from '../../src/handoff/case.ts';
import type { Level, Status } from '../api/words.ts';
import type { CaseRow } from '../db/schema.ts';
import type { Outcome } from '../outcome.ts';
import type { Reach } from './reach.ts';

/**
 * What another system gets of a case: enough for somebody who was not there. Who handed it off stays on the
 * desk, and so does their draft: they were given to the team and to nobody else.
 */
export interface Forwarded {
  id: string;
  level: Level;
  kind: Case['kind'];
  status: Status;
  /** ISO 8601, in UTC. */
  arrivedAt: string;
  /** What is due next, and when. */
  next?: { duty: string; at: string };
  site: string;
  link?: string;
  noLink?: string;
  excerpt: string;
  alreadyPosted: boolean;
  affected: { roles: Case['affected']['roles']; complainer?: string; community?: string };
  /** Kept apart, so that no assumption turns into a fact on the way. */
  known: string;
  assumed: string;
  askedFor: string;
  promised: string;
  spread: string;
  reporters: number;
  /** The case on the desk. */
  desk: string;
  /** Only of the settings page's test. */
  test?: true;
}

export interface ForwardAt {
  /** The job's id: the same for every try, and for no other. */
  key: string;
  /** How often it was tried, this time included. */
  tries: number;
  /** When it was called for; an earlier try is no older. */
  since: Date;
  now: Date;
  reach: Reach;
}

/** One destination. Never throws: whatever happens is an outcome. */
export type Forward = (record: Forwarded, at: ForwardAt) => Promise<Outcome>;

/** Every level as another system calls it. */
export type Priorities<Name extends string> = Record<Level, Name>;

export function forwardedOf(row: CaseRow, publicUrl: string): Forwarded {
  return {
    id: row.id,
    level: row.level,
    kind: row.kind,
    status: row.status,
    arrivedAt: row.arrivedAt.toISOString(),
    ...(row.duty && row.dueAt ? { next: { duty: row.duty, at: row.dueAt.toISOString() } } : {}),
    site: row.site,
    ...(row.link === null ? {} : { link: row.link }),
    ...(row.noLink === null ? {} : { noLink: row.noLink }),
    excerpt: row.excerpt,
    alreadyPosted: row.alreadyPosted,
    affected: {
      roles: row.roles,
      ...(row.complainer === null ? {} : { complainer: row.complainer }),
      ...(row.community === null ? {} : { community: row.community }),
    },
    known: row.known,
    assumed: row.assumed,
    askedFor: row.askedFor,
    promised: row.promised,
    spread: row.spread,
    reporters: row.reporters,
    desk: `${publicUrl}/case/${row.id}`,
  };
}
