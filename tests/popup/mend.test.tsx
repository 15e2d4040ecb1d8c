// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { type MendTexts, mend } from '../../src/handoff/mend.ts';
import type { Answers } from '../../src/messages.ts';
import { Handoffs } from '../../src/popup/handoffs.tsx';
import { createState } from '../../src/popup/state.ts';
import { fake } from '../ui/fake-browser.ts';
import { fill, labelled, press, show } from '../ui/show.ts';
import { caseWith, REPLYING, statusWith } from './page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

type Parcel = Answers['outbox-list'][number];

let stored: Parcel;

/** Answers as the background does, for one refused case. */
beforeEach(() => {
  fake.asked = [];
  fake.page = REPLYING;
  const record = caseWith({ known: 'Known.', draft: 'My draft.' });
  stored = {
    ...{ id: record.id, case: record, key: 'k', state: 'refused' },
    ...{ filedAt: 0, notBefore: 0, tries: 1, attempts: [] },
    reason: 'The receiving end refused it: Not complete. (400)',
    faults: [
      { path: 'known', message: 'says nothing' },
      { path: 'affected.roles', message: 'are none' },
    ],
  };
  fake.answers = {
    status: () => statusWith(),
    'outbox-list': () => [stored],
    'case-mend-keep': ({ texts }) => {
      const { mending: _, ...rest } = stored;
      stored = texts ? { ...rest, mending: texts } : rest;
      return true;
    },
    'case-mend': ({ texts }) => {
      const mended = mend(stored.case, texts, inEnglish);
      if (!mended.ok) return { ok: false, reason: 'Not sent yet.', faults: mended.faults };
      stored = { ...stored, case: mended.case, state: 'waiting', tries: 0 };
      return { ok: true };
    },
  };
});

async function shown(): Promise<HTMLElement> {
  const state = createState(7);
  await state.refresh();
  return show(<Handoffs state={state} />);
}

/** What stands as wrong beside the field with this label. */
function faultAt(label: string): string | null | undefined {
  const field = labelled(label);
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

it('opens the texts with what the other side found wrong at each, the reason in view', async () => {
  const place = await shown();
  await press('Mend and send again');
  expect(labelled('What you know').value).toBe('Known.');
  expect(faultAt('What you know')).toBe('They say: says nothing');
  expect(document.activeElement).toBe(labelled('What you know'));
  expect(faultAt('What you assume')).toBe('');
  expect(place.textContent).toContain('affected.roles are none');
  expect(place.textContent).toContain('Not complete. (400)');
  for (const name of ['Open as an e-mail', 'Save as a file', 'Remove'])
    expect(place.textContent).toContain(name);
});

it('says what is wrong with what was written, and sends it once that is right', async () => {
  const place = await shown();
  await press('Mend and send again');
  await fill('What you know', 'I saw the list.');
  expect(faultAt('What you know')).toBe('');
  await fill('How far it has spread', 'x'.repeat(301));
  await press('Send again');
  expect(faultAt('How far it has spread')).toBe('At most 300 characters; 1 too many.');
  expect(document.activeElement).toBe(labelled('How far it has spread'));
  expect(place.textContent).toContain('Not sent yet.');
  await fill('How far it has spread', 'Two threads.');
  await press('Send again');
  expect(stored.case).toMatchObject({ known: 'I saw the list.', spread: 'Two threads.' });
  expect(place.querySelector('form')).toBeNull();
  expect(place.textContent).toContain('On its way now');
  stored = { ...stored, state: 'sent', sentAt: Date.UTC(2026, 10, 25, 12) };
  await vi.waitFor(() => expect(place.textContent).toMatch(/Sent .*2026/), 3_000);
});

it('leaves the draft out when asked to', async () => {
  await shown();
  await press('Mend and send again');
  expect(labelled('Your draft').value).toBe('My draft.');
  await press('Leave my draft out');
  await press('Send again');
  expect(stored.case).not.toHaveProperty('draft');
});

it('loses nothing when the popup closes midway, and forgets it when told', async () => {
  await shown();
  await press('Mend and send again');
  await fill('What you ask for', 'An ans');
  const place = await shown();
  expect(labelled('What you ask for').value).toBe('An ans');
  expect(document.activeElement, 'opening the popup is not asking for it').toBe(document.body);
  await press('Leave it as it was');
  expect(place.querySelector('form')).toBeNull();
  expect(stored.mending).toBeUndefined();
  await press('Mend and send again');
  expect(labelled('What you ask for').value).toBe('');
});

it('keeps the texts in hand when the store is full', async () => {
  fake.answers['case-mend'] = () => ({ ok: false, reason: 'No room left.', faults: [] });
  const place = await shown();
  await press('Mend and send again');
  await fill('What you know', 'I saw the list.');
  await press('Send again');
  expect(place.querySelector('form [role=alert]')?.textContent).toBe('No room left.');
  expect(labelled('What you know').value).toBe('I saw the list.');
  expect((stored.mending as MendTexts).known).toBe('I saw the list.');
});
