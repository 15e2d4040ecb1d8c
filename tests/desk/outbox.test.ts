import 'fake-indexeddb/auto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueuePage } from '../../desk/api/queue.ts';
import { inEnglish } from '../../scripts/say.ts';
import { toEndpoint } from '../../src/handoff/destinations/endpoint.ts';
import { file, list, openOutbox } from '../../src/handoff/outbox.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from '../handoff/cases.ts';
import { deskOf, type OpenDesk } from './desk-of.ts';

let desk: OpenDesk;
const ends: (() => unknown)[] = [];
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(async () => {
  for (const end of ends) end();
  await desk.close();
});

/** A bad line between the extension and the desk. */
async function elsewhere(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((done) => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/intake`;
}

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
      const answer = await fetch(`${desk.url}/intake`, {
        method: 'POST',
        body: Buffer.concat(chunks),
        headers: { ...headers, 'content-type': 'application/json' },
      });
      // It is stored, and the sender never hears of it.
      if (asked <= 5) return request.socket.destroy();
      return response.writeHead(answer.status).end(await answer.text());
    });
  });
  const db = await openOutbox('bad-line');
  const now = Date.now();
  const put = await file(db, caseOf(), now - 20_000, crypto.randomUUID(), inEnglish);
  if (!put.ok) throw new Error(put.reason);
  let { parcel } = put;
  for (let round = 0; round < 10 && parcel.state !== 'sent'; round++) {
    // Each try is signed anew at its own time; the desk allows five minutes.
    const deliver = toEndpoint(endpoint, desk.secret, inEnglish);
    const at = Math.max(parcel.notBefore, now);
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
  const { cases } = await desk.lead.get<QueuePage>('/api/queue');
  expect(cases.map(({ id }) => id)).toEqual([parcel.id]);
  expect(await desk.lead.get(`/api/cases/${parcel.id}`)).toMatchObject({
    link: parcel.case.link,
    excerpt: parcel.case.excerpt,
    known: parcel.case.known,
    assumed: parcel.case.assumed,
  });
});
