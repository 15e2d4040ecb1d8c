import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { user } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';
import { readSetting, writeSetting } from '../settings.ts';
import type { Auth } from './auth.ts';
import { add } from './people.ts';

const digest = (token: string) => createHash('sha256').update(token).digest('hex');

/** Desks that start side by side each print a link, and any of these works. */
const LINKS_KEPT = 5;

/** A one-time word that makes the first lead; undefined once there is anybody. Each start makes one more. */
export async function firstLink(db: Db): Promise<string | undefined> {
  const [{ count } = { count: 1 }] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(user);
  if (count > 0) return undefined;
  const token = randomBytes(24).toString('base64url');
  const digests = [digest(token), ...(await digestsIn(db))].slice(0, LINKS_KEPT);
  await writeSetting(db, 'setup', { digests });
  return token;
}

/** Makes the first lead. Throws `NotDone` when the link was used or is another's. */
export async function setUp(
  db: Db,
  auth: Auth,
  asked: { token: string; name: string; email: string; password: string },
): Promise<void> {
  const person = await db.transaction(async (tx) => {
    await tx.execute(sql`lock table "user" in exclusive mode`);
    const asks = digest(asked.token);
    if (!(await digestsIn(tx)).some((kept) => same(kept, asks)))
      throw new NotDone(403, 'This link was used already. Ask a lead for one of your own.');
    await writeSetting(tx, 'setup', {});
    return add(tx, { name: asked.name, email: asked.email, role: 'lead' });
  });
  const context = await auth.$context;
  await context.internalAdapter.linkAccount({
    userId: person.id,
    providerId: 'credential',
    accountId: person.id,
    password: await context.password.hash(asked.password),
  });
}

async function digestsIn(db: Db | Tx): Promise<string[]> {
  const stored: { digests?: string[] } | undefined = await readSetting(db, 'setup');
  return stored?.digests ?? [];
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
