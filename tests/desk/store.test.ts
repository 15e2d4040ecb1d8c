import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Store } from '../../desk/db/open.ts';
import { memoryStore, serverStore } from './store.ts';

test.each([
  ['embedded', memoryStore],
  ['server', serverStore],
] as const)(
  'a %s store is up to date, hears what is told, and ends',
  { timeout: 60_000 },
  async (kind, open) => {
    const store: Store = await open();
    try {
      expect(store.kind).toBe(kind);
      expect(await store.db.query.cases.findMany()).toEqual([]);
      const heard = new Promise<string>((done) => store.listen(done).then(() => tell(store)));
      expect(await heard).toBe('hello');
    } finally {
      await store.close();
    }
  },
);

const tell = (store: Store) => store.db.execute(sql`select pg_notify('desk', 'hello')`);
