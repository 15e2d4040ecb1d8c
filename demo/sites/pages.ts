import { anySite } from './any-site.ts';
import { bluesky } from './bluesky.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { elk } from './elk.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { misskey } from './misskey.ts';
import { oldReddit } from './old-reddit.ts';
import type { DemoPage } from './page.ts';
import { phanpy } from './phanpy.ts';
import { pixelfed } from './pixelfed.ts';
import { productHunt } from './product-hunt.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { stackExchange } from './stack-exchange.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { youtube } from './youtube.ts';

/** Every demo page, one file each. */
export const pages: readonly DemoPage[] = [
  anySite,
  bluesky,
  discourse,
  disqus,
  elk,
  facebook,
  github,
  hackerNews,
  instagram,
  lemmy,
  linkedin,
  mastodon,
  medium,
  misskey,
  oldReddit,
  phanpy,
  pixelfed,
  productHunt,
  quora,
  reddit,
  stackExchange,
  threads,
  tiktok,
  tumblr,
  youtube,
];

/** The page that answers at an address. */
export function pageAt({ hostname }: { hostname: string }): DemoPage {
  const page = pages.find(({ host }) => host === hostname);
  if (!page) throw new Error(`No page stands in for ${hostname}`);
  return page;
}
