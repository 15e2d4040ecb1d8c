import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { Webhook } from 'standardwebhooks';
import { type Case, readCase } from '../../src/handoff/case.ts';
import { LOOK, page } from './page.ts';
import { openStore, type Store } from './store.ts';

export interface Receiver {
  /** Without a slash at the end; cases are posted to `${url}/cases`. */
  url: string;
  close(): Promise<void>;
  /** What has come, newest first. */
  cases(): Promise<Case[]>;
}

/** A whole case is far smaller. */
const LARGEST = 64 * 1024;

/** Receives cases on this machine and keeps them in a folder, until there is a desk. Port 0 takes a free one. */
export async function startReceiver(options: {
  port: number;
  folder: string;
  secret: string;
}): Promise<Receiver> {
  const store = await openStore(options.folder);
  const app = routes(store, new Webhook(options.secret));
  const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cases: async () => (await store.all()).map((stored) => stored.case),
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function routes(store: Store, webhook: Webhook): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      crossOriginResourcePolicy: false,
    }),
  );
  app.use(
    '/cases',
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
      maxAge: 600,
    }),
  );
  app.post(
    '/cases',
    bodyLimit({
      maxSize: LARGEST,
      onError: (c) => c.json({ error: 'The case is larger than 64 kB.' }, 413),
    }),
    async (c) => {
      const body = await c.req.text();
      const key = c.req.header('webhook-id') ?? '';
      try {
        webhook.verify(body, c.req.header(), { jsonParse: false });
      } catch {
        return c.json({ error: 'The signature is missing, wrong or too old.' }, 401);
      }
      const read = readCase(parsed(body));
      if (!read.ok) return c.json({ error: 'The case is not complete.', faults: read.faults }, 400);
      const { id } = read.case;
      const kept = await store.keep(key, body, read.case);
      if (kept === 'different')
        return c.json({ error: 'Another case came under the same webhook-id.' }, 409);
      return c.json({ id }, kept === 'new' ? 201 : 200);
    },
  );
  app.get('/cases.json', async (c) => c.json(await store.all()));
  app.get('/look.css', (c) => c.body(LOOK, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/', async (c) => c.html(page(await store.all()), 200, { refresh: '3' }));
  app.onError((_error, c) => c.json({ error: 'The case could not be stored.' }, 500));
  return app;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
