import { anySite } from './any-site.ts';
import { bluesky } from './bluesky.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { elk } from './elk.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import type { KnownSite } from './kit/from-spec.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { misskey } from './misskey.ts';
import { oldReddit } from './old-reddit.ts';
import { phanpy } from './phanpy.ts';
import { pixelfed } from './pixelfed.ts';
import { productHunt } from './product-hunt.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { stackExchange } from './stack-exchange.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site of the product, one file each; the one that takes any page comes last. */
export const sites: readonly KnownSite[] = [
  x,
  bluesky,
  threads,
  linkedin,
  facebook,
  instagram,
  reddit,
  oldReddit,
  hackerNews,
  youtube,
  stackExchange,
  github,
  tiktok,
  mastodon,
  discourse,
  lemmy,
  phanpy,
  elk,
  misskey,
  pixelfed,
  medium,
  quora,
  productHunt,
  tumblr,
  disqus,
  anySite,
];

/** The site that a page belongs to. */
export const siteOfPage = (page: Document): KnownSite | undefined =>
  sites.find((site) => site.serves(page));
