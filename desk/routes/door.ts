import { Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import * as v from 'valibot';
import { onDuty, readRota } from '../alerts/rota.ts';
import type { Door, Me } from '../api/door.ts';
import type { Desk } from '../desk.ts';
import { SHORTEST_PASSWORD } from '../people/auth.ts';
import { person } from '../people/people.ts';
import { setUp } from '../people/setup.ts';
import { addressOf, bodyOf, type Carried } from './http.ts';

/** What better-auth may be asked; everything else of it stays shut. */
const AUTH_PATHS =
  /^\/api\/auth\/(sign-in\/(email|social)|sign-out|reset-password|callback\/company|error)$/;

const SetUpSchema = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(100)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(100)),
  email: v.pipe(v.string(), v.trim(), v.email('is not an e-mail address'), v.maxLength(200)),
  password: v.pipe(
    v.string(),
    v.minLength(SHORTEST_PASSWORD, `must have at least ${SHORTEST_PASSWORD} characters`),
    v.maxLength(200),
  ),
});

/** What is there before somebody has signed in, and signing in itself. */
export function doorRoutes(desk: Desk): Hono<Carried> {
  const { auth, company, limits, store } = desk;
  const tries = new RateLimiterMemory({ points: limits.signInsPerMinute, duration: 60 });
  const app = new Hono<Carried>();
  app.get('/api/door', async (c) => {
    const { org } = await desk.settings();
    return c.json<Door>({ org, ...(company && { company: { name: company.name } }) });
  });
  app.post('/api/setup', async (c) => {
    await setUp(store.db, auth, await bodyOf(c, SetUpSchema));
    return c.json({ ready: true }, 201);
  });
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    if (!AUTH_PATHS.test(c.req.path)) return c.json({ error: 'There is nothing here.' }, 404);
    if (c.req.path.endsWith('/sign-in/email')) {
      const spent = await tries.consume(addressOf(c, limits.trustProxy)).then(
        () => false,
        () => true,
      );
      if (spent) return c.json({ error: 'Too many tries. Wait a minute.' }, 429);
    }
    return auth.handler(c.req.raw);
  });
  app.use('/api/*', async (c, next) => {
    const found = await auth.api.getSession({ headers: c.req.raw.headers });
    const who = found && (await person(store.db, found.user.id));
    if (!who?.active) return c.json({ error: 'Sign in first.' }, 401);
    c.set('person', who);
    return next();
  });
  app.get('/api/me', async (c) => {
    const { org, communities } = await desk.settings();
    const { person: first, backup } = onDuty(await readRota(store.db), desk.now());
    const named = async (id: string | undefined) => (id ? await person(store.db, id) : undefined);
    const [now, behind] = [await named(first), await named(backup)];
    return c.json<Me>({
      ...c.get('person'),
      org,
      communities,
      ...(now && {
        onDuty: {
          now: { id: now.id, name: now.name },
          ...(behind && { backup: { id: behind.id, name: behind.name } }),
        },
      }),
    });
  });
  return app;
}
