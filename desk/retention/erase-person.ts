import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { PersonName } from '../api/people.ts';
import type { Db, Tx } from '../db/open.ts';
import { cases, history, jobs, user } from '../db/schema.ts';
import { shutOut } from '../people/people.ts';
import { letErase } from './erase.ts';
import { isComplainer, isPerson, isSender, mentioning } from './person.ts';

/** What was erased, and what is left for a person to decide. */
export interface ErasedPerson {
  /** Cases in which they were the complainer or handed it off. */
  cases: number;
  /** People of the desk who left and are nobody now. */
  people: number;
  /** Lines of the history that say `someone` now. */
  lines: number;
  /** Names of people found who are still on the desk, and were let be. */
  stillHere: string[];
  /** Ids of cases in whose texts the words still stand. */
  mentionedIn: string[];
}

/** In the history, in place of whoever left and was erased. */
const SOMEONE = 'someone';

/**
 * Takes a person's handle, name and contact out of all cases, open ones too, and out of the history if they
 * left the desk. Texts stay as they are: only a reader can tell who is meant in them.
 */
export async function erasePerson(
  db: Db,
  words: string,
  by: PersonName,
  now: Date,
): Promise<ErasedPerson> {
  if (words.trim().replace(/^@/, '') === '')
    throw new Error('A name, a handle or an address is needed.');
  return db.transaction(async (tx) => {
    await letErase(tx);
    const touched = await eraseFromCases(tx, words);
    const found = await tx.select().from(user).where(isPerson(words)).for('update');
    const left = found.filter(({ leftAt }) => leftAt !== null);
    let lines = 0;
    for (const one of left) lines += await erasePersonOfDesk(tx, one);
    await tx.update(jobs).set({ recipient: '' }).where(addressedTo(words));
    for (const id of touched)
      await tx.insert(history).values({
        caseId: id,
        at: now,
        byId: by.id,
        byName: by.name,
        what: 'erased',
        detail: { person: true },
      });
    const mentionedIn = await mentioning(tx, words);
    const stillHere = found.flatMap(({ leftAt, name }) => (leftAt === null ? [name] : []));
    return { cases: touched.length, people: left.length, lines, stillHere, mentionedIn };
  });
}

async function eraseFromCases(tx: Tx, words: string): Promise<string[]> {
  const raised = { version: sql`${cases.version} + 1` };
  const complained = await tx
    .update(cases)
    .set({ complainer: null, ...raised })
    .where(and(isNotNull(cases.complainer), isComplainer(words)))
    .returning({ id: cases.id });
  const handedOff = await tx
    .update(cases)
    .set({ senderName: null, senderContact: null, ...raised })
    .where(isSender(words))
    .returning({ id: cases.id });
  return [...new Set([...complained, ...handedOff].map(({ id }) => id))];
}

/** The row stays, for ids point to it; there is nobody in it any more and nobody can sign in by it. */
async function erasePersonOfDesk(tx: Tx, one: typeof user.$inferSelect): Promise<number> {
  await shutOut(tx, one.id);
  await tx
    .update(user)
    .set({ name: SOMEONE, email: `${one.id}@erased.invalid`, image: null })
    .where(eq(user.id, one.id));
  const lines = await tx
    .update(history)
    .set({ byName: SOMEONE })
    .where(eq(history.byId, one.id))
    .returning({ id: history.id });
  return lines.length;
}

const addressedTo = (words: string) =>
  and(eq(jobs.what, 'forward'), sql`lower(${jobs.recipient}) = ${words.trim().toLowerCase()}`);
