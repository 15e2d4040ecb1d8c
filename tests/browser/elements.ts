import type { Page } from 'puppeteer-core';
import { contextOf, isFirefox } from '../../scripts/firefox-window.ts';

/** An element with its attributes, and whether it is of our closed root. */
export interface Found {
  name: string;
  attributes: Record<string, string>;
  /** Names of the elements it stands in, shadow hosts among them. */
  within: string[];
}

/** Every element of a page, those in closed shadow roots too. */
export async function elementsOf(page: Page): Promise<Found[]> {
  return (await isFirefox(page.browser())) ? inFirefox(page) : inChromium(page);
}

interface ChromiumNode {
  nodeType: number;
  localName: string;
  attributes?: string[];
  children?: ChromiumNode[];
  shadowRoots?: ChromiumNode[];
}

async function inChromium(page: Page): Promise<Found[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const walk = (node: ChromiumNode, within: string[]): Found[] => {
    const { localName: name, attributes = [], children = [], shadowRoots = [] } = node;
    const pairs = attributes.flatMap((key, at) =>
      at % 2 === 0 ? [[key, attributes[at + 1] ?? ''] as const] : [],
    );
    const own = name ? [{ name, attributes: Object.fromEntries(pairs), within }] : [];
    const inner = name ? [...within, name] : within;
    return [...own, ...[...children, ...shadowRoots].flatMap((child) => walk(child, inner))];
  };
  return walk(root, []);
}

/** A node as WebDriver BiDi tells of it. */
interface FirefoxNode {
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    children?: FirefoxNode[];
    shadowRoot?: FirefoxNode | null;
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: { result: FirefoxNode } }>;
}

async function inFirefox(page: Page): Promise<Found[]> {
  // puppeteer asks for no shadow roots.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const walk = ({ value = {} }: FirefoxNode, within: string[]): Found[] => {
    const { localName: name, attributes = {}, children = [], shadowRoot } = value;
    const own = name ? [{ name, attributes, within }] : [];
    const inner = name ? [...within, name] : within;
    const all = shadowRoot ? [...children, shadowRoot] : children;
    return [...own, ...all.flatMap((child) => walk(child, inner))];
  };
  return walk(result.result, []);
}
