import { Webhook } from 'standardwebhooks';
import { expect, test, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { toEndpoint } from '../../src/handoff/destinations/endpoint.ts';
import { progressAt } from '../../src/handoff/destinations/progress.ts';
import type { Parcel } from '../../src/handoff/parcel.ts';
import { caseOf } from './cases.ts';

const SECRET = 'whsec_aGF0Y2hlY2stZXhhbXBsZS1zZWNyZXQtZm9yLWRlbW8=';
const CASES = [{ id: 'HC-7K3MQ-92QDX', key: 'k1' }];
const AT = '2026-11-24T12:00:00.000Z';

function answering(status: number, body: string) {
  return vi.fn<typeof fetch>(async () => new Response(body, { status }));
}

const asked = (fetch: typeof globalThis.fetch, endpoint = 'https://desk.example/intake') =>
  progressAt(endpoint, SECRET)(CASES, { now: Date.now(), fetch });

test('it is asked beside the cases, signed as they are, with nothing but ids and keys', async () => {
  const fetch = answering(200, '{"cases":[]}');
  await asked(fetch);
  await asked(fetch, 'https://desk.example/intake/?team=a');
  const [[address, request], [second]] = fetch.mock.calls as [[string, RequestInit], [string]];
  expect(address).toBe('https://desk.example/intake/status');
  expect(second).toBe('https://desk.example/intake/status?team=a');
  expect(request).toMatchObject({
    method: 'POST',
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const body = String(request.body);
  expect(JSON.parse(body)).toEqual({ cases: CASES });
  const headers = request.headers as Record<string, string>;
  expect(new Webhook(SECRET).verify(body, headers)).toEqual({ cases: CASES });
  expect(headers['webhook-id']).not.toBe('k1');
});

test('a stage nobody knows yet does not hide the others', async () => {
  const cases = [
    { id: 'a', stage: 'pondered', at: AT },
    { id: 'b', stage: 'closed', at: AT, outcome: 'fixed', word: 'Thanks.' },
    { id: 'c', stage: 'owned', at: 'yesterday' },
    'nonsense',
  ];
  expect(await asked(answering(200, JSON.stringify({ cases })))).toEqual([cases[1]]);
});

test.each([
  [500, '{"cases":[]}'],
  [404, ''],
  [200, 'not json'],
  [200, '[]'],
  [200, '{"cases":"none"}'],
])('%i %s is no answer', async (status, body) => {
  expect(await asked(answering(status, body))).toBeUndefined();
});

test('one that hangs or is gone is no answer', async () => {
  const hangs: typeof fetch = (_address, request) =>
    new Promise((_, reject) => {
      request?.signal?.addEventListener('abort', () => reject(request.signal?.reason));
    });
  const ask = progressAt('https://desk.example', SECRET, 20);
  expect(await ask(CASES, { now: 0, fetch: hangs })).toBeUndefined();
  const gone: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await ask(CASES, { now: 0, fetch: gone })).toBeUndefined();
});

function delivered(status: number, body: string) {
  const record = caseOf();
  const parcel: Parcel = {
    ...{ id: record.id, case: record, key: 'k', state: 'sending' },
    ...{ filedAt: 0, notBefore: 0, tries: 1, attempts: [] },
  };
  const answer = body.replace('$id', record.id);
  const deliver = toEndpoint('https://desk.example', SECRET, inEnglish);
  return deliver(parcel, { now: 0, fetch: answering(status, answer) });
}

test.each([
  [201, '{"id":"$id","status":true}', { is: 'sent', follows: true }],
  [200, '{"id":"$id","status":true}', { is: 'sent', follows: true }],
  [409, '{"id":"$id","status":true}', { is: 'sent', follows: true }],
  [201, '{"id":"$id","status":"yes"}', { is: 'sent' }],
  [201, '{"id":"$id"}', { is: 'sent' }],
  [201, 'thanks', { is: 'sent' }],
])('%i %s', async (status, body, outcome) => {
  expect(await delivered(status, body)).toEqual(outcome);
});

test('an answer that breaks off after its head still means that it arrived', async () => {
  const torn = new ReadableStream({ start: (stream) => stream.error(new Error('torn')) });
  const fetch = vi.fn(async () => new Response(torn, { status: 201 }));
  const record = caseOf();
  const parcel = { id: record.id, case: record, key: 'k' } as Parcel;
  const deliver = toEndpoint('https://desk.example', SECRET, inEnglish);
  expect(await deliver(parcel, { now: 0, fetch })).toEqual({ is: 'sent' });
});

test('faults that the other side names are kept, short and by path', async () => {
  const faults = [
    { path: 'known', message: `${'x'.repeat(300)}` },
    { path: 'sender.name', message: 'is\nnobody' },
    { path: 7, message: 'x' },
    { message: 'x' },
    null,
  ];
  const outcome = await delivered(400, JSON.stringify({ error: 'Not complete.', faults }));
  expect(outcome).toEqual({
    is: 'refused',
    reason: 'The receiving end refused it: Not complete. (400)',
    faults: [
      { path: 'known', message: 'x'.repeat(200) },
      { path: 'sender.name', message: 'is nobody' },
    ],
  });
  const many = Array.from({ length: 500 }, () => ({ path: 'p', message: 'm' }));
  expect(await delivered(422, JSON.stringify({ faults: many }))).toMatchObject({
    faults: { length: 50 },
  });
  expect(await delivered(400, '{"faults":"all"}')).not.toHaveProperty('faults');
});
