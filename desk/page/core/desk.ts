import { type Signal, signal } from '@preact/signals';
import type { Me } from '../../api/door.ts';
import type { Person } from '../../api/people.ts';
import type { Settings } from '../../api/settings.ts';
import { createQueue, type Queue } from '../queue/state.ts';
import { text } from '../texts.ts';
import { type Call, createCall } from './call.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createLive, type Live } from './live.ts';
import { createRouter, type Router } from './route.ts';

/** Everything the parts of the page share; each is given it. */
export interface Desk extends Router {
  call: Call;
  live: Live;
  drafts: Drafts;
  queue: Queue;
  /** Unknown until the server answered; nobody once it said so. */
  me: Signal<Me | 'nobody' | undefined>;
  settings: Signal<Settings | undefined>;
  /** Names of the team by id. */
  names: Signal<Readonly<Record<string, string>>>;
  /** The last outcome, read out politely. */
  said: Signal<string>;
  say(words: string): void;
  now: Signal<number>;
  keysShown: Signal<boolean>;
  /** Fetches who one is; false when signed out or out of reach. */
  enter(): Promise<boolean>;
}

/** Clocks count minutes; this is often enough for them, and seldom enough for a long queue. */
const TICK = 5_000;

/** Long enough to be read twice. */
const SAID_FOR = 10_000;

export function createDesk(window: Window, until: AbortSignal): Desk {
  const me = signal<Me | 'nobody' | undefined>();
  const settings = signal<Settings>();
  const names = signal<Readonly<Record<string, string>>>({});
  const said = signal('');
  const now = signal(Date.now());
  const router = createRouter(window, until);
  const live = createLive(() => new EventSource('/api/events'));

  const words = {
    offline: text('offline'),
    failed: (status: number) => text('failed', status),
  };
  const call = createCall(words, () => {
    me.value = 'nobody';
  });

  async function enter(): Promise<boolean> {
    const answer = await call<Me>('GET', '/api/me');
    if (!answer.ok) {
      if (answer.status !== 401) said.value = answer.error;
      return false;
    }
    me.value = answer.value;
    const [rules, people] = await Promise.all([
      call<Settings>('GET', '/api/settings'),
      call<Person[]>('GET', '/api/people'),
    ]);
    if (rules.ok) settings.value = rules.value;
    if (people.ok) names.value = Object.fromEntries(people.value.map(({ id, name }) => [id, name]));
    return true;
  }

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const tick = setInterval(() => {
    now.value = Date.now();
  }, TICK);
  until.addEventListener('abort', () => {
    clearInterval(tick);
    clearTimeout(quiet);
    live.stop();
  });

  return {
    ...router,
    call,
    live,
    me,
    settings,
    names,
    said,
    now,
    enter,
    drafts: createDrafts(window.sessionStorage),
    queue: createQueue(call),
    keysShown: signal(false),
    say(sentence) {
      clearTimeout(quiet);
      said.value = sentence;
      quiet = setTimeout(() => {
        said.value = '';
      }, SAID_FOR);
    },
  };
}

/** The person signed in; parts behind the door may count on one. */
export function meOf(desk: Desk): Me | undefined {
  const me = desk.me.value;
  return me === 'nobody' ? undefined : me;
}
