import type { Situation } from '../../checker/report.ts';
import { fits } from './fits.ts';
import {
  absolute,
  closest,
  closestOf,
  first,
  firstShown,
  holds,
  nearestTop,
  outOf,
  shownIn,
  textOf,
} from './page.ts';
import { justPressed } from './pressed.ts';
import type { Composer, Missing, PostInView, Site } from './site.ts';
import type { Found, Posts, SiteSpec, Ways } from './spec.ts';

/** A site together with the data that it follows. */
export interface KnownSite extends Site {
  spec: SiteSpec;
}

/** A site that does what its data says. */
export function siteOf(spec: SiteSpec): KnownSite {
  const { id, name, posts } = spec;

  const openers = spec.answering.flatMap(({ opener }) => opener ?? []).join();

  /** The control that opened each composer; sites use one field again for the next answer. */
  const opened = new WeakMap<HTMLElement, Element>();

  function noteOpener(field: HTMLElement): void {
    const last = openers && justPressed(Date.now());
    if (last && closest(last, openers)) opened.set(field, last);
  }

  function composerAt(target: Element): Composer | undefined {
    if (spec.away?.test(location.pathname + location.search)) return undefined;
    if (spec.never && closest(target, spec.never)) return undefined;
    if (spec.within && !closest(target, spec.within)) return undefined;
    const field = closestOf(target, spec.fields);
    if (!field) return undefined;
    const dialog = closestOf(field, spec.dialogs);
    const root = closestOf(field, spec.roots) ?? dialog ?? smallestWith(spec.post, field);
    const composer: Composer = { field, root, thread: threadOf(root, field) };
    const post = firstShown(root, ...spec.post) ?? first(root, ...spec.post);
    const tools = spec.tools ? firstShown(root, ...spec.tools) : rowOf(post, field);
    if (dialog) composer.dialog = dialog;
    if (tools) composer.tools = tools;
    if (post) composer.post = post;
    noteOpener(field);
    return composer;
  }

  function threadOf(root: HTMLElement, field: HTMLElement): HTMLElement[] {
    const all = [...root.querySelectorAll<HTMLElement>(spec.fields.join())];
    return all.includes(field) ? all : [field];
  }

  function foundOf({ field, root, dialog }: Composer): Found {
    const pressed = opened.get(field);
    return { field, root, ...(dialog && { dialog }), ...(pressed?.isConnected && { pressed }) };
  }

  function situation(composer: Composer): { situation: Situation; missing: Missing[] } {
    const found = foundOf(composer);
    const { kind, parent } = answering(found);
    const account = signedIn();
    const limit = spec.limit?.(found);
    const missing: Missing[] = [];
    if (kind !== 'post' && kind !== 'edit' && !parent) missing.push('parent');
    if (!account) missing.push('account');
    if (!composer.post) missing.push('post-button');
    if (spec.counter && hasText(composer.field) && !first(composer.root, ...spec.counter))
      missing.push('counter');
    return {
      situation: {
        site: id,
        kind,
        ...(parent && { parent }),
        ...(account && { account }),
        ...(limit !== undefined && { limit }),
      },
      missing,
    };
  }

  function answering(found: Found): Pick<Situation, 'kind' | 'parent'> {
    for (const way of spec.answering) {
      const answer = way(found);
      if (!answer) continue;
      const parent = answer.post && readPost(answer.post, posts);
      if (parent || !answer.post) return { kind: answer.kind, ...(parent && { parent }) };
    }
    return { kind: 'post' };
  }

  function signedIn(): Situation['account'] {
    for (const way of spec.account) {
      const account = way(document);
      if (account) return account;
    }
    return undefined;
  }

  /** What a dialog shows, else the post that the address names, else the one nearest the eye. */
  function postInView(page: Document): PostInView | undefined {
    const all = [...page.querySelectorAll<HTMLElement>(posts.box)];
    const inDialog = all.find((box) => closestOf(box, spec.dialogs));
    const ofAddress = all.find((box) => linkOf(box)?.pathname === location.pathname);
    const seen = inDialog ?? ofAddress ?? nearestTop(all);
    const post = seen && readPost(seen, posts);
    if (!post) return undefined;
    const own = signedIn();
    const author = bare(post.author);
    const mine = [own?.handle, own?.name].some((known) => bare(known) === author);
    return { ...post, own: author !== undefined && mine };
  }

  function linkOf(box: HTMLElement): HTMLAnchorElement | undefined {
    const link = posts.link && first(box, ...posts.link);
    return link instanceof HTMLAnchorElement ? link : undefined;
  }

  return {
    spec,
    id,
    name,
    hosts: spec.hosts,
    byChoice: spec.byChoice === true || spec.hosts.length === 0,
    serves: (page) =>
      spec.hosts.some((host) => fits(host, page.location)) ||
      (spec.servedBy !== undefined && first(page, ...spec.servedBy) !== undefined),
    composerAt,
    situation,
    sendsByKey(event) {
      if (event.key !== 'Enter' || spec.keys === 'none') return false;
      if (spec.keys === 'mod+enter') return event.ctrlKey || event.metaKey;
      const target = event.composedPath()[0];
      if (event.shiftKey || !(target instanceof Element)) return false;
      return spec.enterIn === undefined || closest(target, spec.enterIn) !== undefined;
    },
    postInView,
  };
}

/** More of a post than this is not read, UTF-16: longer than people write, and no page can keep us busy with it. */
const LONGEST_POST = 20_000;

/** Author, text and link of one post; no text means that there is nothing to answer. */
function readPost(box: HTMLElement, posts: Posts): Situation['parent'] {
  const text =
    textOf(first(box, ...posts.text)) || (matchesAny(box, posts.text) ? textOf(box) : '');
  if (!text) return undefined;
  let author: string | undefined;
  for (const way of posts.author) author ??= way(box);
  const url = absolute(posts.link && first(box, ...posts.link));
  return { text: text.slice(0, LONGEST_POST), ...(author && { author }), ...(url && { url }) };
}

function matchesAny(box: Element, ways: Ways): boolean {
  return ways.some((way) => typeof way === 'string' && box.matches(way));
}

/** The nearest element around the field that also holds what sends it. */
function smallestWith(post: Ways, field: HTMLElement): HTMLElement {
  for (let node = outOf(field); node && node !== document.body; node = outOf(node)) {
    const button = first(node, ...post);
    if (button && holds(node, field)) return node;
  }
  return outOf(field) ?? field;
}

/** Where a site names none, the tools are what stands in one row with Post: the nearest element that is wider. */
function rowOf(post: HTMLElement | undefined, field: HTMLElement): HTMLElement | undefined {
  if (!post) return undefined;
  const { width } = post.getBoundingClientRect();
  let row = shownIn(post);
  while (row && row.getBoundingClientRect().width <= width) row = shownIn(row);
  for (let at: HTMLElement | undefined = field; at; at = shownIn(at))
    if (at === row) return undefined;
  return row;
}

/** Sites write their names with the sign in one place and without it in another. */
function bare(name: string | undefined): string | undefined {
  return name?.toLowerCase().replace(/^@/, '');
}

function hasText(field: HTMLElement): boolean {
  return 'value' in field ? field.value !== '' : field.textContent !== '';
}
