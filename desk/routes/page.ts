import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Carried } from './http.ts';

/** Where `npm run build:desk` puts the page. */
const BUILT = resolve(import.meta.dirname, '../../build/desk');

const ROUTES = [
  '/',
  '/case/:id',
  '/week',
  '/people',
  '/settings',
  '/rota',
  '/sign-in',
  '/setup',
  '/set-password',
];

/** The page itself; every address that it knows is answered by the same document. */
export function pageRoutes(): Hono<Carried> {
  const app = new Hono<Carried>();
  app.get('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  if (existsSync(BUILT)) app.get('/assets/*', serveStatic({ root: BUILT }));
  const index = resolve(BUILT, 'index.html');
  for (const route of ROUTES)
    app.get(route, (c) =>
      existsSync(index)
        ? c.html(readFileSync(index, 'utf8'), 200, { 'cache-control': 'no-cache' })
        : c.text('The page is not built. Run: npm run build:desk', 503),
    );
  return app;
}
