import { BLUESKY_LIMIT, countBluesky } from './bluesky.ts';
import { countMastodon, MASTODON_LIMIT } from './mastodon.ts';
import { countPlain } from './plain.ts';
import { countThreads, THREADS_LIMIT } from './threads.ts';
import { countX, X_LIMIT } from './x.ts';

interface Way {
  count(text: string): number;
  limit?: number;
}

const PLAIN: Way = { count: countPlain };
const upTo = (limit: number): Way => ({ count: countPlain, limit });
const MASTODON: Way = { count: countMastodon, limit: MASTODON_LIMIT };

const WAYS = new Map<string, Way>([
  ['x', { count: countX, limit: X_LIMIT }],
  ['bluesky', { count: countBluesky, limit: BLUESKY_LIMIT }],
  ['threads', { count: countThreads, limit: THREADS_LIMIT }],
  ['mastodon', MASTODON],
  ['phanpy', MASTODON],
  ['elk', MASTODON],
  // Limits of the plain kind, as the sites publish them or as they were measured; a page may know better.
  ['linkedin', upTo(3_000)],
  ['facebook', upTo(8_000)],
  ['instagram', upTo(2_200)],
  ['reddit', upTo(10_000)],
  ['old-reddit', upTo(10_000)],
  ['youtube', upTo(10_000)],
  ['stack-exchange', upTo(30_000)],
  ['discourse', upTo(32_000)],
  ['github', upTo(65_536)],
  ['lemmy', upTo(10_000)],
  ['tiktok', upTo(150)],
  ['misskey', upTo(3_000)],
  ['pixelfed', upTo(500)],
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
