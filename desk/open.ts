import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { pino } from 'pino';
import { openStore } from './db/open.ts';
import type { Desk } from './desk.ts';
import type { Env } from './env.ts';
import { openEvents } from './events.ts';
import { keysOf } from './intake-keys.ts';
import { metricsOf } from './metrics.ts';
import { authOf } from './people/auth.ts';
import { linksOf } from './people/links.ts';
import { firstLink } from './people/setup.ts';
import { serverOf } from './server.ts';
import { settingsCache } from './settings.ts';
import { keyIn, vaultOf } from './vault.ts';
import { workOf } from './work.ts';

export interface Running {
  /** Where people reach it, no slash at the end. */
  url: string;
  /** The one-time link for the first lead; left out once there is anybody. */
  setUpLink?: string;
  desk: Desk;
  /** Answers what is asked already, finishes what is being sent, and lets go of the database. */
  close(): Promise<void>;
}

/** Opens a desk: database, routes and what it does by itself. Throws a sentence when it cannot. */
export async function openDesk(env: Env, now: () => Date = () => new Date()): Promise<Running> {
  const { DATABASE_URL: url, DESK_FOLDER: folder } = env;
  const store = await openStore(url ? { url } : { folder });
  try {
    return await run(env, store, now);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function run(env: Env, store: Desk['store'], now: () => Date): Promise<Running> {
  const vault = vaultOf(env.DESK_KEY ?? keyIn(env.DESK_FOLDER));
  const log = pino({ level: env.DESK_LOG, base: null });
  const over = new AbortController();
  const { db } = store;

  // The address is known only when the port is, and those who sign in are sent back to it.
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () =>
    new Response('starting', { status: 503 });
  const server = serve({
    fetch: (request, bindings) => answer(request, bindings),
    port: env.DESK_PORT,
    hostname: env.DESK_HOST,
  });
  await up(server);
  const { port } = server.address() as AddressInfo;
  const publicUrl = env.DESK_URL ?? `http://${env.DESK_HOST}:${port}`;

  const company =
    env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
      ? {
          name: env.OIDC_NAME,
          issuer: env.OIDC_ISSUER,
          clientId: env.OIDC_CLIENT_ID,
          clientSecret: env.OIDC_CLIENT_SECRET,
        }
      : undefined;
  const links = linksOf();
  const auth = authOf({
    db,
    publicUrl,
    secret: vault.derive('sessions'),
    company,
    onLink: links.made,
  });
  const events = await openEvents(store);
  const settings = settingsCache(db);
  const stopHearing = await store.listen((payload) => {
    if (payload.includes('"settings"')) settings.forget();
  });
  const work = workOf({ env, db, vault, publicUrl, log, now });
  const desk: Desk = {
    store,
    vault,
    auth,
    keys: keysOf(db, vault),
    events,
    metrics: metricsOf(db),
    log,
    publicUrl,
    company,
    now,
    settings: settings.get,
    limits: {
      intakePerMinute: env.DESK_INTAKE_PER_MINUTE,
      signInsPerMinute: env.DESK_SIGN_INS_PER_MINUTE,
      privateTargets: env.DESK_ALLOW_PRIVATE_TARGETS,
      trustProxy: env.DESK_TRUST_PROXY,
      metricsToken: env.DESK_METRICS_TOKEN,
    },
    linkFor: (email) => links.linkFor(auth, email),
    jobs: work.jobs,
    arrived: work.arrived,
    acted: work.acted,
  };
  answer = serverOf(desk).fetch;
  const running = work.start(over.signal);
  const token = await firstLink(db);
  return {
    url: publicUrl,
    ...(token && { setUpLink: `${publicUrl}/setup?token=${token}` }),
    desk,
    async close() {
      over.abort();
      await stop(server);
      await running;
      await stopHearing();
      await events.close();
      await store.close();
    },
  };
}

async function up(server: ServerType): Promise<void> {
  if (server.listening) return;
  // `once` rejects when the server says `error`, such as a port in use.
  await once(server, 'listening');
}

async function stop(server: ServerType): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Whoever listens for what happens would never hang up.
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
}
