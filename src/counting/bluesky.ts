/** Characters of one post (extended grapheme clusters), social-app 1.132. */
export const BLUESKY_LIMIT = 300;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How Bluesky's rich text finds links. What begins like a domain is one to its end, also where a scheme follows in it. */
const LINKS = /(?<=^|\s|\()(?:https?:\/\/\S+|[a-z][a-z0-9]*(?:\.[a-z0-9]+)+\S*)/gim;

/** A path longer than this is cut in what is shown and counted … */
const LONG_PATH = 15;
/** … to this and three dots. */
const SHOWN_PATH = 13;

/** Extended grapheme clusters once every link is shortened as it will be shown. */
export function countBluesky(text: string): number {
  let count = 0;
  for (const _ of SEGMENTER.segment(text.replace(LINKS, shortened))) count++;
  return count;
}

/** Only what is an address by itself is shortened: `example.org/path` stays as it is, and so does `HTTP://`. */
function shortened(found: string): string {
  const address = found.replace(/[.,;:!?]$/, '').replace(/^([^(]*)\)$/, '$1');
  if (!found.startsWith('http') || !URL.canParse(address)) return found;
  const link = new URL(address);
  if (!/^https?:$/.test(link.protocol)) return found;
  const path = (link.pathname === '/' ? '' : link.pathname) + link.search + link.hash;
  const shown = path.length > LONG_PATH ? `${path.slice(0, SHOWN_PATH)}...` : path;
  return link.host + shown + found.slice(address.length);
}
