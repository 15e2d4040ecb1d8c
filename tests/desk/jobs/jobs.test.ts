import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { watchBreaches } from '../../../desk/alerts/breaches.ts';
import { type Db, openStore, type Store } from '../../../desk/db/open.ts';
import { cases, history, jobs } from '../../../desk/db/schema.ts';
import { add, LEASE, settle, take } from '../../../desk/jobs/job.ts';
import { runJobs, startJobs } from '../../../desk/jobs/run.ts';
import type { Reach } from '../../../desk/outward/reach.ts';
import { saveTarget } from '../../../desk/outward/targets.ts';
import { eraseDue } from '../../../desk/retention/erase.ts';
import { aCase, empty, minutesLater, NOW } from '../rows.ts';
import { sending, vault } from '../sending.ts';
import { serverStore } from '../store.ts';

let store: Store & { url: string };
let db: Db;

beforeAll(async () => {
  store = await serverStore();
  db = store.db;
}, 60_000);
afterAll(() => store.close());

beforeEach(async () => {
  await empty(db);
  await aCase(db);
  const target = {
    type: 'webhook',
    name: 'Hook',
    url: 'https://hook.example',
    secret: 'c2VjcmV0',
  } as const;
  expect(await saveTarget(db, vault, 'hook', target, { allowPrivate: false })).toBeUndefined();
});

const forward = (due?: Date) =>
  add(
    db,
    { what: 'forward', caseId: 'HC-7K3MQ-92QDX', recipient: 'hook', ...(due ? { due } : {}) },
    NOW,
  );
const answering =
  (status: number, headers = {}): Reach =>
  async () => ({ status, headers, text: '' });
const only = async () => {
  const [job] = await db.select().from(jobs);
  if (!job) throw new Error('no job');
  return job;
};
const lines = async () => db.select().from(history).orderBy(asc(history.id));

test('two processes with fifty jobs between them do each once', async () => {
  const other = await openStore({ url: store.url });
  const keys: string[] = [];
  const reach: Reach = async ({ headers }) => {
    keys.push(headers['webhook-id'] ?? '');
    await new Promise((done) => setTimeout(done, 2));
    return { status: 200, headers: {}, text: '' };
  };
  const ids = await Promise.all(Array.from({ length: 50 }, () => forward()));
  try {
    const counts = await Promise.all([db, other.db].map((one) => runJobs(sending(one, { reach }))));
    expect(counts.reduce((sum, count) => sum + count)).toBe(50);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  } finally {
    await other.close();
  }
  expect(keys.sort()).toEqual(ids.sort());
  expect(await lines()).toHaveLength(50);
});

