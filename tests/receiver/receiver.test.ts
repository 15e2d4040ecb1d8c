import 'fake-indexeddb/auto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Receiver, startReceiver } from '../../demo/receiver/receiver.ts';
import { inEnglish } from '../../scripts/say.ts';
import type { Case } from '../../src/handoff/case.ts';
import { toEndpoint } from '../../src/handoff/destinations/endpoint.ts';
import { file, list, type Outbox, openOutbox } from '../../src/handoff/outbox.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from '../handoff/cases.ts';

const SECRET = 'whsec_aGF0Y2hlY2stZXhhbXBsZS1zZWNyZXQtZm9yLWRlbW8=';

let folder: string;
let receiver: Receiver;
let db: Outbox;
let servers: Server[] = [];
let name = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receiver-'));
  receiver = await startReceiver({ port: 0, folder, secret: SECRET });
  db = await openOutbox(`receiver-${name++}`);
});

afterEach(async () => {
  await receiver.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
  await rm(folder, { recursive: true });
});

interface Post {
  key?: string;
  at?: Date;
  secret?: string;
  headers?: Record<string, string>;
}

function post(body: string, { key = 'k1', at = new Date(), secret = SECRET, headers }: Post = {}) {
  return fetch(`${receiver.url}/cases`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': key,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(key, at, body),
      ...headers,
    },
  });
}

