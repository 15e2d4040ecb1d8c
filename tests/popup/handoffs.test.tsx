// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/messages.ts';
import { Handoffs } from '../../src/popup/handoffs.tsx';
import { createState } from '../../src/popup/state.ts';
import { fake } from '../ui/fake-browser.ts';
import { press, show } from '../ui/show.ts';
import { caseWith, REPLYING, statusWith } from './page.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).browser,
}));

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
  expect(buttons(place)).toEqual(['Try again', 'Open as an e-mail', 'Save as a file', 'Remove']);
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
