import { asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { type Target, type TargetLine, TargetSchema } from '../api/targets.ts';
import type { Db, Tx } from '../db/open.ts';
import { targets } from '../db/schema.ts';
import type { Vault } from '../vault.ts';
import { addressOf, Unreached } from './reach.ts';
import { secretFault } from './webhook.ts';

/** Without keys, as they are shown. */
export async function listTargets(db: Db | Tx): Promise<TargetLine[]> {
  const { id, name, type, where } = targets;
  return db
    .select({ id, name, where, type })
    .from(targets)
    .orderBy(asc(name), asc(id))
    .then((rows) => rows.flatMap((row) => (isType(row.type) ? [{ ...row, type: row.type }] : [])));
}

/**
 * Makes or changes one. An empty key keeps the one there is, as long as it would go to the same place: else
 * whoever may change an address could have the key sent to themselves. The answer is a fault, if there is one.
 */
export async function saveTarget(
  db: Db | Tx,
  vault: Vault,
  id: string,
  target: Target,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<string | undefined> {
  const before = keyOf(target) === '' ? await readTarget(db, vault, id) : undefined;
  const kept = before && samePlace(before, target) ? withKey(target, keyOf(before)) : target;
  const fault = faultOf(kept, allowPrivate);
  if (fault) return fault;
  const row = {
    name: kept.name,
    type: kept.type,
    where: whereOf(kept),
    config: vault.lock(JSON.stringify(kept), placeOf(id)),
  };
  await db
    .insert(targets)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: targets.id, set: row });
  return undefined;
}

/** What still waits for it fails, and says so. Answers whether there was one. */
export async function removeTarget(db: Db | Tx, id: string): Promise<boolean> {
  const gone = await db.delete(targets).where(eq(targets.id, id)).returning({ id: targets.id });
  return gone.length > 0;
}

/** With its key: for sending, never for showing. Throws when it was sealed with another DESK_KEY. */
export async function readTarget(
  db: Db | Tx,
  vault: Vault,
  id: string,
): Promise<Target | undefined> {
  const [row] = await db.select().from(targets).where(eq(targets.id, id));
  return row && v.parse(TargetSchema, JSON.parse(vault.open(row.config, placeOf(id))));
}

/** Bound into what is sealed, so that no key can be moved to another target. */
const placeOf = (id: string) => `target ${id}`;

function isType(type: string): type is Target['type'] {
  return TargetSchema.options.some((option) => option.entries.type.literal === type);
}

function keyOf(target: Target): string {
  return target.type === 'webhook' ? target.secret : target.token;
}

function withKey(target: Target, key: string): Target {
  return target.type === 'webhook' ? { ...target, secret: key } : { ...target, token: key };
}

function samePlace(one: Target, other: Target): boolean {
  return (
    one.type === other.type &&
    URL.canParse(other.url) &&
    new URL(one.url).origin === new URL(other.url).origin
  );
}

function whereOf(target: Target): string {
  const { host } = new URL(target.url);
  if (target.type === 'github') return `${target.repository} at ${host}`;
  if (target.type === 'jira') return `desk ${target.serviceDesk} at ${host}`;
  return host;
}

function faultOf(target: Target, allowPrivate: boolean): string | undefined {
  try {
    addressOf(target.url, allowPrivate);
  } catch (error) {
    if (error instanceof Unreached) return error.message;
    throw error;
  }
  if (target.type === 'webhook') return secretFault(target.secret);
  if (keyOf(target) === '') return 'The key is missing.';
  if (target.type === 'github' && !/^[\w.-]+\/[\w.-]+$/.test(target.repository))
    return 'The repository must be written as owner/name.';
  return undefined;
}