test('of two that reach for one job at the same moment one gets it', async () => {
  await forward();
  const taken = await Promise.all(Array.from({ length: 8 }, () => take(db, NOW)));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('a job whose process was killed is taken up again when its lease is over, and not before', async () => {
  await forward();
  expect(await take(db, NOW)).toMatchObject({ tries: 1 });
  expect(await take(db, new Date(NOW.getTime() + LEASE - 1))).toBeUndefined();
  expect(await take(db, new Date(NOW.getTime() + LEASE))).toMatchObject({ tries: 2 });
});

test('whoever lost the lease writes nothing', async () => {
  await forward();
  const first = await take(db, NOW);
  await take(db, new Date(NOW.getTime() + LEASE));
  if (!first) throw new Error('not taken');
  await settle(db, first, { is: 'refused', reason: 'late' }, { now: NOW, random: () => 0 });
  expect(await only()).toMatchObject({ state: 'waiting', tries: 2, reason: null });
  expect(await lines()).toEqual([]);
});

test('what does not go through is tried again, half a minute to an hour apart, and given up after a day', async () => {
  await forward();
  const waits: number[] = [];
  let now = NOW;
  for (let tries = 0; tries < 100; tries++) {
    await runJobs(sending(db, { reach: answering(503), now: () => now }));
    const job = await only();
    if (job.state !== 'waiting') break;
    waits.push(Math.round((job.dueAt.getTime() - now.getTime()) / 1000));
    now = job.dueAt;
  }
  expect(waits.slice(0, 8)).toEqual([30, 60, 120, 240, 480, 960, 1919, 3598]);
  expect(Math.max(...waits)).toBeLessThanOrEqual(3600);
  expect(now.getTime() - NOW.getTime()).toBeGreaterThanOrEqual(24 * 3_600_000);
  expect(now.getTime() - NOW.getTime()).toBeLessThan(25.1 * 3_600_000);
  const reason = 'hook.example is busy or out of order (503).';
  expect(await only()).toMatchObject({ state: 'failed', reason, doneAt: now });
  expect(await lines()).toMatchObject([
    { what: 'forwarded', byId: null, detail: { target: 'hook', failed: true, reason } },
  ]);
});

test('a job held back does not count the time for which it was held', async () => {
  await forward(minutesLater(2 * 24 * 60));
  expect(await runJobs(sending(db, { reach: answering(503) }))).toBe(0);
  let now = minutesLater(2 * 24 * 60);
  for (let tries = 0; tries < 5; tries++) {
    await runJobs(sending(db, { reach: answering(503), now: () => now }));
    now = (await only()).dueAt;
  }
  expect(await only()).toMatchObject({ state: 'waiting', tries: 5 });
});

test('the other side may ask for more time', async () => {
  await forward();
  await runJobs(sending(db, { reach: answering(429, { 'retry-after': '600' }) }));
  expect((await only()).dueAt).toEqual(minutesLater(10));
});

test('a fault in one job does not stop the next', async () => {
  await forward();
  await forward();
  let calls = 0;
  const reach: Reach = async () => {
    calls += 1;
    if (calls === 1) throw new TypeError('a fault of ours');
    return { status: 200, headers: {}, text: '' };
  };
  expect(await runJobs(sending(db, { reach }))).toBe(2);
  const states = (await db.select().from(jobs)).map(({ state }) => state);
  expect(states.sort()).toEqual(['sent', 'waiting']);
});

test('processes that watch at the same moment write a breach down once', async () => {
  for (let one = 0; one < 20; one++) await aCase(db, { id: `HC-00000-000${10 + one}` });
  const now = () => minutesLater(31);
  const found = await Promise.all(Array.from({ length: 4 }, () => watchBreaches({ db, now })));
  expect(found.reduce((sum, count) => sum + count)).toBe(21);
  expect(await lines()).toHaveLength(21);
});

test('processes that erase at the same moment erase a case once', async () => {
  await db.update(cases).set({ closedAt: NOW, outcome: 'fixed' });
  const now = () => minutesLater(90 * 24 * 60);
  const counts = await Promise.all(Array.from({ length: 4 }, () => eraseDue({ db, now })));
  expect(counts.sort()).toEqual([0, 0, 0, 1]);
  expect((await lines()).map(({ what }) => what)).toEqual(['erased']);
});

test('the loop works at once when woken, hears of errors, and ends with its work done', async () => {
  const heard: unknown[] = [];
  const ended = new AbortController();
  let broken = true;
  const now = () => {
    if (broken) throw new Error('no clock');
    return NOW;
  };
  const onError = (error: unknown) => heard.push(error);
  const loop = startJobs(sending(db, { reach: answering(200), now, onError }), ended.signal);
  await expect.poll(() => heard.length).toBe(1);
  broken = false;
  await forward();
  loop.wake();
  await expect.poll(async () => (await only()).state, { timeout: 2_000 }).toBe('sent');
  ended.abort();
  await loop.done;
});

test('pages are told of a case whose forward is done', async () => {
  const heard: string[] = [];
  const stop = await store.listen((payload) => heard.push(payload));
  await forward();
  await runJobs(sending(db, { reach: answering(200) }));
  await expect
    .poll(() => heard.map((one) => JSON.parse(one)))
    .toEqual([{ is: 'case', id: 'HC-7K3MQ-92QDX', version: 1, community: 'People Skills' }]);
  await stop();
});
