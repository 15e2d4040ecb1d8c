import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { readCase } from '../../src/handoff/case.ts';
import { StatusRequestSchema } from '../api/intake.ts';
import { take } from '../cases/intake.ts';
import { progressOf } from '../cases/progress.ts';
import type { Desk } from '../desk.ts';
import { addressOf, type Carried, parsed, read } from './http.ts';

/** A whole case is far smaller, bytes. */
const LARGEST = 64 * 1024;
/** Without a good signature, a minute and an address. */
const STRANGERS = 30;

/** Where extensions file cases, and ask after those that they filed. A key can do nothing else. */
export function intakeRoutes(desk: Desk): Hono<Carried> {
  const { store, keys, now, limits, metrics } = desk;
  const byAddress = new RateLimiterMemory({ points: limits.intakePerMinute, duration: 60 });
  const strangers = new RateLimiterMemory({ points: STRANGERS, duration: 60 });

  const app = new Hono<Carried>();
  app.use(
    cors({
      origin: (origin) => (/^(chrome|moz)-extension:\/\//.test(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: [
        'content-type',
        'idempotency-key',
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
      ],
      exposeHeaders: ['retry-after'],
      maxAge: 600,
    }),
  );
  app.use(async (c, next) => {
    const address = addressOf(c, limits.trustProxy);
    const stranger = await strangers.get(address);
    const spent =
      stranger && stranger.remainingPoints <= 0
        ? stranger
        : await byAddress.consume(address).then(
            () => undefined,
            (full) => full,
          );
    if (!spent) return next();
    metrics.intake.inc({ outcome: 'too-many' });
    c.header('retry-after', String(Math.ceil(spent.msBeforeNext / 1_000)));
    return c.json({ error: 'Too many cases from this address. Try again in a minute.' }, 429);
  });
  app.use(
    bodyLimit({
      maxSize: LARGEST,
      onError: (c) => {
        metrics.intake.inc({ outcome: 'too-large' });
        return c.json({ error: 'The case is larger than 64 kB.' }, 413);
      },
    }),
  );
  app.use(async (c, next) => {
    const key = await keys.verify(await c.req.text(), c.req.header());
    if (key) return next();
    await strangers.consume(addressOf(c, limits.trustProxy)).catch(() => undefined);
    metrics.intake.inc({ outcome: 'unsigned' });
    return c.json({ error: 'The signature is missing, wrong or too old.' }, 401);
  });

  app.post('/', async (c) => {
    const body = await c.req.text();
    const key = (c.req.header('webhook-id') ?? '').slice(0, 200);
    const found = readCase(parsed(body));
    if (!found.ok) {
      metrics.intake.inc({ outcome: 'bad' });
      return c.json({ error: 'The case is not complete.', faults: found.faults }, 400);
    }
    const { id } = found.case;
    const taken = await take(
      store.db,
      { key, body, record: found.case },
      await desk.settings(),
      now(),
      desk.arrived,
    );
    metrics.intake.inc({ outcome: taken });
    if (taken === 'different')
      return c.json({ error: 'Another case came under the same id already.' }, 409);
    return c.json({ id, status: true }, taken === 'new' ? 201 : 200);
  });

  app.post('/status', async (c) => {
    const { cases } = read(StatusRequestSchema, parsed(await c.req.text()));
    return c.json({ cases: await progressOf(store.db, cases) });
  });

  return app;
}
