import 'fake-indexeddb/auto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECRET } from '../../scripts/company.ts';
import { inEnglish } from '../../scripts/say.ts';
import type { Case } from '../../src/handoff/case.ts';
import { toEndpoint } from '../../src/handoff/destinations/endpoint.ts';
import { file, list, type Outbox, openOutbox } from '../../src/handoff/outbox.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from './cases.ts';

let db: Outbox;
let servers: Server[] = [];
let name = 0;

beforeEach(async () => {
  db = await openOutbox(`outcomes-${name++}`);
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

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
