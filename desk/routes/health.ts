import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import type { Carried } from './http.ts';

/** A database that has not answered in this time is away, ms. Probes give up soon after. */
const PATIENCE = 2_000;

/** Whether the desk can do its work: 200, or 503 while its database is away. */
export function healthRoutes({ store }: Desk): Hono<Carried> {
  const app = new Hono<Carried>();
  app.get('/healthz', async (c) => {
    const answered = store.db.execute('select 1').then(
      () => true,
      () => false,
    );
    const well = await Promise.race([answered, wait(PATIENCE, false, { ref: false })]);
    if (well) return c.json({ well, database: store.kind });
    return c.json(
      { well, error: 'The database does not answer. No case is lost: senders keep theirs.' },
      503,
    );
  });
  return app;
}
