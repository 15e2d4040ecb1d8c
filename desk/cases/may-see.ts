import { eq, type SQL } from 'drizzle-orm';
import type { Person } from '../api/people.ts';
import { type CaseRow, cases } from '../db/schema.ts';

/** A liaison sees what concerns their community; the team sees everything. */
export function maySee(person: Person, { community }: Pick<CaseRow, 'community'>): boolean {
  return person.role !== 'liaison' || community === person.community;
}

/** The same, asked of the database; undefined where everything is seen. */
export function seenBy(person: Person): SQL | undefined {
  return person.role === 'liaison' ? eq(cases.community, person.community ?? '') : undefined;
}
