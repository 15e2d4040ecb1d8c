import { randomBytes, randomUUID } from 'node:crypto';
import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import type { IntakeKey } from './api/intake.ts';
import type { Db } from './db/open.ts';
import { intakeKeys } from './db/schema.ts';
import type { Vault } from './vault.ts';

/** Bytes of a secret (Standard Webhooks: 24 to 64). */
const LENGTH = 32;
/** How long a process may not have heard of a new or revoked key, ms. */
const FRESH = 5_000;

export interface Keys {
  /** Id of the key that signed this; undefined when none did, or too long ago. */
  verify(body: string, headers: Record<string, string>): Promise<string | undefined>;
  forget(): void;
}

/** The keys with which extensions sign. */
export function keysOf(db: Db, vault: Vault, now: () => number = Date.now): Keys {
  let known: { at: number; keys: Promise<{ id: string; webhook: Webhook }[]> } | undefined;
  const used = new Map<string, number>();
  const all = () => {
    if (!known || known.at < now() - FRESH) {
      known = { at: now(), keys: load(db, vault) };
      known.keys.catch(() => {
        known = undefined;
      });
    }
    return known.keys;
  };
  return {
    async verify(body, headers) {
      const key = (await all()).find(({ webhook }) => signedBy(webhook, body, headers));
      if (!key) return undefined;
      if ((used.get(key.id) ?? 0) < now() - 60_000) {
        used.set(key.id, now());
        await touch(db, key.id);
      }
      return key.id;
    },
    forget() {
      known = undefined;
    },
  };
}

function signedBy(webhook: Webhook, body: string, headers: Record<string, string>): boolean {
  try {
    webhook.verify(body, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

async function load(db: Db, vault: Vault) {
  const rows = await db.select().from(intakeKeys).where(isNull(intakeKeys.revokedAt));
  return rows.map(({ id, secret }) => ({ id, webhook: new Webhook(vault.open(secret, id)) }));
}

async function touch(db: Db, id: string): Promise<void> {
  const minute = sql`now() - interval '1 minute'`;
  await db
    .update(intakeKeys)
    .set({ lastUsedAt: new Date() })
    .where(
      and(
        eq(intakeKeys.id, id),
        or(isNull(intakeKeys.lastUsedAt), lt(intakeKeys.lastUsedAt, minute)),
      ),
    );
}

/** Makes a key; its secret is told this once. `secret` brings one that is known elsewhere already. */
export async function makeKey(
  db: Db,
  vault: Vault,
  name: string,
  secret = `whsec_${randomBytes(LENGTH).toString('base64')}`,
): Promise<{ key: IntakeKey; secret: string }> {
  const id = randomUUID();
  const createdAt = new Date();
  await db.insert(intakeKeys).values({ id, name, secret: vault.lock(secret, id), createdAt });
  return { key: { id, name, createdAt: createdAt.toISOString() }, secret };
}

export async function listKeys(db: Db): Promise<IntakeKey[]> {
  const rows = await db.select().from(intakeKeys).orderBy(desc(intakeKeys.createdAt));
  return rows.map(({ id, name, createdAt, lastUsedAt, revokedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
    ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
  }));
}

export async function revokeKey(db: Db, id: string): Promise<void> {
  await db.update(intakeKeys).set({ revokedAt: new Date() }).where(eq(intakeKeys.id, id));
}
