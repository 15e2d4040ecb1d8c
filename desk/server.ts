import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Desk } from './desk.ts';
import { NotDone } from './not-done.ts';
import { caseRoutes } from './routes/cases.ts';
import { doorRoutes } from './routes/door.ts';
import { healthRoutes } from './routes/health.ts';
import { addressOf, BadRequest, type Carried } from './routes/http.ts';
import { intakeRoutes } from './routes/intake.ts';
import { leadRoutes } from './routes/lead.ts';
import { liveRoutes } from './routes/live.ts';
import { pageRoutes } from './routes/page.ts';
import { watched } from './routes/watched.ts';

/** Longest thing that somebody at the desk writes, bytes. */
const LARGEST = 256 * 1024;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** The whole desk over HTTP: intake, the door, and behind it queue, lead's room and live updates. */
export function serverOf(desk: Desk): Hono<Carried> {
  const { publicUrl, metrics, limits, log } = desk;
  const app = new Hono<Carried>();
  app.use(watched(desk));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: publicUrl.startsWith('https://') ? 'max-age=31536000' : false,
      xFrameOptions: 'DENY',
    }),
  );
  app.route('/', healthRoutes(desk));
  app.get('/metrics', async (c) => {
    if (!mayRead(c)) return c.text('not for you\n', 403);
    return c.body(await metrics.page(), 200, { 'content-type': metrics.contentType });
  });
  app.route('/intake', intakeRoutes(desk));
  app.use('/api/*', bodyLimit({ maxSize: LARGEST }));
  app.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    // Whatever changes something comes from our own page, in JSON, which no form of another site can send.
    if (c.req.method !== 'GET' && c.req.header('origin') !== new URL(publicUrl).origin)
      return c.json({ error: 'This did not come from the desk’s own page.' }, 403);
    return next();
  });
  app.route('/', doorRoutes(desk));
  app.route('/api', liveRoutes(desk));
  app.route('/api', caseRoutes(desk));
  app.route('/api', leadRoutes(desk));
  app.route('/', pageRoutes());
  app.notFound((c) => c.json({ error: 'There is nothing here.' }, 404));
  app.onError((error, c) => {
    if (error instanceof NotDone) return c.json({ error: error.message }, error.status);
    if (error instanceof BadRequest) return c.json({ error: error.message }, 400);
    // Messages of the database quote what was stored; its code and the place are enough to go on.
    log.error({ name: error.name, code: codeOf(error), at: placeOf(error) }, 'failed');
    return c.json(
      { error: 'The desk could not do this just now. Nothing was lost; try again.' },
      500,
    );
  });
  return app;

  function mayRead(c: Context): boolean {
    if (limits.metricsToken)
      return c.req.header('authorization') === `Bearer ${limits.metricsToken}`;
    return LOOPBACK.test(addressOf(c, limits.trustProxy));
  }
}

function codeOf(error: Error): unknown {
  const cause = error.cause ?? error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}

function placeOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
}
