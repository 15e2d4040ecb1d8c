import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { check } from '../checker/check.ts';
import type { CaseAsk } from '../handoff/ask.ts';
import { newCase } from '../handoff/new-case.ts';
import type { Answers, Imported, Previewed, Request, Status } from '../messages.ts';
import example from '../policy/example.json' with { type: 'json' };
import {
  bringBack,
  fileBefore,
  forgetPolicy,
  importPolicy,
  ownFile,
  usePolicyForm,
} from '../policy/own.ts';
import type { Fault } from '../policy/read.ts';
import { changeSettings, isAwake, readSettings } from '../settings.ts';
import { text } from '../ui/text.ts';
import { showBadge } from './badge.ts';
import { registerChosen, watchTab } from './chosen.ts';
import { warm } from './composers.ts';
import { dress, wake } from './inject.ts';
import {
  eraseOutbox,
  fileCase,
  keepMended,
  listOutbox,
  mailCase,
  mendCase,
  removeCase,
  retryCase,
  undoCase,
} from './outbox.ts';
import { isOwnPage } from './own-page.ts';
import {
  keepFresh,
  lookForNewer,
  nextLook,
  policyChanged,
  policyFound,
  policyInForce,
  reading,
} from './policy.ts';
import { progressSeen } from './progress.ts';
import { settingsChanged } from './tabs.ts';
import { testPolicy, tryPolicy } from './try.ts';

type Handlers = {
  [Type in Request['type']]: (
    request: Extract<Request, { type: Type }>,
    sender: Runtime.MessageSender,
  ) => Promise<Answers[Type]>;
};

/** Nothing leaves the make-believe thread. */
const PRACTICE = 'practice';

const local = browser.storage.local;

/**
 * What a content script may ask. It shares a process with the page, and whoever breaks into that must
 * not get at cases and drafts of other tabs, at the settings or at the company file.
 */
const FROM_A_PAGE = new Set<Request['type']>([
  'wake',
  'dress',
  'settings',
  'badge',
  'case-preview',
  'case-file',
  'case-undo',
]);

export function mayAsk({ type }: Request, sender: Runtime.MessageSender): boolean {
  return isOwnPage(sender) || FROM_A_PAGE.has(type);
}

/** Every question of the other parts, and who answers it. */
export const answers: Handlers = {
  wake: async (_request, sender) => {
    const inForce = await policyInForce();
    if (!inForce || !isAwake(await readSettings(local), '', Date.now())) return false;
    const coming = wake(sender);
    // While the browser brings the composer script in; there the first words wait for the first verdict.
    warm(inForce.policy);
    return coming;
  },
  dress: (_request, sender) => dress(sender),
  status,
  settings: () => readSettings(local),
  'settings-set': async ({ change }) => {
    const settings = await changeSettings(local, change);
    await settingsChanged();
    return settings;
  },
  'policy-import': async ({ text: words, source }) =>
    taken(await importPolicy(local, words, reading(), source)),
  'policy-form': async (request) => taken(await usePolicyForm(local, request.answers, reading())),
  'policy-example': async () =>
    taken(await importPolicy(local, JSON.stringify(example), reading())),
  'policy-test': testPolicy,
  'policy-try': tryPolicy,
  'policy-refresh': async () => {
    await lookForNewer();
    return status();
  },
  'policy-forget': async () => {
    await forgetPolicy(local);
    policyChanged();
    return status();
  },
  'policy-undo': async () => {
    if (await bringBack(local)) await taken([]);
    return status();
  },
  'policy-own': async () => {
    const own = await ownFile(local);
    return own ? { file: own.file, source: own.source, since: own.since } : false;
  },
  'case-preview': ({ ask }) => preview(ask),
  'case-file': async (request, sender) =>
    request.case.site === PRACTICE
      ? { ok: false, reason: text('case_practice') }
      : fileCase(request.case, sender.tab?.id),
  'case-undo': ({ id }) => undoCase(id),
  'case-retry': ({ id }) => retryCase(id),
  'case-remove': ({ id }) => removeCase(id),
  'case-mail': ({ id }) => mailCase(id),
  'case-mend': ({ id, texts }) => mendCase(id, texts),
  'case-mend-keep': ({ id, texts }) => keepMended(id, texts),
  'outbox-list': () => listOutbox(),
  'progress-ask': (_request, sender) => progressSeen(sender),
  erase: async () => {
    await Promise.all([local.clear(), eraseOutbox()]);
    policyChanged();
    await settingsChanged();
    return true;
  },
  'watch-tab': async ({ tab }) => {
    await registerChosen();
    await watchTab(tab);
    return true;
  },
  badge: async ({ kind }, { tab }) => {
    await showBadge(kind, tab?.id);
    return true;
  },
};

async function status(): Promise<Status> {
  const [settings, { inForce, refused, hosted }, before, next] = await Promise.all([
    readSettings(local),
    policyFound(),
    fileBefore(local),
    nextLook(),
  ]);
  return {
    settings,
    refused,
    ...(hosted && { hosted: { ...hosted, ...(next !== undefined && { next }) } }),
    ...(inForce && { policy: inForce }),
    ...(before !== undefined && { before }),
  };
}

async function taken(faults: Fault[]): Promise<Imported> {
  if (faults.length > 0) return { ok: false, faults };
  policyChanged();
  // A file may only say where the rest is kept; whoever took it wants to see that.
  await keepFresh();
  return { ok: true };
}

async function preview(ask: CaseAsk): Promise<Previewed> {
  const policy = (await policyInForce())?.policy;
  if (!policy) return { ok: false, reason: text('case_no_policy') };
  const post = ask.post ?? ask.situation.parent;
  const { situation } = ask;
  return newCase(ask, {
    policy,
    reports: {
      ...(ask.draft && { draft: check(ask.draft, situation, policy) }),
      ...(post && { post: check(post.text, { site: situation.site, kind: 'post' }, policy) }),
    },
    now: Date.now(),
    random: Math.random,
    say: text,
  });
}
