import { browser } from './browser.ts';
import { fits } from './sites/kit/fits.ts';

/** Match patterns of the sites that are in the manifest. */
export function named(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** Whether an address is of a site in the manifest, so that there is nothing to turn on. */
export function isNamed(url: string): boolean {
  return named().some((pattern) => fits(pattern, new URL(url)));
}

/** Origins that the writer turned on, as match patterns, by the browser's own record of what was granted. */
export async function chosenOrigins(): Promise<string[]> {
  const ours = new Set(named());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !ours.has(origin));
}

/** The match pattern of one origin; nothing for pages of the browser itself. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? `https://${hostname}/*` : undefined;
}

/** The host of such a pattern, as people read it. */
export const hostOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** Tells of every origin that is turned on or off, until the answer is called. */
export function onOriginsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Ids of the sites that the browser lets us read; people can take that back in the browser's own settings. */
export async function grantedSites(
  sites: readonly { id: string; hosts: readonly string[] }[],
): Promise<Set<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  const everything = granted.has('<all_urls>') || granted.has('https://*/*');
  return new Set(
    sites
      .filter(({ hosts }) => everything || hosts.every((host) => granted.has(host)))
      .map(({ id }) => id),
  );
}
