// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseAsk } from '../../src/handoff/ask.ts';
import { Escalate } from '../../src/popup/escalate.tsx';
import { createState } from '../../src/popup/state.ts';
import { fake } from '../ui/fake-browser.ts';
import { doing, fill, labelled, press, show } from '../ui/show.ts';
import { caseWith, REPLYING, statusWith } from './page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const preview = ({ ask }: { ask: CaseAsk }) => ({
  ok: true as const,
  case: caseWith({
    known: ask.known ?? '',
    assumed: ask.assumed ?? '',
    ...(ask.includeDraft && ask.draft && { draft: ask.draft }),
  }),
});

beforeEach(() => {
  fake.asked = [];
  fake.page = REPLYING;
  fake.answers = {
    status: () => statusWith(),
    'outbox-list': () => [],
    'case-preview': preview,
    'case-file': ({ case: record }) => ({ ok: true, id: record.id, sendsAt: Date.now() + 10_000 }),
    'case-undo': () => true,
  };
});

async function shown(): Promise<HTMLElement> {
  const state = createState(7);
  await state.refresh();
  return show(<Escalate state={state} />);
}

const filed = () => fake.asked.find((request) => request.type === 'case-file');

it('shows exactly what goes before anything is stored', async () => {
  const place = await shown();
  await press('See what would go');
  await fill('What you know', 'Two titles were in the list.');
  await fill('What you assume', 'That it is about all of them.');
  const sent = place.querySelector('pre')?.textContent ?? '';
  expect(JSON.parse(sent)).toMatchObject({
    known: 'Two titles were in the list.',
    assumed: 'That it is about all of them.',
  });
  expect(place.querySelector('dl')?.textContent).toContain('https://x.com/robinfarrow/status/1');
  expect(filed()).toBeUndefined();
});

it('sends the draft only when it is ticked', async () => {
  const place = await shown();
  await press('See what would go');
  expect(labelled('Include the draft').hasAttribute('checked')).toBe(false);
  expect(place.textContent).not.toContain('We dropped them.');
  await doing(() => labelled('Include the draft').click());
  expect(place.textContent).toContain('We dropped them.');
});

it('files what was shown, and takes it back within ten seconds', async () => {
  const place = await shown();
  await press('See what would go');
  await press('Send');
  expect(filed()).toEqual({ type: 'case-file', case: caseWith() });
  expect(place.textContent).toMatch(/Goes in \d+ seconds\./);
  await press('Undo');
  expect(place.textContent).toContain('Taken back. Nothing was sent.');
});

it('says so when it was too late to take back', async () => {
  fake.answers['case-undo'] = () => false;
  const place = await shown();
  await press('See what would go');
  await press('Send');
  await press('Undo');
  expect(place.textContent).toContain('It has left already.');
});

it('says why a case will not be made, and offers no Send', async () => {
  fake.answers['case-preview'] = () => ({ ok: false, reason: 'it is protected.' });
  const place = await shown();
  await press('See what would go');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('it is protected.');
  const send = [...place.querySelectorAll('button')].find((b) => b.textContent === 'Send');
  expect(send?.disabled).toBe(true);
});

it("asks for one's own post as a staff post", async () => {
  if (REPLYING.post) fake.page = { ...REPLYING, post: { ...REPLYING.post, own: true } };
  await shown();
  await press('See what would go');
  const asked = fake.asked.find((request) => request.type === 'case-preview');
  expect(asked).toMatchObject({ ask: { kind: 'staff-post' } });
});

it('says where a post can be handed over when there is none', async () => {
  fake.page = undefined;
  const place = await shown();
  expect(place.textContent).toContain(
    'On a site it knows, the post you look at can be handed over from here',
  );
});
