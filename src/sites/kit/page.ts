/** Small questions that every site asks its page. Open shadow roots are walked through, outwards and inwards. */
import type { Way, Ways } from './spec.ts';

export function closest(from: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | null = from; at; ) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The nearest match of the first selector that matches anything. */
export function closestOf(
  from: Element,
  selectors: readonly string[] = [],
): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = closest(from, selector);
    if (found) return found;
  }
  return undefined;
}

/** The element one step out, through the edge of a shadow root. */
export function outOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return parent instanceof HTMLElement ? parent : undefined;
}

/** The same as it is shown: what stands in a slot lies where the slot is. */
export function shownIn(element: Element): HTMLElement | undefined {
  return element.assignedSlot ?? outOf(element);
}

/** Whether `outer` holds `inner`, also from outside its shadow root. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = outOf(at)) if (at === outer) return true;
  return false;
}

function find(within: ParentNode, way: Way): HTMLElement | undefined {
  if (typeof way !== 'string') return way(within);
  return within.querySelector<HTMLElement>(way) ?? undefined;
}

/** What the first way that finds anything finds. */
export function first(within: ParentNode, ...ways: Ways): HTMLElement | undefined {
  for (const way of ways) {
    const found = find(within, way);
    if (found) return found;
  }
  return undefined;
}

/** The same among elements that take up space: sites keep hidden copies. */
export function firstShown(within: ParentNode, ...ways: Ways): HTMLElement | undefined {
  for (const way of ways) {
    const found =
      typeof way === 'string'
        ? [...within.querySelectorAll<HTMLElement>(way)].find(isShown)
        : way(within);
    if (found && isShown(found)) return found;
  }
  return undefined;
}

export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** What a reader sees of an element, on one line where it breaks none; emoji images by their names, without buttons such as “See more”. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  let text = '';
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches('button, [role="button"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
  }
  return text.trim();
}

/** A link's address in full. */
export function absolute(link: Element | undefined): string | undefined {
  return link instanceof HTMLAnchorElement ? link.href : undefined;
}

/** The element whose top is nearest the upper third of the window, among those in sight. */
export function nearestTop(elements: HTMLElement[]): HTMLElement | undefined {
  const line = innerHeight / 3;
  const inSight = elements
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.top < innerHeight && box.height > 0);
  inSight.sort((a, b) => Math.abs(a.box.top - line) - Math.abs(b.box.top - line));
  return inSight[0]?.element;
}
