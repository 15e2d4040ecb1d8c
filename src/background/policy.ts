import { browser } from '../browser.ts';
import { lookAtHosted } from '../policy/hosted.ts';
import {
  type Found,
  findPolicy,
  hostedAddress,
  type ManagedArea,
  type PolicyInForce,
} from '../policy/sources.ts';
import { text } from '../ui/text.ts';

export const POLICY_ALARM = 'policy';

/** Managed settings can arrive after start-up without an event, so a finding is trusted only so long, ms. */
const FRESH = 30_000;

/** A company's address is asked once a day; after a failure in an hour. Minutes. */
const DAILY = 24 * 60;
const AGAIN = 60;
/** Up to this much later, minutes, so that a whole company does not ask in the same second. */
const JITTER = 30;

/** Whether the browser has said what the administrator set since this worker started. */
let settled = false;

let last: { at: number; found: Promise<Found> } | undefined;

/** Browsers without managed storage have an area that rejects, or none at all. */
export const managed: ManagedArea = {
  get: async (keys) => (await browser.storage.managed?.get(keys)) ?? {},
};

/** What reading a company file needs to know of here and now. */
export function reading() {
  return { now: Date.now(), say: text, version: browser.runtime.getManifest().version, settled };
}

/** The company file in force and what of a newer one was refused; read anew every half minute at most. */
export function policyFound(): Promise<Found> {
  const now = Date.now();
  if (!last || now - last.at > FRESH) {
    last = { at: now, found: findPolicy(browser.storage.local, managed, reading()) };
    last.found.catch(policyChanged);
  }
  return last.found;
}

export async function policyInForce(): Promise<PolicyInForce | undefined> {
  return (await policyFound()).inForce;
}

/** The administrator set something, or took it back: heard from the browser while it runs. */
export function managedChanged(): void {
  settled = true;
  policyChanged();
  keepFresh();
}

/** Something changed: the next question reads anew. */
export function policyChanged(): void {
  last = undefined;
}

let looking: Promise<void> | undefined;

/** Looks for a newer file at the company's address now, where one is set; two who ask at once share one look. */
export function lookForNewer(): Promise<void> {
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
}

async function look(): Promise<void> {
  const { local } = browser.storage;
  const at = await hostedAddress(local, managed, reading());
  if (!at) {
    await browser.alarms.clear(POLICY_ALARM);
    return;
  }
  const fetcher: typeof fetch = (...args) => fetch(...args);
  const { problem } = await lookAtHosted(local, at, { ...reading(), fetch: fetcher });
  policyChanged();
  const wait = (problem ? AGAIN : DAILY) + Math.random() * JITTER;
  browser.alarms.create(POLICY_ALARM, { delayInMinutes: wait });
}

/** When the company's address is looked at next, epoch ms; nothing where none is set. */
export async function nextLook(): Promise<number | undefined> {
  return (await browser.alarms.get(POLICY_ALARM))?.scheduledTime;
}

/** Makes sure that the address will be asked: at once where it never was, else when the day is over. */
export async function keepFresh(): Promise<void> {
  const { hosted } = await policyFound();
  if (!hosted) return;
  const due = hosted.checked + DAILY * 60_000;
  // A look that lies ahead was taken before the clock was set back.
  if (due <= Date.now() || hosted.checked > Date.now()) await lookForNewer();
  else if (!(await browser.alarms.get(POLICY_ALARM)))
    browser.alarms.create(POLICY_ALARM, { when: due });
}
