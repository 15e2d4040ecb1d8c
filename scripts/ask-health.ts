/** Runs in a page: what of a site's data fits it. */
import { siteOfPage, sites } from '../src/sites/all.ts';
import type { KnownSite } from '../src/sites/kit/from-spec.ts';
import type { Ways } from '../src/sites/kit/spec.ts';

/** How many elements each way to find one thing finds on a page; -1 for a search, which says yes or no only. */
export interface Health {
  what: string;
  ways: { way: string; found: number }[];
}

/** What of a site's data still fits a page, from the page's own point of view. */
function healthOf({ spec }: KnownSite, page: Document): Health[] {
  const counted = (what: string, ways: Ways = []): Health => ({
    what,
    ways: ways.map((way) =>
      typeof way === 'string'
        ? { way, found: deepCount(page, way) }
        : { way: 'search', found: way(page) ? 1 : 0 },
    ),
  });
  const [box] = page.querySelectorAll<HTMLElement>(spec.posts.box);
  const author = box && spec.posts.author.map((way) => way(box)).find(Boolean);
  return [
    counted('field', spec.fields),
    counted('root', spec.roots),
    counted('dialog', spec.dialogs),
    counted('tools', spec.tools),
    counted('post button', spec.post),
    counted('counter', spec.counter),
    counted('post', [spec.posts.box]),
    counted('text of a post', spec.posts.text),
    counted('link of a post', spec.posts.link),
    { what: 'author of the first post', ways: [{ way: author ?? '-', found: author ? 1 : 0 }] },
    {
      what: 'account',
      ways: spec.account.map((way, index) => {
        const account = way(page);
        return {
          way: account?.handle ?? account?.name ?? `way ${index + 1}`,
          found: account ? 1 : 0,
        };
      }),
    },
  ].filter(({ ways }) => ways.length > 0);
}

/** Matches in the page and in every open shadow root of it. */
function deepCount(within: ParentNode, selector: string): number {
  let count = within.querySelectorAll(selector).length;
  for (const element of within.querySelectorAll('*'))
    if (element.shadowRoot) count += deepCount(element.shadowRoot, selector);
  return count;
}

export function ask(id: string | null): { site: string; health: Health[] } | undefined {
  const site = id ? sites.find((one) => one.id === id) : siteOfPage(document);
  return site && { site: site.name, health: healthOf(site, document) };
}
