import { type Signal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { type Answers, ask, askTab, type PageView, type Status, type ToTab } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { createWant, type Want } from '../ui/want.ts';
import type { Tab } from './elsewhere.tsx';

/** The other side may take longer to answer than our own background, ms. */
const ANSWER_AFTER = 20_000;

/** What the popup knows, and the few things it can do. */
export interface PopupState {
  status: Signal<Status | undefined>;
  page: Signal<PageView | undefined>;
  parcels: Signal<Answers['outbox-list']>;
  /** One sentence when something failed. */
  problem: Signal<string>;
  refresh(): Promise<void>;
  /** Reads the handoffs alone, which need not wait for the page. */
  list(): Promise<void>;
  /** Has it asked how the handoffs stand; says nothing when that fails, as the last answer still shows. */
  follow(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  tell(question: ToTab): Promise<void>;
  want: Want;
}

/** The popup's state for one tab. */
export function createState(tab: number | undefined): PopupState {
  const status = signal<Status>();
  const page = signal<PageView>();
  const parcels = signal<Answers['outbox-list']>([]);
  const problem = signal('');

  const want = createWant(problem, 'popup_no_answer');

  async function tell(question: ToTab): Promise<void> {
    if (tab !== undefined) page.value = await askTab(tab, question);
  }

  async function refresh(): Promise<void> {
    const [now, outbox] = await Promise.all([
      want({ type: 'status' }),
      want({ type: 'outbox-list' }),
      tell({ type: 'look' }),
    ]);
    if (now) status.value = now;
    if (outbox) parcels.value = outbox;
  }

  async function list(): Promise<void> {
    const outbox = await want({ type: 'outbox-list' });
    if (outbox) parcels.value = outbox;
  }

  async function follow(): Promise<void> {
    if (await ask({ type: 'progress-ask' }, ANSWER_AFTER).catch(() => false)) await list();
  }

  async function change(change: Partial<Settings>): Promise<void> {
    const settings = await want({ type: 'settings-set', change });
    if (settings && status.value) status.value = { ...status.value, settings };
    await tell({ type: 'look' });
  }

  return { status, page, parcels, problem, refresh, list, follow, change, tell, want };
}

/** The tab the popup was opened over; `?tab=` names one when the popup is opened as a page of its own. */
export async function tabInFront(search: string): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}
