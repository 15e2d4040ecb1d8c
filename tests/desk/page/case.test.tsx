// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { CaseView } from '../../../desk/api/case.ts';
import { Page } from '../../../desk/page/page.tsx';
import { doing, fill, labelled, press, show } from '../../ui/show.ts';
import {
  ANA,
  actions,
  deskAt,
  fake,
  inMinutes,
  key,
  Refuse,
  tells,
  viewWith,
} from './fake-desk.ts';

const ID = 'HC-7K3MQ-92QDX';
const PATH = `/api/cases/${ID}`;

async function caseWith(change: Partial<CaseView> = {}, address = `/case/${ID}`) {
  fake.answers[PATH] = () => viewWith(change);
  fake.answers[`${PATH}/texts`] = () => [
    { id: 'F1', as: 'first-response', when: 'Bad experience', text: 'I’m sorry. {WHAT}?' },
    { id: 'fixed', as: 'closure', when: 'fixed', text: 'We found it.' },
  ];
  fake.answers[`${PATH}/looking`] = () => ({});
  fake.answers[`${PATH}/actions`] = ({ body }) => viewWith({ ...change, version: 4, ...did(body) });
  const desk = await deskAt(address);
  return { desk, place: await show(<Page desk={desk} />) };
}

const did = (body: unknown): Partial<CaseView> =>
  JSON.stringify(body).includes('acknowledge') ? { status: 'acknowledged' } : {};

