/** Every message between the parts, the one client that sends them, and the one ear that hears them. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Kind, Report, Situation } from './checker/report.ts';
import type { Case, CaseAsk } from './handoff/case.ts';
import type { MendTexts } from './handoff/mend.ts';
import type { Parcel } from './handoff/parcel.ts';
import type { Refiled } from './handoff/refile.ts';
import type { FormAnswers } from './policy/from-form.ts';
import type { Source } from './policy/join.ts';
import type { OwnSource } from './policy/own.ts';
import type { Fault } from './policy/read.ts';
import type { PolicyPart } from './policy/schema.ts';
import type { HostedStatus, PolicyInForce, RefusedFile } from './policy/sources.ts';
import type { FirstText } from './remedies/first-responses.ts';
import type { Count, Offers } from './remedies/offer.ts';
import type { Settings } from './settings.ts';
import type { Missing, PostInView } from './sites/kit/site.ts';

/** All that the composer needs to show one draft's state. */
export interface Verdict {
  report: Report;
  /** One list for each finding, in the order of `report.findings`. */
  offers: Offers[];
  /** Texts to begin a first answer from, for people who may speak for the company. */
  firstTexts?: FirstText[];
  count: Count;
  /** Names to fill texts with. */
  names: { company: string; team: string; shortcut: string; answersWithin?: string };
}

/** On the port `composer`, while one has the focus. */
export type ToBackground =
  | { type: 'warm' }
  | { type: 'check'; id: number; draft: string; situation: Situation };
export type ToComposer = { type: 'checked'; id: number; verdict: Verdict };

export interface Status {
  settings: Settings;
  policy?: PolicyInForce;
  /** Files that were refused, whether or not others are in force. */
  refused: RefusedFile[];
  /** The address that the company keeps its file at, where one is set; `next` is the next look, epoch ms. */
  hosted?: HostedStatus & { next?: number };
  /** The company whose file was one's own before, where it can be brought back. */
  before?: string;
}

/** What a refused file says: every fault, by path. */
export type Imported = { ok: true } | { ok: false; faults: Fault[] };

/** What a file would set, in today's form and without defaults, or everything that is wrong with it. */
export type Tested = { ok: true; file: PolicyPart } | { ok: false; faults: Fault[] };

/** What a company file finds in a draft, or everything that is wrong with the file. */
export type Tried = { ok: true; verdict: Verdict } | { ok: false; faults: Fault[] };

/** A case as it would go, or why it will not. */
export type Previewed = { ok: true; case: Case } | { ok: false; reason: string };

/** One-off questions to the background, each with its answer. */
export interface Answers {
  /** The watcher saw somebody focus a field: bring in the composer script. */
  wake: boolean;
  /** There is something to show: bring in how that looks. */
  dress: boolean;
  status: Status;
  /** Of the status, what the composer needs: the company's key has no business in a page's process. */
  settings: Settings;
  'settings-set': Settings;
  'policy-import': Imported;
  'policy-form': Imported;
  'policy-example': Imported;
  /** Reads a file as if it were one's own; nothing is stored. */
  'policy-test': Tested;
  /** Reads a draft by a file as if that were one's own, or by what is in force; nothing is stored. */
  'policy-try': Tried;
  'policy-forget': Status;
  /** Brings back the file that was one's own before it was replaced or forgotten. */
  'policy-undo': Status;
  /** One's own file as it is kept, without defaults. */
  'policy-own': { file: PolicyPart; source: Source; since: number } | false;
  /** Looks for a newer file at the company's address, and says how that went. */
  'policy-refresh': Status;
  /** Builds the record and shows it; nothing is stored or sent. */
  'case-preview': Previewed;
  /**
   * Puts a previewed record into the outbox; it leaves at `sendsAt` (epoch ms) unless undone.
   * Where the company has an e-mail address only, `mail` says that the draft of one is being opened.
   */
  'case-file':
    | { ok: true; id: string; sendsAt: number; mail?: true }
    | { ok: false; reason: string };
  'case-undo': boolean;
  'case-retry': boolean;
  'case-remove': boolean;
  /** Opens an e-mail draft with the case, where no endpoint is set. */
  'case-mail': { href: string };
  /** Sends a refused case again with other texts, at once; on failure it stays as it was. */
  'case-mend': Refiled;
  /** Keeps what is being written into a refused case, or forgets it when nothing is given. */
  'case-mend-keep': boolean;
  'outbox-list': Parcel[];
  /** Asks the other side how the open cases stand, for the popup only; whether there is news. */
  'progress-ask': boolean;
  /** Forgets settings, policy and outbox. */
  erase: boolean;
  /** The writer turned a site on: watch the page that is open there. */
  'watch-tab': boolean;
  /** Badge of the tab: the most serious family shown, or none. */
  badge: boolean;
}

