import { randomUUID } from 'node:crypto';
import type { Db } from '../db/open.ts';
import type { Outcome } from '../outcome.ts';
import type { Vault } from '../vault.ts';
import type { Forwarded } from './forward.ts';
import type { Reach } from './reach.ts';
import { forwardTo } from './send.ts';
import { readTarget } from './targets.ts';

/** For the settings page: sends a made-up case, marked as a test throughout, at once and once. */
export async function testTarget(
  id: string,
  ctx: { db: Db; vault: Vault; reach: Reach; publicUrl: string; now(): Date },
): Promise<Outcome> {
  const target = await readTarget(ctx.db, ctx.vault, id);
  if (!target) return { is: 'refused', reason: 'There is no such target.' };
  const now = ctx.now();
  const at = { key: randomUUID(), tries: 1, since: now, now, reach: ctx.reach };
  return forwardTo(target)(exampleCase(now, ctx.publicUrl), at);
}

function exampleCase(now: Date, publicUrl: string): Forwarded {
  return {
    id: 'HC-TEST0-TEST0',
    level: 'U4',
    kind: 'other',
    status: 'new',
    arrivedAt: now.toISOString(),
    site: 'test',
    noLink: 'this is a test',
    excerpt: '',
    alreadyPosted: false,
    affected: { roles: [] },
    known: 'Somebody pressed Test in the settings of the desk.',
    assumed: '',
    askedFor: '',
    promised: '',
    spread: '',
    reporters: 1,
    desk: publicUrl,
    test: true,
  };
}
