import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent } from '../api/events.ts';
import type { Desk } from '../desk.ts';
import type { Carried } from './http.ts';

/** Proxies close what is silent for a minute, ms. */
const SIGN_OF_LIFE = 20_000;
/** A burst of cases is told together, ms. */
const GATHER = 200;
/** Sessions end; whoever listens comes back and is asked who they are, ms. */
const LONGEST = 15 * 60_000;

/** What happens in the desk, as it happens. */
export function liveRoutes({ events }: Desk): Hono<Carried> {
  const app = new Hono<Carried>();
  app.get('/events', (c) => {
    // Proxies that gather an answer before they pass it on would hold everything back.
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, async (stream) => {
      const waiting = new Map<string, DeskEvent>();
      const stop = events.hear(c.get('person'), (event) => {
        waiting.set(event.is === 'settings' ? event.is : `${event.is} ${event.id}`, event);
      });
      const until = Date.now() + LONGEST;
      let alive = Date.now();
      stream.onAbort(stop);
      await stream.writeSSE({ event: 'ready', data: '' });
      while (!stream.aborted && Date.now() < until) {
        for (const [name, event] of waiting) {
          waiting.delete(name);
          await stream.writeSSE({ data: JSON.stringify(event) });
          alive = Date.now();
        }
        if (Date.now() - alive > SIGN_OF_LIFE) {
          await stream.writeSSE({ event: 'alive', data: '' });
          alive = Date.now();
        }
        await stream.sleep(GATHER);
      }
      stop();
    });
  });
  return app;
}
