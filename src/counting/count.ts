import { countPlain } from './plain.ts';
import { countX, X_LIMIT } from './x.ts';

interface Way {
  count(text: string): number;
  limit?: number;
}

const PLAIN: Way = { count: countPlain };

const WAYS = new Map<string, Way>([
  ['x', { count: countX, limit: X_LIMIT }],
  // Practises X, so it counts like X.
  ['practice', { count: countX, limit: X_LIMIT }],
]);

/** A count in the site's own units; `limit` is absent when the site has none. */
export interface Counted {
  used: number;
  limit?: number;
}

/** The site's own count of a text. `limit` replaces the site's usual one, e.g. of one Mastodon instance. */
export function count(site: string, text: string, limit?: number): Counted {
  const way = WAYS.get(site) ?? PLAIN;
  const most = limit ?? way.limit;
  const used = way.count(text);
  return most === undefined ? { used } : { used, limit: most };
}

/** Characters left, below zero when over; nothing where the site has no limit. */
export function left(site: string, text: string, limit?: number): number | undefined {
  const counted = count(site, text, limit);
  return counted.limit === undefined ? undefined : counted.limit - counted.used;
}
