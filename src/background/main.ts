import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { hear, type Request } from '../messages.ts';
import { onOriginsChanged } from '../origins.ts';
import { answers, mayAsk } from './answers.ts';
import { registerChosen, renewOpenTabs } from './chosen.ts';
import { serveComposer } from './composers.ts';
import { firstRun } from './first-run.ts';
import { OUTBOX_ALARM, runOutbox } from './outbox.ts';
import { keepFresh, lookForNewer, managedChanged, POLICY_ALARM, policyInForce } from './policy.ts';
import { PROGRESS_ALARM, progressDue } from './progress.ts';
import {
  openCardInFront,
  originsChanged,
  PAUSE_ALARM,
  settingsChanged,
  showState,
} from './tabs.ts';

/* The worker is started for any of these and must have heard of all of them in its first turn. */

browser.runtime.onConnect.addListener((port) => {
  if (port.name === 'composer') serveComposer(port, async () => (await policyInForce())?.policy);
});

hear((message, sender) => answer(message as Request, sender));

browser.runtime.onInstalled.addListener(({ reason }) => {
  registerChosen();
  if (reason === 'install') firstRun();
  if (reason === 'update') renewOpenTabs();
});

browser.runtime.onStartup.addListener(() => {
  showState();
  registerChosen();
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === OUTBOX_ALARM) runOutbox();
  if (name === PROGRESS_ALARM) progressDue();
  if (name === PAUSE_ALARM) settingsChanged();
  if (name === POLICY_ALARM) lookForNewer();
});

browser.commands.onCommand.addListener((command) => {
  if (command === 'open-card') openCardInFront();
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') managedChanged();
});

onOriginsChanged(() => {
  registerChosen();
  originsChanged();
});

// A worker that died over a case left it in the outbox.
runOutbox();
// A browser that was off for a week has a company file of a week ago.
keepFresh();

/** One table of answers; a question nobody knows stays without one. */
async function answer(request: Request, sender: Runtime.MessageSender): Promise<unknown> {
  // Only our own pages and scripts may ask; a web page has no way in, and none is opened here.
  if (sender.id !== browser.runtime.id || !mayAsk(request, sender)) return undefined;
  const handler = answers[request.type] as (r: Request, s: Runtime.MessageSender) => unknown;
  return handler?.(request, sender);
}
