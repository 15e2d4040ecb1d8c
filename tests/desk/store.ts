import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { type Db, openStore, type Store } from '../../desk/db/open.ts';
import * as schema from '../../desk/db/schema.ts';
import { startPostgres } from '../../scripts/postgres.ts';

const MIGRATIONS = join(import.meta.dirname, '../../desk/db/migrations');

/** An embedded database that is gone when it is closed. */
export async function memoryStore(): Promise<Store> {
  const client = await PGlite.create();
  const db = drizzle(client, { schema });
  await migrate(db, { migrationsFolder: MIGRATIONS });
  return {
    db: db as unknown as Db,
    kind: 'embedded',
    listen: (hear) => client.listen('desk', hear),
    close: () => client.close(),
  };
}

/** A database on a real server, which ends when the store is closed; `url` lets a second process in. */
export async function serverStore(): Promise<Store & { url: string }> {
  const cluster = await startPostgres();
  try {
    const store = await openStore({ url: cluster.url });
    return {
      ...store,
      url: cluster.url,
      async close() {
        await store.close();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
