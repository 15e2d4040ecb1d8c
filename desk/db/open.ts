import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import { drizzle as onServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle as embedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { hold } from './lock.ts';
import * as schema from './schema.ts';

export type Db = PgDatabase<NodePgQueryResultHKT, typeof schema>;
/** What a transaction gives; every function that writes takes either. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** An open database, brought up to date. */
export interface Store {
  db: Db;
  /** Which kind it is, for the log. */
  kind: 'embedded' | 'server';
  /** Hears what any process tells on the channel `desk`, until the answer is called. */
  listen(hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const MIGRATIONS = { migrationsFolder: join(import.meta.dirname, 'migrations') };
const CHANNEL = 'desk';
/** Any fixed number: of two processes that start at once, one migrates and the other waits. */
const MIGRATING = 4_710_816;

/** Opens the server's database, or the folder's embedded one. Throws when it cannot be reached or is in use. */
export function openStore(at: { url: string } | { folder: string }): Promise<Store> {
  return 'url' in at ? openServer(at.url) : openEmbedded(at.folder);
}

async function openServer(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  // An idle connection that breaks is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => undefined);
  // What the desk asks takes less than the start of a helper process, which a planner thinks cheap.
  pool.on('connect', (client) => {
    client.query('set max_parallel_workers_per_gather = 0').catch(() => undefined);
  });
  const one = await pool.connect();
  try {
    await one.query('select pg_advisory_lock($1)', [MIGRATING]);
    await migrateServer(onServer(one, { schema }), MIGRATIONS);
  } finally {
    await one.query('select pg_advisory_unlock($1)', [MIGRATING]).catch(() => undefined);
    one.release();
  }
  return {
    db: onServer(pool, { schema }),
    kind: 'server',
    listen: (hear) => listenOnServer(url, hear),
    close: () => pool.end(),
  };
}

/** A connection of its own, which comes back when it is lost. */
async function listenOnServer(url: string, hear: (payload: string) => void) {
  let client: pg.Client | undefined;
  let over = false;
  let again: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url });
    const lost = () => {
      if (over || client !== next) return;
      client = undefined;
      again = setTimeout(() => connect().catch(lost), 1_000);
    };
    client = next;
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload }) => payload && hear(payload));
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      lost();
      throw error;
    }
  };
  await connect();
  return async () => {
    over = true;
    clearTimeout(again);
    await client?.end();
  };
}

async function openEmbedded(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = hold(join(folder, 'desk.pid'));
  const client = await PGlite.create(join(folder, 'postgres'));
  const db = embedded(client, { schema });
  await migrateEmbedded(db, MIGRATIONS);
  return {
    // The two drivers answer alike; only their types do not say so.
    db: db as unknown as Db,
    kind: 'embedded',
    listen: (hear) => client.listen(CHANNEL, hear),
    async close() {
      await client.close();
      release();
    },
  };
}