async function elsewhere(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/cases`;
}

/** Files one case and lets the outbox work once, long after the time to undo. */
async function sent(endpoint: string, record: Case = caseOf(), timeout = 15_000) {
  const now = Date.now();
  const put = await file(db, record, now - 20_000, crypto.randomUUID(), inEnglish);
  if (!put.ok) throw new Error(put.reason);
  return again(endpoint, timeout);
}

async function again(endpoint: string, timeout = 15_000, now = Date.now()) {
  const deliver = toEndpoint(endpoint, SECRET, inEnglish, timeout);
  await emptyOutbox({ db, deliver, now: () => now, random: () => 0, fetch });
  const [parcel] = await list(db);
  if (!parcel) throw new Error('the outbox is empty');
  return parcel;
}

test('a case sent from the outbox lies on disk and on the page', async () => {
  const record = caseOf();
  expect(await sent(`${receiver.url}/cases`, record)).toMatchObject({ state: 'sent' });
  expect(await receiver.cases()).toEqual([record]);
  const page = await fetch(receiver.url);
  expect(await page.text()).toContain(record.id);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await (await fetch(`${receiver.url}/cases.json`)).json()).toMatchObject([
    { case: record },
  ]);
});

test('it is there after a restart, and half-written files are not', async () => {
  await post(JSON.stringify(caseOf()));
  await receiver.close();
  await writeFile(join(folder, 'torn.tmp'), '{"key":');
  receiver = await startReceiver({ port: 0, folder, secret: SECRET });
  expect(await receiver.cases()).toHaveLength(1);
  expect(await readdir(folder)).toHaveLength(1);
});

test('the same again changes nothing; another body under the same id is refused', async () => {
  const body = JSON.stringify(caseOf());
  const first = await post(body);
  const second = await post(body);
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
  expect((await post(JSON.stringify(caseOf()))).status).toBe(409);
  expect(await receiver.cases()).toHaveLength(1);
});

test('twenty at once under one id are one case', async () => {
  const body = JSON.stringify(caseOf());
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(body)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(19).fill(200), 201]);
  expect(await readdir(folder)).toHaveLength(1);
});

test('wrong, missing, old and borrowed signatures are refused', async () => {
  const body = JSON.stringify(caseOf());
  const other = `whsec_${btoa('another-secret-of-enough-bytes!!')}`;
  const hourAgo = new Date(Date.now() - 3_600_000);
  const refused = [
    await post(body, { secret: other }),
    await post(body, { headers: { 'webhook-signature': '' } }),
    await post(body, { at: hourAgo }),
    await post(body, { headers: { 'webhook-id': 'other' } }),
    await fetch(`${receiver.url}/cases`, { method: 'POST', body }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  expect(await receiver.cases()).toEqual([]);
});

test('what is no case is refused by path, what is too large unread', async () => {
  const wrong = await post(JSON.stringify({ ...caseOf(), level: 'U9', owner: 'me' }));
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ faults: [{ path: 'level' }, { path: 'owner' }] });
  expect((await post('not json')).status).toBe(400);
  expect((await post('x'.repeat(65_537))).status).toBe(413);
  expect(await receiver.cases()).toEqual([]);
});

test('script in every field is text on the page', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const record = caseOf({
    situation: { site: script, kind: 'reply' },
    post: { author: script, text: script },
    draft: script,
    includeDraft: true,
    community: script,
    known: script,
    assumed: script,
    askedFor: script,
    promised: script,
    spread: script,
    sender: { name: script, contact: script },
  });
  expect((await post(JSON.stringify(record))).status).toBe(201);
  const page = await (await fetch(receiver.url)).text();
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;script&gt;');
});

test('extensions may ask, web pages may not', async () => {
  const ask = (origin: string) =>
    fetch(`${receiver.url}/cases`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'webhook-id,webhook-signature',
      },
    });
  for (const origin of ['chrome-extension://abcdef', 'moz-extension://12-34']) {
    const { headers } = await ask(origin);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toContain('webhook-signature');
    expect(headers.get('access-control-allow-headers')).toContain('idempotency-key');
  }
  const page = await ask('https://evil.example');
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([500, 502, 503, 408, 425, 429])('%i is tried again later', async (status) => {
  const endpoint = await elsewhere((_, response) => {
    response.writeHead(status, { 'retry-after': '7200' }).end();
  });
  const parcel = await sent(endpoint);
  expect(parcel).toMatchObject({ state: 'waiting', tries: 1 });
  expect(parcel.notBefore - Date.now()).toBeGreaterThan(7_000_000);
});

test.each([400, 401, 403, 404, 409, 410, 413, 422])(
  '%i is refused, with the reason',
  async (status) => {
    const endpoint = await elsewhere((_, response) => {
      response.writeHead(status).end(JSON.stringify({ error: 'Not\nlike this.' }));
    });
    const parcel = await sent(endpoint);
    expect(parcel.state).toBe('refused');
    expect(parcel.reason).toBe(`The receiving end refused it: Not like this. (${status})`);
  },
);

test('409 with the same id means it is there', async () => {
  const record = caseOf();
  const endpoint = await elsewhere((_, response) => {
    response.writeHead(409).end(JSON.stringify({ id: record.id }));
  });
  expect(await sent(endpoint, record)).toMatchObject({ state: 'sent' });
});

test('a redirect is not followed', async () => {
  let led = 0;
  const trap = await elsewhere((_, response) => {
    led++;
    response.writeHead(201).end();
  });
  const endpoint = await elsewhere((_, response) => {
    response.writeHead(307, { location: trap }).end();
  });
  expect(await sent(endpoint)).toMatchObject({ state: 'waiting' });
  expect(led).toBe(0);
});

test('one that hangs, before or inside its answer, does not hold the outbox', async () => {
  const silent = await elsewhere(() => undefined);
  const parcel = await sent(silent, caseOf(), 200);
  expect(parcel).toMatchObject({ state: 'waiting', reason: expect.stringContaining('in time') });
  const stuck = await elsewhere((_, response) => {
    response.writeHead(400);
    response.write('{');
  });
  expect((await again(stuck, 200, Date.now() + 3_600_000)).state).toBe('waiting');
});

test('one that is gone is tried again', async () => {
  expect(await sent('http://127.0.0.1:1/cases')).toMatchObject({
    state: 'waiting',
    reason: 'The receiving end could not be reached.',
  });
});

test('an hour of 500s, answers lost on the way, a worker killed: it arrives exactly once', async () => {
  let asked = 0;
  const endpoint = await elsewhere((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      asked++;
      if (asked <= 3) return response.writeHead(500).end();
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([key]) => key.startsWith('webhook-')),
      ) as Record<string, string>;
      const answer = await fetch(`${receiver.url}/cases`, {
        method: 'POST',
        body: Buffer.concat(chunks),
        headers: { ...headers, 'content-type': 'application/json' },
      });
      // It is stored, and the sender never hears of it.
      if (asked <= 5) return request.socket.destroy();
      return response.writeHead(answer.status).end(await answer.text());
    });
  });
  let parcel = await sent(endpoint);
  for (let round = 0; round < 10 && parcel.state !== 'sent'; round++) {
    // Each try is signed anew at its own time; the receiver allows five minutes.
    const deliver = toEndpoint(endpoint, SECRET, inEnglish);
    const at = parcel.notBefore;
    await emptyOutbox({
      db,
      deliver: (taken, { fetch }) => deliver(taken, { now: Date.now(), fetch }),
      now: () => at,
      random: () => 0,
      fetch,
    });
    parcel = (await list(db))[0] ?? parcel;
  }
  expect(parcel).toMatchObject({ state: 'sent', tries: 6 });
  expect(await receiver.cases()).toEqual([parcel.case]);
});
