import { sql } from 'drizzle-orm';
import { clocksFor, next } from '../../desk/clocks.ts';
import type { Db } from '../../desk/db/open.ts';
import { type CaseRow, cases, user } from '../../desk/db/schema.ts';
import { DEFAULTS } from '../../desk/settings.ts';

/** A Wednesday, ten in the morning. */
export const NOW = new Date('2026-02-04T10:00:00.000Z');

export const minutesLater = (minutes: number, from = NOW) =>
  new Date(from.getTime() + minutes * 60_000);

/** Every test begins with nothing, in a database that was dear to open. */
export async function empty(db: Db): Promise<void> {
  await db.execute(sql`truncate cases, history, jobs, settings, targets, "user" cascade`);
}

type NewRow = typeof cases.$inferInsert;

/** Every text says which field it is, so that one that gets out is known again. */
export async function aCase(db: Db, given: Partial<NewRow> = {}): Promise<CaseRow> {
  const level = given.level ?? 'U1';
  const id = given.id ?? 'HC-7K3MQ-92QDX';
  const clocks = given.clocks ?? clocksFor(level, given.arrivedAt ?? NOW, DEFAULTS);
  const due = next(clocks);
  const row: NewRow = {
    id,
    key: `key-${id}`,
    body: 'text-body',
    createdAt: NOW,
    arrivedAt: NOW,
    level,
    levelReason: 'text-level-reason',
    kind: 'complaint',
    site: 'x',
    link: 'https://x.com/text-link',
    thread: 'x.com/text-thread',
    excerpt: 'text-excerpt',
    draft: 'text-draft',
    alreadyPosted: true,
    postedAt: NOW,
    roles: ['complainer', 'community'],
    complainer: '@robinfarrow',
    community: 'People Skills',
    known: 'text-known',
    assumed: 'text-assumed',
    askedFor: 'text-asked-for',
    promised: 'text-promised',
    spread: 'text-spread',
    disclosure: true,
    senderName: 'Text Sender',
    senderContact: 'sender@acme.example',
    clocks,
    ...(due && !given.closedAt ? { duty: due.duty, dueAt: due.due } : {}),
    ...given,
  };
  const [made] = await db.insert(cases).values(row).returning();
  if (!made) throw new Error('no case was made');
  return made;
}

export async function aPerson(
  db: Db,
  given: Partial<typeof user.$inferInsert> & { id: string },
): Promise<void> {
  await db.insert(user).values({ name: given.id, email: `${given.id}@acme.example`, ...given });
}