const choose = (label: string, value: string) =>
  doing(() => {
    const name = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
    const select = document.getElementById(name?.htmlFor ?? '');
    if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice “${label}”`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('keeps known and assumed apart, and says what was promised even when it is nothing', async () => {
  const { place } = await caseWith({ known: 'It is public.', assumed: 'It was a moderator.' });
  const boxes = [...place.querySelectorAll('.known .section')].map((one) => one.textContent);
  expect(boxes[0]).toContain('It is public.');
  expect(boxes[1]).toContain('It was a moderator.');
  expect(place.textContent).toContain('Promised in publicNothing');
});

it('acknowledges by key and says so politely', async () => {
  const { place } = await caseWith({ next: { duty: 'acknowledge', at: inMinutes(5) } });
  await key('a', document.body);
  expect(actions()).toEqual([{ version: 3, action: { do: 'acknowledge' } }]);
  expect(place.querySelector('[aria-live=polite]')?.textContent).toContain('Acknowledged.');
});

it('keeps what was typed when somebody was faster, names them, and shows the new state', async () => {
  const { place } = await caseWith({ history: [] });
  fake.answers[`${PATH}/actions`] = () =>
    new Refuse(409, {
      error: 'Somebody was faster.',
      case: viewWith({
        version: 5,
        owner: { id: 'p2', name: 'Ben' },
        history: [
          { id: 7, at: inMinutes(0), by: { id: 'p2', name: 'Ben' }, what: 'claim', detail: {} },
        ],
      }),
    });
  await key('n', document.body);
  await fill('Note for the team', 'I rang them.');
  await press('Keep the note');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Ben took it');
  expect(place.textContent).toContain('Ben is on it');
  expect(labelled('Note for the team').value).toBe('I rang them.');
  // Sent again, it names the version that was seen since.
  fake.answers[`${PATH}/actions`] = () => viewWith({ version: 6 });
  await press('Keep the note');
  expect(actions().at(-1)).toEqual({ version: 5, action: { do: 'note', text: 'I rang them.' } });
});

it('keeps typed words through putting away, leaving and a reload', async () => {
  const { desk } = await caseWith();
  await key('r', document.body);
  await fill('Answer to the complainer', 'Half a sent');
  await key('Escape');
  expect(document.querySelector('.panel')).toBeNull();
  await doing(() => desk.go('/'));
  await caseWith({}, `/case/${ID}?form=respond`);
  expect(labelled('Answer to the complainer').value).toBe('Half a sent');
});

it('never replaces own words for good when a form is chosen', async () => {
  await caseWith();
  await key('r', document.body);
  await fill('Answer to the complainer', 'My own words.');
  await choose('Begin with', 'F1');
  expect(labelled('Answer to the complainer').value).toBe('I’m sorry. {WHAT}?');
  await press('Bring back my words');
  expect(labelled('Answer to the complainer').value).toBe('My own words.');
});

it('checks an answer while it is written and names what spoils it', async () => {
  const { place } = await caseWith();
  fake.answers['/api/texts/check'] = () => ({
    firstResponse: {
      empathy: true,
      question: false,
      nextStep: false,
      missteps: [{ kind: 'but', span: { start: 6, end: 9 } }],
    },
  });
  await key('r', document.body);
  await fill('Answer to the complainer', 'Sorry but no');
  await vi.waitFor(() => expect(place.querySelector('.parts')).not.toBeNull());
  const status = place.querySelector('.checked')?.textContent;
  expect(status).toContain('Empathy: is there');
  expect(status).toContain('A question: is missing');
  expect(status).toContain('“but”: takes the sorry back.');
  expect(fake.asked.filter(({ path }) => path === '/api/texts/check')).toHaveLength(1);
});

it('closes only with an outcome, and shows why the server would not', async () => {
  const { place } = await caseWith({ owed: [{ to: 'complainer' }] });
  fake.answers[`${PATH}/actions`] = () => new Refuse(422, { error: 'The complainer must hear.' });
  await key('e', document.body);
  const send = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Close the case',
  );
  expect(send?.disabled).toBe(true);
  await choose('How it ended', 'fixed');
  expect(place.textContent).toContain('We found it.');
  await fill('What let it happen', 'Nobody owned the list.');
  await press('Close the case');
  expect(actions()).toEqual([
    {
      version: 3,
      action: {
        do: 'close',
        outcome: 'fixed',
        note: '',
        rootCause: 'Nobody owned the list.',
        followUp: '',
      },
    },
  ]);
  expect(place.querySelector('[role=alert]')?.textContent).toBe('The complainer must hear.');
  expect(labelled('What let it happen').value).toBe('Nobody owned the list.');
});

it('ticks each one who is owed an answer apart, with how', async () => {
  await caseWith({ owed: [{ to: 'complainer' }, { to: 'community' }] });
  await press('Has heard: The community');
  await fill('How', 'Rang them.');
  await press('Has heard');
  expect(actions()).toEqual([
    { version: 3, action: { do: 'tick', to: 'community', how: 'Rang them.' } },
  ]);
});

it('shows who else is looking, and not oneself', async () => {
  const { place } = await caseWith({ looking: [{ id: 'p1', name: 'Ana' }] });
  expect(place.querySelector('.looking')?.textContent).toBe('');
  await tells({
    is: 'looking',
    id: ID,
    people: [
      { id: 'p1', name: 'Ana' },
      { id: 'p2', name: 'Ben' },
    ],
  });
  expect(place.querySelector('.looking')?.textContent).toBe('Ben has this open');
  expect(fake.asked.some(({ path }) => path === `${PATH}/looking`)).toBe(true);
});

it('names people and places in history by what they are called, and says what failed', async () => {
  fake.answers['/api/people'] = () => [{ ...ANA, id: 'p2', name: 'Ben' }];
  const at = inMinutes(-5);
  const { place } = await caseWith({
    forwards: [{ id: 'job7', target: 'Web team', state: 'failed', at }],
    history: [
      { id: 1, at, what: 'alerted', detail: { job: 'job1', person: 'p2' } },
      { id: 2, at, what: 'alerted', detail: { person: 'p2', failed: true, reason: 'No mail.' } },
      { id: 3, at, what: 'forwarded', detail: { job: 'job7', target: 't1', failed: true } },
      { id: 4, at, by: ANA, what: 'known', detail: { known: 'It was so.', assumed: '' } },
      { id: 5, at, by: ANA, what: 'tick', detail: { to: 'community', how: 'Rang.' } },
    ],
  });
  const lines = [...place.querySelectorAll('.history li')].map((one) => one.textContent);
  expect(lines[0]).toContain('Ana told the community');
  expect(lines[1]).toContain('Before: It was so.');
  expect(lines[2]).toContain('The desk could not send it on to Web team');
  expect(lines[3]).toContain('The desk could not alert Ben');
  expect(lines[3]).toContain('No mail.');
  expect(lines[4]).toContain('The desk alerted Ben');
});

it('offers a liaison notes and no decisions', async () => {
  fake.answers['/api/me'] = () => ({ ...ANA, role: 'liaison', community: 'Acme Books' });
  const { place } = await caseWith({ next: { duty: 'acknowledge', at: inMinutes(5) } });
  const tools = [...place.querySelectorAll('.toolbar button')].map((one) => one.textContent);
  expect(tools).toEqual(['Note']);
  await key('a', document.body);
  await key('e', document.body);
  expect(actions()).toEqual([]);
  expect(document.querySelector('.panel')).toBeNull();
});

it('says why a merge was not done when it was another case that changed', async () => {
  const other = viewWith({ id: 'HC-AAAAA-00001' });
  const { place } = await caseWith({ duplicates: [other] });
  fake.answers[`${PATH}/actions`] = () =>
    new Refuse(409, { error: 'HC-AAAAA-00001 is closed by now.', case: viewWith() });
  await key('m', document.body);
  await press('Merge into this one');
  expect(place.querySelector('[role=alert]')?.textContent).toBe('HC-AAAAA-00001 is closed by now.');
});

it('offers the duplicates that are ticked for merging', async () => {
  const other = viewWith({ id: 'HC-AAAAA-00001' });
  const third = viewWith({ id: 'HC-AAAAA-00002' });
  await caseWith({ duplicates: [other, third] });
  await key('m', document.body);
  const [box] = document.querySelectorAll<HTMLInputElement>('.choices input');
  await doing(() => box?.click());
  await press('Merge into this one');
  expect(actions()).toEqual([{ version: 3, action: { do: 'merge', cases: [third.id] } }]);
});

it('goes to the search of the queue with /', async () => {
  const { desk } = await caseWith();
  await key('/', document.body);
  expect(desk.route.value.page).toBe('queue');
  expect(document.activeElement?.id).toBe('search');
});
