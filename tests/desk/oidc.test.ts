import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Door, Me } from '../../desk/api/door.ts';
import { clientOf, deskOf, type OpenDesk } from './desk-of.ts';

/** Who is at the company's sign-in just now; its own form is not what is tested. */
let atTheDoor = 'ana@acme.example';
let provider: { issuer: string; close(): void };
let desk: OpenDesk;

beforeAll(async () => {
  const port = await freePort();
  provider = await openProvider(`http://127.0.0.1:${port}`);
  desk = await deskOf({
    DESK_PORT: String(port),
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'desk',
    OIDC_CLIENT_SECRET: 'a secret that only the two know, long',
    OIDC_NAME: 'Acme',
  });
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

async function openProvider(deskUrl: string) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'desk',
        client_secret: 'a secret that only the two know, long',
        redirect_uris: [`${deskUrl}/api/auth/callback/company`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/who/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: true, name: 'From Acme' }),
    }),
    cookies: { keys: ['only for tests'] },
    ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
  });
  oidc.use(async (ctx: { path: string; req: never; res: never }, goOn: () => Promise<void>) => {
    if (!ctx.path.startsWith('/who/')) return goOn();
    const details = await oidc.interactionDetails(ctx.req, ctx.res);
    const grant = new oidc.Grant({ accountId: atTheDoor, clientId: 'desk' });
    grant.addOIDCScope('openid email profile');
    const grantId = await grant.save();
    const result =
      details.prompt.name === 'login'
        ? { login: { accountId: atTheDoor } }
        : { consent: { grantId } };
    await oidc.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: true });
  });
  const server: Server = oidc.listen(port, '127.0.0.1');
  if (!server.listening) await once(server, 'listening');
  return {
    issuer,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
