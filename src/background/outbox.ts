import { browser } from '../browser.ts';
import type { Case } from '../handoff/case.ts';
import type { Deliver } from '../handoff/destinations/destination.ts';
import { mailDraft } from '../handoff/destinations/email.ts';
import { toEndpoint } from '../handoff/destinations/endpoint.ts';
import type { MendTexts } from '../handoff/mend.ts';
import {
  clear,
  file,
  list,
  type Parcel,
  remove,
  retry,
  undo,
  whyNotStored,
} from '../handoff/outbox.ts';
import { hasDestination, recipientOf } from '../handoff/recipient.ts';
import { keepMending, refile } from '../handoff/refile.ts';
import { emptyOutbox } from '../handoff/send.ts';
import type { Answers } from '../messages.ts';
import type { Policy } from '../policy/schema.ts';
import { text } from '../ui/text.ts';
import { outbox } from './opened.ts';
import { policyInForce } from './policy.ts';
import { wakeForProgress } from './progress.ts';

export const OUTBOX_ALARM = 'outbox';

/** Alarms come half a minute from now at the earliest; while the worker lives, a timer is more exact. */
const ALARM_EARLIEST = 30_000;

let running: Promise<void> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is due and comes back for the rest: by a timer while we live, by an alarm whatever happens. */
export function runOutbox(): Promise<void> {
  running = running.then(run).catch(() => comeBack(Date.now() + ALARM_EARLIEST));
  return running;
}

async function run(): Promise<void> {
  const policy = (await policyInForce())?.policy;
  const next = await emptyOutbox({
    db: await outbox(),
    deliver: policy && destination(policy),
    now: Date.now,
    random: Math.random,
    fetch: (...args) => fetch(...args),
  });
  if (next !== undefined) comeBack(next);
  await wakeForProgress();
}

function comeBack(next: number): void {
  const wait = Math.max(0, next - Date.now());
  clearTimeout(timer);
  if (wait < ALARM_EARLIEST) timer = setTimeout(runOutbox, wait);
  browser.alarms.create(OUTBOX_ALARM, { when: Date.now() + Math.max(wait, ALARM_EARLIEST) });
}

function destination(policy: Policy): Deliver | undefined {
  const { endpoint, secret } = policy.handoff;
  if (endpoint) return toEndpoint(endpoint, secret, text);
  const reason = text('outbox_mail_is_yours');
  return hasDestination(policy) ? async () => ({ is: 'refused', reason }) : undefined;
}

/** Files a case; for a company that is reached by e-mail alone, a draft opens over the tab that it was filed from. */
export async function fileCase(
  record: Case,
  tab: number | undefined,
): Promise<Answers['case-file']> {
  const policy = (await policyInForce())?.policy;
  const email = policy && recipientOf(record, policy);
  const endpoint = policy?.handoff.endpoint;
  if (!endpoint && !email) return { ok: false, reason: text('outbox_nowhere') };
  try {
    const filed = await file(await outbox(), record, Date.now(), crypto.randomUUID(), text);
    if (!filed.ok) return filed;
    const { notBefore: sendsAt } = filed.parcel;
    comeBack(sendsAt);
    const mail = !endpoint && email && tab !== undefined;
    // Opened from here: of an address that a script in the page opens, the page is told, notes and all.
    if (mail)
      await browser.tabs
        .update(tab, { url: mailDraft(record, email, text) })
        .catch(() => undefined);
    return { ok: true, id: record.id, sendsAt, ...(mail && { mail }) };
  } catch (error) {
    return { ok: false, reason: text(whyNotStored(error)) };
  }
}

export async function undoCase(id: string): Promise<boolean> {
  return undo(await outbox(), id);
}

export async function retryCase(id: string): Promise<boolean> {
  const again = await retry(await outbox(), id, Date.now());
  runOutbox();
  return again;
}

/** Sends a refused case again with other texts. */
export async function mendCase(id: string, texts: MendTexts): Promise<Answers['case-mend']> {
  try {
    const at = { now: Date.now(), key: crypto.randomUUID(), say: text };
    const refiled = await refile(await outbox(), id, texts, at);
    if (refiled.ok) runOutbox();
    return refiled;
  } catch {
    return { ok: false, reason: text('mend_no_storage'), faults: [] };
  }
}

export async function keepMended(id: string, texts: MendTexts | undefined): Promise<boolean> {
  return keepMending(await outbox(), id, texts);
}

export async function removeCase(id: string): Promise<boolean> {
  const removed = await remove(await outbox(), id);
  await wakeForProgress();
  return removed;
}

export async function eraseOutbox(): Promise<void> {
  await clear(await outbox());
  await wakeForProgress();
}

export async function listOutbox(): Promise<Parcel[]> {
  return list(await outbox());
}

/** The e-mail draft of a case, for companies without an endpoint, or when the endpoint refuses. */
export async function mailCase(id: string): Promise<Answers['case-mail']> {
  const parcel = (await listOutbox()).find((candidate) => candidate.id === id);
  const policy = (await policyInForce())?.policy;
  const email = parcel && policy && recipientOf(parcel.case, policy);
  return { href: parcel && email ? mailDraft(parcel.case, email, text) : '' };
}
