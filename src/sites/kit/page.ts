/** Small questions that every site asks its page. */

export function closest(from: Element, selector: string): HTMLElement | undefined {
  return from.closest<HTMLElement>(selector) ?? undefined;
}

/** The first match of the first selector that matches anything: more than one way to find each thing. */
export function first(within: ParentNode, ...selectors: string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = within.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** What a reader sees of an element, on one line where it breaks none; emoji images by their names. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
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
