// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { OUTCOMES } from '../../desk/api/words.ts';
import { STAGES } from '../../src/handoff/progress.ts';
import type { Answers } from '../../src/messages.ts';
import { Handoffs } from '../../src/popup/handoffs.tsx';
import { createState } from '../../src/popup/state.ts';
import { fake } from '../ui/fake-browser.ts';
import { press, show } from '../ui/show.ts';
import { caseWith, REPLYING, statusWith } from './page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

type Parcel = Answers['outbox-list'][number];

function parcel(change: Partial<Parcel>): Parcel {
  const record = caseWith();
  return {
    id: record.id,
    case: record,
    key: 'k',
    state: 'held',
    filedAt: 0,
    notBefore: 0,
    tries: 0,
    attempts: [],
    ...change,
  };
}

beforeEach(() => {
  fake.asked = [];
  fake.page = REPLYING;
});

async function shown(...parcels: Parcel[]): Promise<HTMLElement> {
  fake.answers = {
    status: () => statusWith(),
    'outbox-list': () => parcels,
    'case-retry': () => true,
    'case-remove': () => true,
  };
  const state = createState(7);
  await state.refresh();
  return show(<Handoffs state={state} />);
}

const buttons = (place: HTMLElement) =>
  [...place.querySelectorAll('button')].map(({ textContent }) => textContent);

it('is plain about there being none', async () => {
  expect((await shown()).textContent).toContain('None.');
});

it('says why one was refused, and what can be done', async () => {
  const place = await shown(parcel({ state: 'refused', reason: 'The desk knows no such team.' }));
  expect(place.textContent).toContain('Not taken');
  expect(place.textContent).toContain('The desk knows no such team.');
  expect(buttons(place)).toEqual([
    'Mend and send again',
    'Try again',
    'Open as an e-mail',
    'Save as a file',
    'Remove',
  ]);
  await press('Try again');
  await press('Remove');
  expect(fake.asked).toContainEqual({ type: 'case-retry', id: 'HC-7K3MQ-92QDX' });
  expect(fake.asked).toContainEqual({ type: 'case-remove', id: 'HC-7K3MQ-92QDX' });
});

it('offers Undo only while nothing has left', async () => {
  expect(buttons(await shown(parcel({ state: 'held' })))).toContain('Undo');
  expect(buttons(await shown(parcel({ state: 'sending' })))).toEqual(['Save as a file']);
  const sent = await shown(parcel({ state: 'sent', sentAt: Date.UTC(2026, 10, 24, 12) }));
  expect(sent.textContent).toMatch(/Sent .*2026/);
  expect(buttons(sent)).toEqual(['Save as a file', 'Remove']);
});

/** The heading of a case that arrived and came so far. */
async function heading(progress: object): Promise<string> {
  const at = '2026-11-25T09:30:00.000Z';
  // What lies in the store may come from another version.
  const told = { at, ...progress } as NonNullable<Parcel['progress']>;
  const place = await shown(parcel({ state: 'sent', sentAt: 1, follows: true, progress: told }));
  return place.querySelector('h3')?.textContent ?? '';
}

it('says how far it has come, and since when', async () => {
  expect(await heading({ stage: 'received' })).toMatch(/^Received .*2026/);
  expect(await heading({ stage: 'acknowledged' })).toMatch(/^Picked up .*2026/);
  expect(await heading({ stage: 'owned' })).toMatch(/^Someone is on it .*2026/);
  expect(await heading({ stage: 'answered' })).toMatch(/^Answered .*2026/);
  expect(await heading({ stage: 'closed', outcome: 'fixed' })).toMatch(/^Closed: fixed .*2026/);
  expect(await heading({ stage: 'closed', outcome: 'handled-elsewhere' })).toMatch(
    /^Closed: handled by trained people/,
  );
});

it('has words of its own for every stage and outcome', async () => {
  const words = [];
  for (const stage of STAGES.slice(0, -1)) words.push(await heading({ stage }));
  for (const outcome of OUTCOMES) words.push(await heading({ stage: 'closed', outcome }));
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((heard) => /^(Sent|Closed [^:])/.test(heard))).toEqual([]);
});

it('is not thrown by a stage, an outcome or a time that it does not know', async () => {
  expect(await heading({ stage: 'pondered' })).toMatch(/^Sent .*1970/);
  expect(await heading({ stage: 'toString' })).toMatch(/^Sent .*1970/);
  expect(await heading({ stage: 'closed', outcome: 'vanished' })).toMatch(/^Closed .*2026/);
  expect(await heading({ stage: 'owned', at: 'soon' })).toMatch(/^Someone is on it\s*$/);
});

it('shows the team’s word as the text it is', async () => {
  const word = 'Thank you.\n<b>We wrote to them.</b>';
  const progress = { stage: 'answered' as const, at: '2026-11-25T09:30:00.000Z', word };
  const place = await shown(parcel({ state: 'sent', sentAt: 1, progress }));
  expect(place.querySelector('blockquote')?.textContent).toBe(word);
  expect(place.querySelector('b')).toBeNull();
});

it('asks how they stand when there is news, and only then reads the list again', async () => {
  const state = createState(7);
  const before = parcel({ state: 'sent', sentAt: 1, follows: true });
  let now = before;
  fake.answers = { status: () => statusWith(), 'outbox-list': () => [now] };
  await state.refresh();
  await state.follow();
  expect(state.problem.value).toBe('');
  now = { ...before, progress: { stage: 'owned', at: '2026-11-25T09:30:00.000Z' } };
  fake.answers['progress-ask'] = () => false;
  await state.follow();
  expect(state.parcels.value).toEqual([before]);
  fake.answers['progress-ask'] = () => true;
  await state.follow();
  expect(state.parcels.value).toEqual([now]);
});
