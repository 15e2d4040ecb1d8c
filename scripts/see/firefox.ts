import type { Page } from 'puppeteer-core';
import { contextOf, inFirefoxWindow } from '../firefox-window.ts';
import { box, type Eyes, type Seen } from './eyes.ts';

interface Placed extends Seen {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether a pointer at its middle would be on it; told of one node alone. */
  isHit: boolean;
}

/** What is asked of the tree: all of it, or one node alone. */
interface Asked {
  /** Browsing context of the page. */
  context: string;
  node?: number;
  /** What is to be done with that node. */
  act?: 'bring into view' | 'focus';
}

/** The parts of Firefox's own interfaces that are used here (nsIAccessible and its service). */
interface Accessible {
  role: number;
  computedARIARole: string;
  name: string | null;
  description: string | null;
  uniqueID: number;
  parent: Accessible | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  getBounds(...out: { value?: number }[]): void;
  getDeepestChildAtPoint(x: number, y: number): Accessible | null;
  getBoundsInCSSPixels(...out: { value?: number }[]): void;
  scrollTo(how: number): void;
  takeFocus(): void;
}

interface FirefoxWindow {
  mozInnerScreenX: number;
  mozInnerScreenY: number;
  Cc: Record<string, { getService(type: unknown): Service }>;
  Ci: {
    nsIAccessibilityService: unknown;
    nsIAccessibleScrollType: { SCROLL_TYPE_ANYWHERE: number };
  };
  ChromeUtils: {
    importESModule(url: string): {
      NavigableManager: { getBrowserById(id: string): HTMLElement | null };
    };
  };
}

interface Service {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
}

/** Runs in Firefox's window and hence stands alone. */
async function read({ context, node, act }: Asked): Promise<Placed[]> {
  const { Cc, Ci, ChromeUtils, mozInnerScreenX, mozInnerScreenY } =
    globalThis as unknown as FirefoxWindow;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const tab = NavigableManager.getBrowserById(context);
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  if (!tab || !service) return [];
  const { left: x, top: y } = tab.getBoundingClientRect();
  const found: Placed[] = [];
  const told = (tell: (...out: { value?: number }[]) => void): number[] => {
    const out: { value?: number }[] = [{}, {}, {}, {}];
    tell(...out);
    return out.map(({ value = 0 }) => value);
  };
  const isHit = (one: Accessible, root: Accessible): boolean => {
    // In the screen's own pixels, which is what a point is given in.
    const [left = 0, top = 0, width = 0, height = 0] = told((...out) => one.getBounds(...out));
    let hit = root.getDeepestChildAtPoint(
      Math.round(left + width / 2),
      Math.round(top + height / 2),
    );
    while (hit && hit.uniqueID !== one.uniqueID) hit = hit.parent;
    return hit !== null;
  };
  const place = (one: Accessible, root?: Accessible): Placed => {
    const [left = 0, top = 0, width = 0, height = 0] = told((...out) =>
      one.getBoundsInCSSPixels(...out),
    );
    const kind = service.getStringRole(one.role);
    const isText = /text leaf|statictext/.test(kind);
    // ARIA has no role for it; this is Chromium's word.
    const isSummary = kind === 'summary';
    return {
      role: isText ? 'StaticText' : isSummary ? 'DisclosureTriangle' : one.computedARIARole,
      name: one.name ?? '',
      description: one.description ?? '',
      node: one.uniqueID,
      left: left - x - mozInnerScreenX,
      top: top - y - mozInnerScreenY,
      width,
      height,
      isHit: root !== undefined && isHit(one, root),
    };
  };
  const walk = (one: Accessible, root: Accessible): void => {
    if (node === undefined) found.push(place(one));
    else if (one.uniqueID === node) {
      if (act === 'bring into view') one.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
      if (act === 'focus') one.takeFocus();
      found.push(place(one, root));
    }
    for (let child = one.firstChild; child; child = child.nextSibling) walk(child, root);
  };
  // The tree is made when it is first asked for, and stands a moment later.
  for (let tries = 0; tries < 40; tries++) {
    const root = service.getAccessibleFor(tab);
    if (root?.firstChild) {
      walk(root, root);
      break;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return found;
}

function ask(page: Page, more: Omit<Asked, 'context'> = {}): Promise<Placed[]> {
  return inFirefoxWindow(page.browser(), read, { context: contextOf(page), ...more });
}

/** Whether its middle, where it would be clicked, is in the window. */
function isWithin({ top, height }: Placed, inner: number): boolean {
  const middle = top + height / 2;
  return middle >= 0 && middle < inner;
}

export const firefox: Eyes = {
  // The tree tells of places a moment after they changed, on a busy machine after some frames.
  settled: 300,
  async seen(page) {
    return (await ask(page)).map(({ role, name, description, node }) => ({
      role,
      name,
      description,
      node,
    }));
  },
  async boxOf(page, node) {
    const [placed] = await ask(page, { node });
    if (!placed) throw new Error('No node is there any more');
    return box(placed.left, placed.top, placed.width, placed.height);
  },
  async bringIntoView(page, node) {
    const height = await page.evaluate(() => innerHeight);
    const isThere = (it: Placed | undefined) => !it || (it.isHit && isWithin(it, height));
    let [placed] = await ask(page, { node });
    // Firefox scrolls what is in sight already as well, and tells its old place for a good while after.
    if (isThere(placed)) return;
    [placed] = await ask(page, { node, act: 'bring into view' });
    // What the tree tells of places comes a moment after the page has scrolled.
    for (let tries = 0; !isThere(placed) && tries < 20; tries++) {
      await new Promise((done) => setTimeout(done, 50));
      [placed] = await ask(page, { node });
    }
  },
  async focusOn(page, node) {
    await ask(page, { node, act: 'focus' });
  },
};
