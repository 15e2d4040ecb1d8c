// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Page } from '../../../desk/page/page.tsx';
import { show } from '../../ui/show.ts';
import { deskAt, fake, lineWith, viewWith } from './fake-desk.ts';

const EVIL = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const AT = '2026-11-24T00:00:00.000Z';

const hostile = viewWith({
  summary: EVIL,
  site: EVIL,
  community: EVIL,
  complainer: EVIL,
  owner: { id: 'p2', name: EVIL },
  levelReason: EVIL,
  link: 'javascript:alert(3)',
  excerpt: EVIL,
  draft: EVIL,
  known: EVIL,
  assumed: EVIL,
  askedFor: EVIL,
  promised: EVIL,
  spread: EVIL,
  reportedBy: [{ caseId: EVIL, at: AT, name: EVIL, contact: EVIL }],
  owed: [{ to: 'complainer', tickedAt: AT, how: EVIL }],
  outcome: { code: 'fixed', note: EVIL, rootCause: EVIL, followUp: EVIL, at: AT },
  duplicates: [lineWith({ id: 'HC-AAAAA-00001', summary: EVIL })],
  merged: [lineWith({ id: 'HC-AAAAA-00002', summary: EVIL })],
  history: [
    { id: 1, at: AT, by: { id: 'p2', name: EVIL }, what: 'note', detail: { text: EVIL } },
    { id: 2, at: AT, what: EVIL, detail: { person: EVIL, reason: EVIL } },
    { id: 3, at: AT, what: 'level', detail: { from: EVIL, to: EVIL, reason: EVIL } },
    { id: 4, at: AT, what: 'constructor', detail: {} },
  ],
  forwards: [{ id: 'f', target: EVIL, state: 'failed', reason: EVIL, reference: EVIL, at: AT }],
  looking: [{ id: 'p3', name: EVIL }],
});

function nothingOfIt(place: HTMLElement) {
  expect(place.textContent).toContain(EVIL);
  expect(place.querySelector('img, script')).toBeNull();
  expect(place.querySelector('[href^="javascript" i]')).toBeNull();
}

it('shows markup in every field of a case as the text it is', async () => {
  fake.answers[`/api/cases/${hostile.id}`] = () => hostile;
  const place = await show(<Page desk={await deskAt(`/case/${hostile.id}`)} />);
  nothingOfIt(place);
  expect(place.textContent).toContain('javascript:alert(3)');
});

it('shows markup in a line of the queue as the text it is', async () => {
  fake.answers['/api/queue'] = () => ({ cases: [hostile] });
  nothingOfIt(await show(<Page desk={await deskAt('/')} />));
});

it('makes a link of a web address only, and tells the other side nothing', async () => {
  fake.answers[`/api/cases/${hostile.id}`] = () => ({ ...hostile, link: 'https://x.com/a/1' });
  const place = await show(<Page desk={await deskAt(`/case/${hostile.id}`)} />);
  const link = place.querySelector('a[href="https://x.com/a/1"]');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.getAttribute('target')).toBe('_blank');
});