export type Request =
  | {
      type:
        | 'wake'
        | 'dress'
        | 'status'
        | 'settings'
        | 'policy-example'
        | 'policy-forget'
        | 'policy-undo'
        | 'policy-own'
        | 'policy-refresh'
        | 'outbox-list'
        | 'erase';
    }
  | { type: 'progress-ask' }
  | { type: 'case-mend'; id: string; texts: MendTexts }
  | { type: 'case-mend-keep'; id: string; texts?: MendTexts }
  | { type: 'settings-set'; change: Partial<Settings> }
  /** `form` when it was filled in here rather than chosen. */
  | { type: 'policy-import'; text: string; source?: OwnSource }
  | { type: 'policy-test'; text: string }
  | { type: 'policy-try'; text?: string; draft: string; situation: Situation }
  | { type: 'policy-form'; answers: FormAnswers }
  | { type: 'case-preview'; ask: CaseAsk }
  | { type: 'case-file'; case: Case }
  | { type: 'case-undo' | 'case-retry' | 'case-remove' | 'case-mail'; id: string }
  | { type: 'watch-tab'; tab: number }
  | { type: 'badge'; kind?: Kind };

/** From the popup to the page in front. */
export interface PageView {
  site: { id: string; name: string };
  /** Whether drafts on this site are read now, by the writer's settings. */
  awake: boolean;
  /** Whether a composer is being watched now. */
  watching: boolean;
  /** Quiet for the draft in hand, by the writer's choice. */
  draftPaused: boolean;
  kind?: Situation['kind'];
  /** What the draft answers and who writes it, as far as they were read. */
  parent?: NonNullable<Situation['parent']>;
  account?: NonNullable<Situation['account']>;
  /** Characters of the draft in the site's own units. */
  count?: Count;
  missing: Missing[];
  silence?: Report['silence'];
  post?: PostInView;
  /** The draft in hand, to be included in a case only when ticked. */
  draft?: string;
  kinds: Kind[];
}

export type ToTab =
  | { type: 'look' }
  | { type: 'pause-draft'; paused: boolean }
  | { type: 'open-card' }
  | { type: 'settings-changed' }
  /** All origins that the writer turned on, as match patterns. */
  | { type: 'origins'; chosen: string[] };

/** How a question that could not be answered arrives: browsers carry values from part to part, not errors. */
interface Failed {
  failed: string;
}

/** Asks the background. Rejects when it is gone (extension updated), fails or is silent for `timeout` ms. */
export async function ask<R extends Request>(
  request: R,
  timeout = 10_000,
): Promise<Answers[R['type']]> {
  return answered(inTime(browser.runtime.sendMessage(request), timeout));
}

/** Asks the page of a tab; `undefined` where no Hatcheck script runs. */
export async function askTab(tab: number, question: ToTab): Promise<PageView | undefined> {
  try {
    return await answered(inTime(browser.tabs.sendMessage(tab, question, { frameId: 0 }), 2_000));
  } catch {
    return undefined;
  }
}

/**
 * Hears what is asked until the answer is called; a question without a promise is left to others. The answer goes
 * by a call, with the line held open for it: Firefox takes a promise from a listener, most Chromes do not.
 */
export function hear(
  answer: (question: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (
    question: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ) => {
    const promise = answer(question, sender);
    promise?.then(reply, (fault) => reply({ failed: String(fault) } satisfies Failed));
    return promise && true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
}

async function answered<T>(promise: Promise<unknown>): Promise<T> {
  const answer = (await promise) as T | Failed;
  if (typeof answer === 'object' && answer !== null && 'failed' in answer)
    throw new Error(answer.failed);
  return answer as T;
}

function inTime<T>(promise: Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), timeout);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
