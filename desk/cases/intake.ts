import { createHash } from 'node:crypto';
import { eq, or } from 'drizzle-orm';
import type { Case } from '../../src/handoff/case.ts';
import type { Settings } from '../api/settings.ts';
import { clocksFor, next } from '../clocks.ts';
import type { Db, Tx } from '../db/open.ts';
import { type CaseRow, cases, history } from '../db/schema.ts';
import { threadOf } from './thread.ts';

/** `same`: it is here already, so the sender may be told that it arrived. */
export type Taken = 'new' | 'same' | 'different';

/**
 * Keeps a case with its first line of history in one transaction; `also` is what else its arrival calls for.
 * The same body under the same key or id counts once; another body under either is `different`.
 */
export async function take(
  db: Db,
  { key, body, record }: { key: string; body: string; record: Case },
  settings: Settings,
  now: Date,
  also: (tx: Tx, row: CaseRow, settings: Settings) => Promise<void>,
): Promise<Taken> {
  const hash = createHash('sha256').update(body).digest('hex');
  const row = rowOf(record, key, hash, settings, now);
  const isNew = await db.transaction(async (tx) => {
    const [kept] = await tx.insert(cases).values(row).onConflictDoNothing().returning();
    if (!kept) return false;
    await tx.insert(history).values({ caseId: kept.id, at: now, what: 'arrived' });
    await also(tx, kept, settings);
    return true;
  });
  if (isNew) return 'new';
  const there = await db
    .select({ body: cases.body })
    .from(cases)
    .where(or(eq(cases.key, key), eq(cases.id, record.id)));
  return there.length > 0 && there.every((other) => other.body === hash) ? 'same' : 'different';
}

function rowOf(record: Case, key: string, body: string, settings: Settings, now: Date) {
  const clocks = clocksFor(record.level, now, settings);
  const first = next(clocks);
  const { affected, sender } = record;
  return {
    id: record.id,
    key,
    body,
    createdAt: new Date(record.createdAt),
    arrivedAt: now,
    level: record.level,
    levelReason: record.levelReason,
    kind: record.kind,
    site: record.site,
    link: record.link ?? null,
    noLink: record.noLink ?? null,
    thread: threadOf(record.link) ?? null,
    excerpt: record.excerpt,
    draft: record.draft ?? null,
    alreadyPosted: record.alreadyPosted,
    postedAt: record.postedAt ? new Date(record.postedAt) : null,
    roles: affected.roles,
    complainer: affected.complainer ?? null,
    community: affected.community ?? null,
    known: record.known,
    assumed: record.assumed,
    askedFor: record.askedFor ?? '',
    promised: record.promised,
    spread: record.spread ?? '',
    disclosure: record.disclosure,
    senderName: sender?.name ?? null,
    senderContact: sender?.contact ?? null,
    clocks,
    duty: first?.duty ?? null,
    dueAt: first?.due ?? null,
  };
}
