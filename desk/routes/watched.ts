import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Desk } from '../desk.ts';
import type { Carried } from './http.ts';

/** Counts and logs each request by its route: no address, no query, nothing of what was written. */
export function watched({ metrics, log }: Desk): MiddlewareHandler<Carried> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { method } = c.req;
    // What is for every method is on the way to a route and is none itself.
    const route = matchedRoutes(c).findLast(({ method: of }) => of !== 'ALL')?.path ?? 'none';
    const status = c.res.status;
    const seconds = (performance.now() - start) / 1_000;
    metrics.requests.observe({ method, route, status }, seconds);
    log.info({ method, route, status, ms: Math.round(seconds * 1_000) }, 'answered');
  };
}
