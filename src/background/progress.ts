import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type AskProgress, progressAt } from '../handoff/destinations/progress.ts';
import { followUp, nextQuestion } from '../handoff/follow.ts';
import { outbox } from './opened.ts';
import { isOwnPage } from './own-page.ts';
import { policyInForce } from './policy.ts';

export const PROGRESS_ALARM = 'progress';

/** Alarms come half a minute from now at the earliest. */
const ALARM_EARLIEST = 30_000;
/** Up to this much later than due, ms, so that a whole company does not ask in the same second. */
const JITTER = 60_000;

let running: Promise<boolean> = Promise.resolve(false);

/** The alarm rang: asks how our cases stand if it is time, and sets the next alarm. */
export function progressDue(): Promise<boolean> {
  return oneAfterAnother('due');
}

/** Somebody opened the popup: asks once a minute at most. Answers whether there is news. Nobody else may have it asked. */
export async function progressSeen(sender: Runtime.MessageSender): Promise<boolean> {
  // What is written on a page must not time our requests.
  return isOwnPage(sender) ? oneAfterAnother('opened') : false;
}

function oneAfterAnother(why: 'due' | 'opened'): Promise<boolean> {
  running = running.then(() => run(why)).catch(() => false);
  return running;
}

async function run(why: 'due' | 'opened'): Promise<boolean> {
  const ask = await asker();
  if (!ask) return false;
  try {
    const fetcher: typeof fetch = (...args) => fetch(...args);
    return await followUp({ db: await outbox(), ask, now: Date.now, fetch: fetcher }, why);
  } finally {
    await wakeForProgress();
  }
}

/** Sets the alarm for the next question, or none where no case is open. Asks nothing itself: pages start the worker too. */
export async function wakeForProgress(): Promise<void> {
  const next = (await asker()) && (await nextQuestion(await outbox(), Date.now()));
  if (next === undefined) {
    await browser.alarms.clear(PROGRESS_ALARM);
    return;
  }
  const set = await browser.alarms.get(PROGRESS_ALARM);
  // A worker that starts again and again must not put off what is due.
  if (set && set.scheduledTime <= next + JITTER) return;
  const at = Math.max(next, Date.now() + ALARM_EARLIEST);
  browser.alarms.create(PROGRESS_ALARM, { when: at + Math.random() * JITTER });
}

async function asker(): Promise<AskProgress | undefined> {
  const { endpoint, secret } = (await policyInForce())?.policy.handoff ?? {};
  return endpoint ? progressAt(endpoint, secret) : undefined;
}
