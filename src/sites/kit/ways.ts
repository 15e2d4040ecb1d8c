/** The words in which a site's file says where things are. */
import type { Situation } from '../../checker/report.ts';
import { closest, first, firstShown, isShown, textOf } from './page.ts';
import type { Account, Answering, Found, Way, Ways } from './spec.ts';

type Kind = Situation['kind'];

/** A shown control with these words on it, or as its label. */
export function named(selector: string, words: RegExp): Way {
  return (within) =>
    [...within.querySelectorAll<HTMLElement>(selector)].find(
      (element) =>
        (words.test(textOf(element)) || words.test(element.getAttribute('aria-label') ?? '')) &&
        isShown(element),
    );
}

/** The composer stands inside the post that it answers. */
export function inside(kind: Kind, box: string): Answering {
  return ({ root, field }) => {
    const post = closest(root, box) ?? closest(field, box);
    return post && { kind, post };
  };
}

/** The composer, or the dialog around it, shows the post. */
export function shows(kind: Kind, ...ways: Ways): Answering {
  return ({ root, dialog, field }) => {
    const found = firstShown(dialog ?? root, ...ways);
    return found && !found.contains(field) ? { kind, post: found } : undefined;
  };
}

/** What the writer pressed to open the composer was such a button; the post is the box around it. */
export function pressed(kind: Kind, button: string, box: string): Answering {
  const way: Answering = ({ pressed }) => {
    const control = pressed && closest(pressed, button);
    const post = control && closest(control, box);
    return post && { kind, post };
  };
  way.opener = button;
  return way;
}

/** The last post that stands before the composer in the page, where `when` holds. */
export function below(kind: Kind, box: string, when: Condition = () => true): Answering {
  return (found) => {
    if (!when(found)) return undefined;
    const before = [...document.querySelectorAll<HTMLElement>(box)].findLast(
      (post) =>
        post.compareDocumentPosition(found.root) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !post.contains(found.root) &&
        isShown(post),
    );
    return before && { kind, post: before };
  };
}

/** The first post of the page, where `when` holds. */
export function onPost(kind: Kind, box: string, when: Condition = () => true): Answering {
  return (found) => {
    const post = when(found) ? firstShown(document, box) : undefined;
    return post && { kind, post };
  };
}

/** Only the kind is known, not the post. */
export function always(kind: Kind, when: Condition = () => true): Answering {
  return (found) => (when(found) ? { kind } : undefined);
}

type Condition = (found: Found) => boolean;

/** The address has this path. */
export const onPath =
  (path: RegExp): Condition =>
  () =>
    path.test(location.pathname);

/** The field stands inside such an element. */
export const around =
  (selector: string): Condition =>
  ({ field }) =>
    closest(field, selector) !== undefined;

/** The composer holds such an element. */
export const shown =
  (selector: string): Condition =>
  ({ root }) =>
    root.querySelector(selector) !== null;

/** Text of the first of these inside a post. */
export const words =
  (...ways: Ways) =>
  (box: Element): string | undefined =>
    textOf(first(box, ...ways)) || undefined;

/** An attribute of the box itself or of something in it; the part that `part` captures. */
export const attribute =
  (selector: string, name: string, part = /^(.+)$/) =>
  (box: Element): string | undefined => {
    const holder = box.matches(selector) ? box : box.querySelector(selector);
    return part.exec(holder?.getAttribute(name) ?? '')?.[1];
  };

/** The account as an attribute of something on the page. */
export const accountBy =
  (selector: string, name: string, part = /^(.+)$/) =>
  (page: Document): Account | undefined => {
    for (const holder of page.querySelectorAll(selector)) {
      const handle = part.exec(holder.getAttribute(name) ?? '')?.[1];
      if (handle) return { handle: handle.startsWith('@') ? handle : `@${handle}` };
    }
    return undefined;
  };

/** The account by its name only, e.g. from the label of an avatar. */
export const nameBy =
  (selector: string, name: string, part = /^(.+)$/) =>
  (page: Document): Account | undefined => {
    for (const holder of page.querySelectorAll(selector)) {
      const found = part.exec(holder.getAttribute(name) ?? '')?.[1];
      if (found) return { name: found };
    }
    return undefined;
  };

/** The account by words on the page, of which `part` captures the handle. */
export const accountSaid =
  (selector: string, part = /(@[\w.-]+)/) =>
  (page: Document): Account | undefined => {
    for (const holder of page.querySelectorAll(selector)) {
      const handle = part.exec(textOf(holder))?.[1];
      if (handle) return { handle };
    }
    return undefined;
  };

/** The account out of JSON that the site put into its page. */
export const accountIn =
  (selector: string, read: (data: unknown) => Account | undefined, from?: string) =>
  (page: Document): Account | undefined => {
    for (const holder of page.querySelectorAll(selector)) {
      try {
        const found = read(
          JSON.parse((from ? holder.getAttribute(from) : holder.textContent) ?? ''),
        );
        if (found) return found;
      } catch {
        // Not the JSON we know; the next may be.
      }
    }
    return undefined;
  };

/** The account by a pattern with the groups `handle` or `name`, in JSON of which a site puts so much into its page that parsing it all would cost too much. */
export const accountInText =
  (selector: string, pattern: RegExp) =>
  (page: Document): Account | undefined => {
    for (const holder of page.querySelectorAll(selector)) {
      const { handle, name } = pattern.exec(holder.textContent ?? '')?.groups ?? {};
      if (handle) return { handle: `@${handle}` };
      if (name) return { name: unescaped(name) };
    }
    return undefined;
  };

function unescaped(json: string): string {
  try {
    return String(JSON.parse(`"${json}"`));
  } catch {
    return json;
  }
}

/** The number that the page shows, with its sign. */
export function numberIn(within: ParentNode, ...ways: Ways): number | undefined {
  const shown = /[-−]?\d[\d,. ]*/.exec(textOf(first(within, ...ways)))?.[0];
  if (shown === undefined) return undefined;
  const number = Number(shown.replace('−', '-').replace(/[,. ]/g, ''));
  return Number.isFinite(number) ? number : undefined;
}
