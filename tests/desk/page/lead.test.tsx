// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Settings } from '../../../desk/api/settings.ts';
import type { Week } from '../../../desk/api/week.ts';
import { Page } from '../../../desk/page/page.tsx';
import { fill, labelled, press, show } from '../../ui/show.ts';
import { ANA, deskAt, fake, Refuse } from './fake-desk.ts';

const RULE = {
  acknowledge: 15,
  respond: null,
  update: null,
  close: 720,
  clock: 'always' as const,
  alert: true,
  backupAfter: 10,
};

const SETTINGS: Settings = {
  org: 'Acme',
  communities: ['Acme Books'],
  timeZone: 'Europe/Berlin',
  working: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  extended: { days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '22:00' },
  quiet: null,
  levels: { U0: RULE, U1: RULE, U2: RULE, U3: RULE, U4: RULE },
  repair: 120,
  retentionDays: 90,
  firstResponses: [],
};

const puts = (path: string) =>
  fake.asked.filter((one) => one.method === 'PUT' && one.path === path).map(({ body }) => body);

it('shows a set-up link once, with the person it is for', async () => {
  fake.answers['/api/people'] = ({ method }) =>
    method === 'GET'
      ? [ANA]
      : { person: { ...ANA, id: 'p2', name: 'Ben' }, setUpLink: 'https://desk.example/s?token=1' };
  const place = await show(<Page desk={await deskAt('/people')} />);
  await fill('Name', 'Ben');
  await fill('E-mail address', 'ben@acme.example');
  await press('Add a person');
  expect(place.querySelector('.once')?.textContent).toContain('A link for Ben');
  expect(place.querySelector('.once code')?.textContent).toBe('https://desk.example/s?token=1');
  expect(fake.asked.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Ben',
    email: 'ben@acme.example',
    role: 'cm',
  });
});

it('saves the rules, one community a line, and says what is wrong before sending', async () => {
  fake.answers['/api/settings'] = ({ body }) => body ?? SETTINGS;
  const place = await show(<Page desk={await deskAt('/settings')} />);
  await fill('Time zone', 'Mars/Olympus');
  await press('Save the settings');
  expect(place.textContent).toContain('timeZone: is not a time zone such as Europe/Berlin');
  expect(puts('/api/settings')).toEqual([]);
  await fill('Time zone', 'Europe/Paris');
  await fill('Communities', 'Acme Books\n\n Acme Cooking ');
  await press('Save the settings');
  expect(puts('/api/settings')).toEqual([
    { ...SETTINGS, timeZone: 'Europe/Paris', communities: ['Acme Books', 'Acme Cooking'] },
  ]);
});

it('gives a ready line for the policy with a new key', async () => {
  fake.answers['/api/settings'] = () => SETTINGS;
  fake.answers['/api/intake'] = ({ method }) =>
    method === 'GET'
      ? []
      : { key: { id: 'k', name: 'Phones', createdAt: '' }, secret: 's', endpoint: 'https://d/i' };
  const place = await show(<Page desk={await deskAt('/settings')} />);
  await fill('Name of a new key', 'Phones');
  await press('Make a key');
  const snippet = place.querySelector('.once code')?.textContent;
  expect(JSON.parse(`{${snippet}}`)).toEqual({ handoff: { endpoint: 'https://d/i', secret: 's' } });
});

it('erases only when the person was typed twice', async () => {
  fake.answers['/api/data/erase'] = () => ({});
  await show(<Page desk={await deskAt('/settings')} />);
  const button = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Erase for good');
  await fill('Person', '@robin');
  await fill('To erase it for good', '@rob');
  expect(button()?.disabled).toBe(true);
  await fill('To erase it for good', '@robin');
  await press('Erase for good');
  expect(fake.asked.at(-1)?.body).toEqual({ person: '@robin', confirm: '@robin' });
});

it('shows the rota on the desk’s clock and says that shifts overlap', async () => {
  fake.answers['/api/settings'] = () => SETTINGS;
  fake.answers['/api/people'] = () => [ANA];
  fake.answers['/api/rota'] = () => [
    {
      from: '2026-01-05T08:00:00.000Z',
      to: '2026-01-12T08:00:00.000Z',
      person: 'p1',
      backup: null,
    },
    {
      from: '2026-01-11T08:00:00.000Z',
      to: '2026-01-19T08:00:00.000Z',
      person: 'p1',
      backup: null,
    },
  ];
  const place = await show(<Page desk={await deskAt('/rota')} />);
  expect(labelled('From').value).toBe('2026-01-05T09:00');
  expect(place.querySelector('.shift [role=alert]')?.textContent).toBe(
    'This overlaps with another shift.',
  );
});

it('keeps what is for leads from others', async () => {
  fake.answers['/api/me'] = () => ({ ...ANA, role: 'cm' });
  const place = await show(<Page desk={await deskAt('/settings')} />);
  expect(place.querySelector('h1')?.textContent).toBe('This is for a lead');
  expect(place.querySelector('nav')?.textContent).toBe('QueueWeekRota');
});

it('says a week in tables as well as in bars, and plainly whom it is not about', async () => {
  const week: Week = {
    from: '2026-01-26',
    arrived: 3,
    closed: 1,
    byDay: [{ day: '2026-01-26', arrived: 3, closed: 1 }],
    byCommunity: [
      { community: 'Acme Books', count: 2 },
      { community: '', count: 1 },
    ],
    byKind: [{ kind: 'staff-post', count: 3 }],
    byLevel: [{ level: 'U1', count: 3, acknowledge: { median: 11, p90: 38, inTime: 0.8 } }],
  };
  fake.answers['/api/week'] = ({ path }) =>
    path.endsWith('from=2026-01-26') ? week : new Refuse(400, { error: 'Not a Monday.' });
  const place = await show(<Page desk={await deskAt('/week?from=2026-01-28')} />);
  for (const words of [
    '3 arrived, 1 closed',
    'Monday',
    'No community',
    'Staff post',
    'never about',
  ])
    expect(place.textContent).toContain(words);
  expect(place.querySelector('.levels tbody')?.textContent).toBe('U1311 min38 min80 %none yet');
});

it('leaves nothing typed behind for whoever signs in next', async () => {
  fake.answers['/api/auth/sign-out'] = () => ({});
  fake.answers['/api/door'] = () => ({ org: 'Acme' });
  const desk = await deskAt('/');
  await show(<Page desk={desk} />);
  desk.drafts.of('HC-1:note').value = { words: 'secret' };
  expect(Object.keys(sessionStorage)).toEqual(['draft:HC-1:note']);
  await press('Sign out');
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(desk.route.value.page).toBe('sign-in');
});
