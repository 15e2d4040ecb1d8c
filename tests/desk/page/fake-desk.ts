import { render } from 'preact';
import { beforeEach, vi } from 'vitest';
import type { CaseLine, CaseView } from '../../../desk/api/case.ts';
import type { Me } from '../../../desk/api/door.ts';
import type { DeskEvent } from '../../../desk/api/events.ts';
import { createDesk, type Desk } from '../../../desk/page/core/desk.ts';
import { doing } from '../../ui/show.ts';

/** What was asked of the server. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** Answers as the server would; a path may be answered by a status and a body. */
export const fake: {
  asked: Asked[];
  answers: Record<string, (asked: Asked) => unknown>;
  source: FakeSource | undefined;
} = { asked: [], answers: {}, source: undefined };

/** Anything but 200. */
export class Refuse {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}
}

/** Stands in for the line on which the server tells by itself. */
export class FakeSource {
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  closed = false;
  constructor() {
    fake.source = this;
  }
  close() {
    this.closed = true;
  }
}

/** The server says something. */
export function tells(event: DeskEvent): Promise<void> {
  return doing(() => fake.source?.onmessage?.({ data: JSON.stringify(event) }));
}

export const ANA: Me = {
  id: 'p1',
  name: 'Ana',
  email: 'ana@acme.example',
  role: 'lead',
  active: true,
  org: 'Acme',
  communities: ['Acme Books'],
};

export function lineWith(change: Partial<CaseLine> = {}): CaseLine {
  return {
    id: 'HC-7K3MQ-92QDX',
    level: 'U2',
    kind: 'complaint',
    status: 'new',
    site: 'x',
    summary: 'Who runs that site?',
    alreadyPosted: false,
    arrivedAt: new Date().toISOString(),
    reporters: 1,
    version: 3,
    ...change,
  };
}

export function viewWith(change: Partial<CaseView> = {}): CaseView {
  return {
    ...lineWith(),
    createdAt: '2026-11-24T00:00:00.000Z',
    levelReason: 'A complaint with quick reach.',
    excerpt: 'Who runs that site?',
    affected: [],
    known: '',
    assumed: '',
    askedFor: '',
    promised: '',
    spread: '',
    disclosure: false,
    reportedBy: [],
    clocks: [],
    owed: [],
    duplicates: [],
    merged: [],
    history: [],
    forwards: [],
    looking: [],
    ...change,
  };
}

/** In so many minutes from now, with half a minute to spare. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000 + 30_000).toISOString();
}

let over = new AbortController();

/** A desk with Ana at it, at an address. */
export async function deskAt(path: string): Promise<Desk> {
  over.abort();
  over = new AbortController();
  window.history.replaceState(null, '', path);
  const desk = createDesk(window, over.signal);
  await desk.enter();
  return desk;
}

/** Presses a key where the focus is. */
export function key(name: string, target: Element = document.activeElement ?? document.body) {
  return doing(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
}

export function actions(): unknown[] {
  return fake.asked.filter(({ path }) => path.endsWith('/actions')).map(({ body }) => body);
}

beforeEach(() => {
  // What an earlier test rendered would still hear the keys.
  const old = document.querySelector('body > main');
  if (old) render(null, old);
  sessionStorage.clear();
  fake.asked = [];
  fake.answers = {
    '/api/me': () => ANA,
    '/api/queue': () => ({ cases: [] }),
    '/api/counts': () => ({
      open: 0,
      mine: 0,
      unowned: 0,
      breached: 0,
      byLevel: { U0: 0, U1: 0, U2: 0, U3: 0, U4: 0 },
    }),
  };
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('fetch', async (input: string, init: { method: string; body?: string }) => {
    const { pathname, search } = new URL(input, 'http://localhost');
    const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body);
    const asked = { method: init.method, path: pathname + search, body };
    fake.asked.push(asked);
    const answer = fake.answers[pathname]?.(asked) ?? new Refuse(404, { error: 'Not here.' });
    return answer instanceof Refuse
      ? new Response(JSON.stringify(answer.body), { status: answer.status })
      : new Response(JSON.stringify(answer));
  });
});
