import type { PolicyPart } from '../schema.ts';
import { admlFile, admxFile } from './admx.ts';
import { browserPolicy, firefoxPolicy } from './json.ts';
import { profile } from './mac.ts';
import { registryFile } from './registry.ts';

/** Browsers that an administrator can set a company file in. Chromium is what Debian and others ship of Chrome. */
export type Browser = 'chrome' | 'edge' | 'chromium' | 'firefox';

/** A browser's name, and where it looks for what was set. */
export interface Place {
  browser: Browser;
  name: string;
  /** Registry key of Windows, under HKEY_LOCAL_MACHINE. */
  registry: string;
  /** Preference domain of macOS. */
  domain: string;
  /** Folder of Linux. */
  folder: string;
}

export const CHROMIUMS: Record<Exclude<Browser, 'firefox'>, Place> = {
  chrome: {
    browser: 'chrome',
    name: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    folder: '/etc/opt/chrome/policies/managed',
  },
  edge: {
    browser: 'edge',
    name: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    folder: '/etc/opt/edge/policies/managed',
  },
  chromium: {
    browser: 'chromium',
    name: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    folder: '/etc/chromium/policies/managed',
  },
};

export const DEPLOYMENTS = ['linux', 'windows', 'mac', 'admx', 'adml'] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

/** A file that an administrator puts somewhere. */
export interface Deployable {
  /** As it is to be called. */
  file: string;
  /** Where it goes, a path or the name of a tool; the same in every language. */
  where: string;
  text: string;
}

/** What whoever makes the files has at hand. */
export interface Given {
  /** A new UUID. */
  uuid(): string;
  /** The parts of a company file and what each is, for templates. */
  parts: Readonly<Record<string, string>>;
}

/**
 * One company file made ready for one browser and one way of deploying it.
 * None of them installs Hatcheck, switches it on or keeps it on: that stays with whoever uses the browser.
 * `id` is the extension's id in that browser.
 */
export function deployable(
  policy: PolicyPart,
  browser: Browser,
  how: Deployment,
  id: string,
  given: Given,
): Deployable {
  if (browser === 'firefox') return firefoxPolicy(policy, id);
  const place = CHROMIUMS[browser];
  switch (how) {
    case 'linux':
      return browserPolicy(policy, place, id);
    case 'windows':
      return registryFile(policy, place, id);
    case 'mac':
      return profile(policy, place, id, given);
    case 'admx':
      return admxFile(place, id, given);
    case 'adml':
      return admlFile(place, given);
  }
}

/** Ways of deploying that a browser has; Firefox has one file for every system. */
export function waysOf(browser: Browser): readonly Deployment[] {
  if (browser === 'firefox') return ['linux'];
  return browser === 'chromium' ? ['linux', 'windows', 'mac'] : DEPLOYMENTS;
}

/** Ids of Chromium's kind are 32 letters from a to p. */
export function isExtensionId(id: string): boolean {
  return /^[a-p]{32}$/.test(id);
}
