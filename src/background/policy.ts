import browser from 'webextension-polyfill';
import { type Found, findPolicy, type ManagedArea, type PolicyInForce } from '../policy/sources.ts';
import { text } from '../ui/text.ts';

/** Managed settings can arrive after start-up without an event, so a finding is trusted only so long, ms. */
const FRESH = 30_000;

let last: { at: number; found: Promise<Found> } | undefined;

/** Browsers without managed storage have an area that rejects, or none at all. */
const managed: ManagedArea = {
  get: async (keys) => (await browser.storage.managed?.get(keys)) ?? {},
};

/** The company file in force and the faults of a refused one; read anew every half minute at most. */
export function policyFound(): Promise<Found> {
  const now = Date.now();
  if (!last || now - last.at > FRESH) {
    last = { at: now, found: findPolicy(browser.storage.local, managed, now, text) };
    last.found.catch(policyChanged);
  }
  return last.found;
}

export async function policyInForce(): Promise<PolicyInForce | undefined> {
  return (await policyFound()).inForce;
}

/** Something changed: the next question reads anew. */
export function policyChanged(): void {
  last = undefined;
}
