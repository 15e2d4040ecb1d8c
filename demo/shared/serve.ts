import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';

const BUILT = resolve(import.meta.dirname, '../../build/demo');

/** Paths under which a demo page keeps its assets: `/x-demo/assets/main.js` lies in `build/demo/x/assets`. */
const ASSETS = /^\/([a-z0-9-]+)-demo(?=\/)/;

/** A running server: where it answers, and how to end it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Serves one built demo page on this machine; any address that is no asset gives the page. Port 0 takes a free one. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const app = new Hono();
  app.use(
    '*',
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(ASSETS, '') }),
  );
  app.get('*', serveStatic({ path: join(folder, 'index.html') }));

  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await new Promise((done) => server.once('listening', done));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** An answer in the terms that Playwright's `route.fulfill` and puppeteer's `request.respond` share. */
export interface Fulfilment {
  status: number;
  contentType: string;
  body: Buffer;
}

/**
 * What a site's true address answers when the demo page stands in for it:
 * an asset of the page, or the page itself for every other path.
 */
export function fulfilFromDemo(url: string, demo = 'x'): Fulfilment {
  const { pathname } = new URL(url);
  const asset = ASSETS.test(pathname);
  const file = asset ? pathname.replace(ASSETS, '') : '/index.html';
  try {
    return {
      status: 200,
      contentType: getMimeType(file) ?? 'application/octet-stream',
      body: readFileSync(join(BUILT, demo, file)),
    };
  } catch {
    return { ...NOTHING };
  }
}

const NOTHING: Fulfilment = { status: 404, contentType: 'text/plain', body: Buffer.alloc(0) };
