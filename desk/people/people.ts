import { randomUUID } from 'node:crypto';
import { and, asc, eq, exists, isNotNull, isNull, sql } from 'drizzle-orm';
import type { NewPerson, Person, Role } from '../api/people.ts';
import type { Db, Tx } from '../db/open.ts';
import { account, cases, session, user, verification } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';

type Row = typeof user.$inferSelect;

const personOf = (row: Row, hasAccount: boolean): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  active: hasAccount && row.leftAt === null,
  ...(row.community && { community: row.community }),
});

const HAS_ACCOUNT = (db: Db | Tx) =>
  exists(db.select({ one: sql`1` }).from(account).where(eq(account.userId, user.id)));

/** Everybody on the team, those who left not among them. */
export async function people(db: Db | Tx): Promise<Person[]> {
  const rows = await db
    .select({ row: user, has: sql<boolean>`${HAS_ACCOUNT(db)}` })
    .from(user)
    .where(isNull(user.leftAt))
    .orderBy(asc(user.name));
  return rows.map(({ row, has }) => personOf(row, has));
}

export async function person(db: Db | Tx, id: string): Promise<Person | undefined> {
  const [found] = await db
    .select({ row: user, has: sql<boolean>`${HAS_ACCOUNT(db)}` })
    .from(user)
    .where(eq(user.id, id));
  return found && personOf(found.row, found.has);
}

/**
 * Adds somebody, who cannot sign in yet. Whoever left comes back under their old id, so that what they did
 * before stays theirs. Throws `NotDone` when somebody with this address is on the team.
 */
export async function add(db: Db | Tx, asked: NewPerson): Promise<Person> {
  const given = { name: asked.name, role: asked.role, community: asked.community ?? null };
  const [row] = await db
    .insert(user)
    .values({
      ...given,
      id: randomUUID(),
      email: asked.email.toLowerCase(),
      // A lead vouches for it, which lets the company's sign-in find it.
      emailVerified: true,
    })
    .onConflictDoUpdate({
      target: user.email,
      set: { ...given, leftAt: null, updatedAt: new Date() },
      setWhere: isNotNull(user.leftAt),
    })
    .returning();
  if (!row) throw new NotDone(422, 'Somebody with this address is on the team already.');
  return personOf(row, false);
}

export async function change(db: Db, id: string, role: Role, community?: string): Promise<void> {
  await db.transaction(async (tx) => {
    if (role !== 'lead') await keepALead(tx, id);
    await tx
      .update(user)
      .set({ role, community: community ?? null, updatedAt: new Date() })
      .where(eq(user.id, id));
  });
}

/**
 * Somebody leaves: they are signed out everywhere, no password, company account or link of theirs lets anybody
 * in again, and their open cases have no owner.
 */
export async function leave(db: Db, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    await keepALead(tx, id);
    await tx.update(user).set({ leftAt: new Date() }).where(eq(user.id, id));
    await shutOut(tx, id);
    await tx
      .update(cases)
      .set({ ownerId: null, version: sql`${cases.version} + 1` })
      .where(and(eq(cases.ownerId, id), isNull(cases.closedAt)));
  });
}

/** Takes away everything with which somebody is or could be signed in. */
export async function shutOut(tx: Tx, id: string): Promise<void> {
  await tx.delete(session).where(eq(session.userId, id));
  await tx.delete(account).where(eq(account.userId, id));
  // A set-up link not used yet; better-auth keeps the id as the value.
  await tx.delete(verification).where(eq(verification.value, id));
}

/** A desk without a lead could never be mended from within. */
async function keepALead(tx: Tx, id: string): Promise<void> {
  const leads = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, 'lead'), isNull(user.leftAt)))
    .for('update');
  if (leads.length === 1 && leads[0]?.id === id)
    throw new NotDone(422, 'This is the only lead. Make somebody else a lead first.');
}
