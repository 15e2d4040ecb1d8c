// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { CaseLine } from '../../../desk/api/case.ts';
import { Page } from '../../../desk/page/page.tsx';
import { doing, press, show } from '../../ui/show.ts';
import {
  actions,
  deskAt,
  fake,
  inMinutes,
  key,
  lineWith,
  Refuse,
  tells,
  viewWith,
} from './fake-desk.ts';

const FIRST = lineWith({
  id: 'HC-AAAAA-00001',
  summary: 'Answer me',
  status: 'owned',
  owner: { id: 'p2', name: 'Ben' },
  next: { duty: 'respond', at: inMinutes(-9) },
  reporters: 3,
  alreadyPosted: true,
  community: 'Acme Books',
});
const SECOND = lineWith({
  id: 'HC-AAAAA-00002',
  summary: 'Hello?',
  next: { duty: 'acknowledge', at: inMinutes(12) },
});
const THIRD = lineWith({ id: 'HC-AAAAA-00003', summary: 'Lovely list', level: 'U4' });

const SOON = { duty: 'acknowledge' as const, at: inMinutes(30) };

async function queueWith(...cases: CaseLine[]) {
  fake.answers['/api/queue'] = () => ({ cases });
  const desk = await deskAt('/');
  return { desk, place: await show(<Page desk={desk} />) };
}

const summaries = () => [...document.querySelectorAll('.summary')].map((one) => one.textContent);
const selected = () => document.querySelector('[aria-current=true].summary')?.textContent;

it('keeps the server’s order and breaks it where time changes', async () => {
  const { place } = await queueWith(FIRST, SECOND, THIRD);
  expect(summaries()).toEqual(['Answer me', 'Hello?', 'Lovely list']);
  expect([...place.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['Late', 'Within the hour', 'Nothing due']),
  );
});

it('says of each what is next, how late, who has it, and how many reported it', async () => {
  await queueWith(FIRST, SECOND);
  const [first, second] = document.querySelectorAll('.line');
  for (const words of [
    'U2',
    'Answer',
    '8 min late',
    'Ben is on it',
    '3 reporters',
    'posted already',
  ])
    expect(first?.textContent).toContain(words);
  expect(first?.querySelector('.left.late svg')).not.toBeNull();
  expect(second?.textContent).toContain('Acknowledge in 12 min');
  expect(second?.querySelector('.left.late')).toBeNull();
});

it('moves with j and k, takes with c, acknowledges with a and opens with o', async () => {
  const { desk } = await queueWith(FIRST, SECOND, THIRD);
  fake.answers[`/api/cases/${SECOND.id}/actions`] = () => viewWith({ ...SECOND, version: 4 });
  await key('j');
  expect(selected()).toBe('Answer me');
  await key('j');
  expect(selected()).toBe('Hello?');
  expect(document.activeElement?.textContent).toBe('Hello?');
  await key('c');
  await key('a');
  expect(actions()).toEqual([
    { version: 3, action: { do: 'claim' } },
    { version: 3, action: { do: 'acknowledge' } },
  ]);
  await key('k');
  expect(selected()).toBe('Answer me');
  await key('o');
  expect(desk.route.value).toEqual({ page: 'case', id: FIRST.id });
});

it('leaves the keys to whoever types', async () => {
  await queueWith(FIRST, SECOND);
  const search = document.getElementById('search');
  if (!search) throw new Error('no search');
  search.focus();
  await key('j', search);
  expect(selected()).toBeUndefined();
});

it('keeps the line in hand when another comes in above it, and hands on when it leaves', async () => {
  const { desk } = await queueWith(FIRST, SECOND, THIRD);
  await key('j');
  await key('j');
  const above = lineWith({ id: 'HC-AAAAA-00009', summary: 'New' });
  fake.answers['/api/queue'] = () => ({ cases: [above, FIRST, SECOND, THIRD] });
  await doing(() => desk.queue.load());
  expect(selected()).toBe('Hello?');
  fake.answers['/api/queue'] = () => ({ cases: [above, FIRST, THIRD] });
  await doing(() => desk.queue.load());
  expect(selected()).toBe('Lovely list');
});

it('fetches the list anew when the server tells of a case', async () => {
  await queueWith(FIRST);
  fake.answers['/api/queue'] = () => ({ cases: [FIRST, SECOND] });
  await tells({ is: 'case', id: SECOND.id, version: 1 });
  expect(summaries()).toEqual(['Answer me', 'Hello?']);
});

it('says quietly that the line is lost, and stops saying so', async () => {
  const { place } = await queueWith(FIRST);
  // Once is how the server asks anew who is there.
  await doing(() => fake.source?.onerror?.());
  expect(place.textContent).not.toContain('The connection is lost');
  await doing(() => fake.source?.onerror?.());
  expect(place.textContent).toContain('The connection is lost');
  fake.answers['/api/queue'] = () => ({ cases: [FIRST, SECOND] });
  await doing(() => fake.source?.onopen?.());
  expect(place.textContent).not.toContain('The connection is lost');
  expect(summaries()).toEqual(['Answer me', 'Hello?']);
});

it('fetches the next page with its mark and doubles nothing', async () => {
  fake.answers['/api/queue'] = ({ path }) =>
    path.includes('after=2') ? { cases: [SECOND, THIRD] } : { cases: [FIRST, SECOND], after: '2' };
  await show(<Page desk={await deskAt('/')} />);
  await press('More');
  expect(summaries()).toEqual(['Answer me', 'Hello?', 'Lovely list']);
  expect([...document.querySelectorAll('button')].some((one) => one.textContent === 'More')).toBe(
    false,
  );
});

it('says what empty means', async () => {
  const { place, desk } = await queueWith();
  expect(place.textContent).toContain('Nothing is waiting.');
  await doing(() => desk.queue.choose({ q: 'zebra' }));
  expect(place.textContent).toContain('Nothing fits that search.');
});

it('names who was faster when a line was taken meanwhile', async () => {
  const { place } = await queueWith(SECOND);
  fake.answers[`/api/cases/${SECOND.id}/actions`] = () =>
    new Refuse(409, {
      error: 'Somebody was faster.',
      case: viewWith({
        ...SECOND,
        version: 4,
        history: [
          { id: 1, at: SECOND.arrivedAt, what: 'arrived', detail: {} },
          { id: 2, at: SECOND.arrivedAt, by: { id: 'p2', name: 'Ben' }, what: 'claim', detail: {} },
        ],
      }),
    });
  await key('j');
  await key('c');
  expect(place.textContent).toContain('Somebody was faster: Ben took it.');
});

it('shows the list of keys with ?', async () => {
  await queueWith();
  await key('?', document.body);
  expect(document.querySelector('dialog')?.open).toBe(true);
});

it('moves a line to where it belongs as soon as its next step is another', async () => {
  const later = { ...SECOND, version: 4, next: { duty: 'respond' as const, at: inMinutes(240) } };
  const { desk } = await queueWith(FIRST, SECOND, lineWith({ ...THIRD, next: SOON }));
  expect(summaries()).toEqual(['Answer me', 'Hello?', 'Lovely list']);
  await doing(() => desk.queue.put(later));
  expect(summaries()).toEqual(['Answer me', 'Lovely list', 'Hello?']);
});
