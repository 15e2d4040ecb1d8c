import { eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../db/open.ts';
import { account, type CaseRow, cases, history, jobs, session, user } from '../db/schema.ts';

/** Everything held about one person, for them to have. */
export interface HeldAbout {
  /** What was searched for. */
  words: string;
  /** Cases that they complained in, without who handed them off. */
  complained: Omit<CaseRow, 'senderName' | 'senderContact' | 'words' | 'key' | 'body'>[];
  /** Cases that they handed off. */
  handedOff: Omit<CaseRow, 'words' | 'key' | 'body'>[];
  /** Who they are on the desk, without passwords and sessions' keys. */
  people: (typeof user.$inferSelect & {
    signIns: { provider: string; since: Date }[];
    sessions: { since: Date; until: Date; ip: string | null; program: string | null }[];
    did: (typeof history.$inferSelect)[];
    alerts: { caseId: string; at: Date }[];
  })[];
  /** Ids of cases in whose texts the words stand; whether it is them only a reader can tell. */
  mentionedIn: string[];
}

/** By handle, name or e-mail address: whole, but in any case and with or without the `@` in front. */
export async function exportPerson(db: Db | Tx, words: string): Promise<HeldAbout> {
  const complained = await db.select().from(cases).where(isComplainer(words));
  const handedOff = await db.select().from(cases).where(isSender(words));
  const known = await db.select().from(user).where(isPerson(words));
  return {
    words,
    complained: complained.map(
      ({ senderName, senderContact, words: _, key, body, ...rest }) => rest,
    ),
    handedOff: handedOff.map(({ words: _, key, body, ...rest }) => rest),
    people: await Promise.all(
      known.map(async (one) => ({
        ...one,
        signIns: await db
          .select({ provider: account.providerId, since: account.createdAt })
          .from(account)
          .where(eq(account.userId, one.id)),
        sessions: await db
          .select({
            since: session.createdAt,
            until: session.expiresAt,
            ip: session.ipAddress,
            program: session.userAgent,
          })
          .from(session)
          .where(eq(session.userId, one.id)),
        did: await db.select().from(history).where(eq(history.byId, one.id)),
        alerts: await db
          .select({ caseId: jobs.caseId, at: jobs.createdAt })
          .from(jobs)
          .where(eq(jobs.recipient, one.id)),
      })),
    ),
    mentionedIn: await mentioning(db, words),
  };
}

export const isComplainer = (words: string): SQL => same(cases.complainer, words);

/** A contact may say more than an address, e.g. `Mina, mina@acme.example`. */
export const isSender = (words: string): SQL =>
  sql`(${same(cases.senderName, words)} or ${same(cases.senderContact, words)}
    or ${bare(words)} = any(regexp_split_to_array(lower(${cases.senderContact}), '[\\s,;:<>()]+@?')))`;

export const isPerson = (words: string): SQL =>
  sql`(${same(user.name, words)} or ${same(user.email, words)})`;

function same(column: AnyPgColumn, words: string): SQL {
  return sql`coalesce(regexp_replace(lower(trim(${column})), '^@', '') = ${bare(words)}, false)`;
}

const bare = (words: string): string => words.trim().replace(/^@/, '').toLowerCase();

/** Texts of cases, of their histories, and addresses to which they were forwarded. */
export async function mentioning(db: Db | Tx, words: string): Promise<string[]> {
  const like = sql`strpos(lower(t.text), ${bare(words)}) > 0`;
  const { rows } = await db.execute<{ id: string }>(sql`select id from (
    select id, concat_ws(' ', level_reason, link, excerpt, draft, known, assumed, asked_for, promised, spread,
      response_text, response_link, outcome_note, root_cause, follow_up, ticks::text) as text from cases
    union all select case_id, detail::text from history
    union all select case_id, recipient from jobs where what = 'forward') t
    where ${like} group by id order by id`);
  return rows.map(({ id }) => id);
}
