/** Hosts that are the same place under another name. */
const SAME: Record<string, string> = { 'twitter.com': 'x.com', 'old.reddit.com': 'reddit.com' };

/**
 * A link without what differs between two ways to the same thread: protocol, `www.` and `m.`, query, fragment,
 * a slash at the end. On X the number of the post tells it alone. Undefined for what is no link.
 */
export function threadOf(link: string | undefined): string | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const { hostname, pathname, searchParams } = new URL(link);
  const bare = hostname.toLowerCase().replace(/^(www|m|mobile)\./, '');
  const host = SAME[bare] ?? bare;
  const post = host === 'x.com' && /\/status\/(\d+)/.exec(pathname)?.[1];
  if (post) return `x.com/status/${post}`;
  // Where the thread is named in the query: Hacker News, YouTube.
  const named = searchParams.get('id') ?? searchParams.get('v');
  return `${host}${pathname.replace(/\/+$/, '')}${named ? `?${named}` : ''}`;
}
