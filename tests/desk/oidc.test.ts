import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Door, Me } from '../../desk/api/door.ts';
import { clientOf, deskOf, type OpenDesk } from './desk-of.ts';
import { freePort, openProvider, type Provided } from './provider.ts';

/** Who is at the company's sign-in just now. */
let atTheDoor = 'ana@acme.example';
let provider: Provided;
let desk: OpenDesk;

beforeAll(async () => {
  provider = await openProvider(`http://127.0.0.1:${await freePort()}`, () => atTheDoor);
  desk = await deskOf(provider.env);
}, 60_000);
afterAll(async () => {
  await desk?.close();
  provider?.close();
});

test('the door names the company’s sign-in', async () => {
  expect(await clientOf(desk.url).get<Door>('/api/door')).toMatchObject({
    company: { name: 'Acme' },
  });
});

test('somebody on the list signs in with the company’s account and is who they are here', async () => {
  const client = clientOf(desk.url);
  const end = await signInByCompany(client);
  expect(end).toBe(`${desk.url}/`);
  expect(await client.get<Me>('/api/me')).toMatchObject({ name: 'Ana Lead', role: 'lead' });
});

test('somebody whom a lead just added needs no password', async () => {
  await desk.lead.send('/api/people', { name: 'Ben', email: 'Ben@acme.example', role: 'cm' });
  atTheDoor = 'ben@acme.example';
  const client = clientOf(desk.url);
  await signInByCompany(client);
  expect(await client.get<Me>('/api/me')).toMatchObject({ name: 'Ben', role: 'cm', active: true });
});

test('somebody who is not on the list stays out, whatever the company says', async () => {
  atTheDoor = 'mallory@acme.example';
  const client = clientOf(desk.url);
  expect(await signInByCompany(client)).toMatch(/sign-in\?error=/);
  expect((await client.ask('/api/me')).status).toBe(401);
});

test('somebody who left stays out', async () => {
  atTheDoor = 'ben@acme.example';
  const people = await desk.lead.get<Me[]>('/api/people');
  const ben = people.find(({ email }) => email === 'ben@acme.example');
  await desk.lead.send(`/api/people/${ben?.id}/leave`);
  const client = clientOf(desk.url);
  await signInByCompany(client);
  expect((await client.ask('/api/me')).status).toBe(401);
});

test('somebody who came back signs in with the company’s account again', async () => {
  await desk.lead.send('/api/people', { name: 'Ben', email: 'ben@acme.example', role: 'lead' });
  atTheDoor = 'ben@acme.example';
  const client = clientOf(desk.url);
  await signInByCompany(client);
  expect(await client.get<Me>('/api/me')).toMatchObject({ name: 'Ben', role: 'lead' });
});

test('an answer that was not asked for signs nobody in', async () => {
  const client = clientOf(desk.url);
  const answer = await client.ask('/api/auth/callback/company?code=stolen&state=made-up');
  expect(answer.headers.get('location') ?? '').toMatch(/error/);
  expect((await client.ask('/api/me')).status).toBe(401);
});

/** Goes where a browser would go, there and back, and gives the address at which it ends. */
async function signInByCompany(client: ReturnType<typeof clientOf>): Promise<string> {
  const body = { provider: 'company', callbackURL: '/', errorCallbackURL: '/sign-in' };
  const { url } = await client.send<{ url: string }>('/api/auth/sign-in/social', body);
  const cookies = new Map<string, string>();
  let next = new URL(url);
  for (let steps = 0; steps < 12; steps++) {
    if (next.origin === new URL(desk.url).origin) {
      if (!next.pathname.startsWith('/api/')) return next.href;
      const answer = await client.ask(next.pathname + next.search);
      next = new URL(answer.headers.get('location') ?? '/', next);
      continue;
    }
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${next} answered ${answer.status} ${await answer.text()}`);
    next = new URL(location, next);
  }
  throw new Error('The sign-in went round in circles');
}
