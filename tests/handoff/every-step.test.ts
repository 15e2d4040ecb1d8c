import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { Case } from '../../src/handoff/case.ts';
import { toEndpoint } from '../../src/handoff/destinations/endpoint.ts';
import { progressAt } from '../../src/handoff/destinations/progress.ts';
import { followUp } from '../../src/handoff/follow.ts';
import { textsOf } from '../../src/handoff/mend.ts';
import { file, HOLD, list, nextDue, type Outbox, openOutbox } from '../../src/handoff/outbox.ts';
import { refile } from '../../src/handoff/refile.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from './cases.ts';
import { DEATHS, type Death, mortal } from './mortal.ts';
import { type Receiving, receiving } from './receiving.ts';

const LEASE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BEGIN = 1_700_000_000_000;
const ENDPOINT = 'https://desk.example/intake';
const SECRET = 'whsec_aGF0Y2hlY2stZXhhbXBsZS1zZWNyZXQtZm9yLWRlbW8=';

const worker = mortal();
afterAll(() => worker.end());

let profiles = 0;

/** One browser profile, the person at it, and the receiving end. Everything but `db` and `end` dies with a worker. */
interface Life {
  db: Outbox;
  end: Receiving;
  now: number;
  record: Case;
  /** Whether the person was told that it is filed. */
  told: boolean;
  /** Keys are drawn anew each time, as in the product. */
  keys: number;
}

async function newLife(end: Receiving): Promise<Life> {
  worker.born();
  const db = await openOutbox(`every-step-${profiles++}`);
  worker.born();
  return { db, end, now: BEGIN, record: caseOf(), told: false, keys: 0 };
}

const key = (life: Life) => `key-${++life.keys}`;

/** What the person does: files, and mends what was refused. Each can be done again when nothing came back. */
async function acts(life: Life): Promise<void> {
  const { db, record } = life;
  if (!life.told) {
    const filed = await file(db, record, life.now, key(life), inEnglish);
    const there = !filed.ok && filed.reason === inEnglish('outbox_twice');
    life.told = filed.ok || there;
  }
  const [parcel] = await list(db);
  if (parcel?.state !== 'refused') return;
  const texts = { ...textsOf(parcel.case), known: 'I saw it.' };
  await refile(db, parcel.id, texts, { now: life.now, key: key(life), say: inEnglish });
}

/** One run of the worker's own work. */
function works(life: Life, fetch = life.end.fetch, timeout = 1_000): Promise<number | undefined> {
  return emptyOutbox({
    db: life.db,
    deliver: toEndpoint(ENDPOINT, SECRET, inEnglish, timeout),
    now: () => life.now,
    random: () => 0.5,
    fetch: worker.mortalFetch(fetch),
  });
}

const asks = (life: Life) =>
  followUp(
    {
      db: life.db,
      ask: progressAt(ENDPOINT, SECRET),
      now: () => life.now,
      fetch: worker.mortalFetch(life.end.fetch),
    },
    'opened',
  );

/** From filing to the first word how it stands. */
async function wholeWay(life: Life): Promise<void> {
  await acts(life);
  life.now += HOLD;
  await works(life);
  await acts(life);
  await works(life);
  await asks(life);
}

/** Until nothing more is to do, with a worker that lives and a person who looks after it. */
async function comesToRest(life: Life): Promise<void> {
  worker.born();
  for (let round = 0; round < 200; round++) {
    await acts(life);
    await works(life);
    const next = await nextDue(life.db, life.now);
    const [parcel] = await list(life.db);
    if (next === undefined && parcel?.state !== 'refused') return;
    life.now = Math.max(life.now, next ?? 0);
  }
  throw new Error('it never comes to rest');
}

async function arrivedOnce(life: Life): Promise<void> {
  const parcels = await list(life.db);
  expect(parcels.map(({ state }) => state)).toEqual(['sent']);
  expect([...life.end.kept.entries()]).toEqual(parcels.map((parcel) => [parcel.key, parcel.case]));
  const { requests } = life.end;
  life.now += DAY;
  await works(life);
  expect(life.end.requests, 'nothing goes again').toBe(requests);
}

const WAYS: [string, () => Receiving, (life: Life) => void][] = [
  ['taken at once', () => receiving(), () => undefined],
  [
    'refused, mended and taken',
    () => receiving(({ known }) => known === ''),
    ({ end }) => expect([...end.kept.values()][0]?.known).toBe('I saw it.'),
  ],
];

/** What the clock shows when the next worker comes, against when the last one died. */
const LATER: [string, number][] = [
  ['just past the lease', LEASE + 1],
  ['at once', 0],
  ['on a clock set back by an hour', -HOUR],
  ['on a clock set back by a week', -7 * DAY],
  ['on a clock set forward by a week', 7 * DAY],
];

describe.each(WAYS)('%s', (_name, receive, holds) => {
  test.each(LATER)(
    'a worker killed at any step, the next one %s: once, never twice',
    async (_when, later) => {
      const whole = await newLife(receive());
      await wholeWay(whole);
      const steps = worker.steps();
      expect(steps).toBeGreaterThan(20);
      expect((await list(whole.db))[0]?.progress?.stage).toBe('received');
      for (const death of DEATHS)
        for (let step = 1; step <= steps; step++) {
          const life = await newLife(receive());
          worker.born(step, death);
          await wholeWay(life).catch(() => undefined);
          expect(worker.steps(), 'it died on the way').toBeGreaterThanOrEqual(step);
          life.now += later;
          await comesToRest(life);
          await arrivedOnce(life);
          holds(life);
        }
    },
  );

  test('killed again and again', async () => {
    const deaths = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom<Death>(...DEATHS)),
      { minLength: 2, maxLength: 6 },
    );
    const waits = fc.array(fc.constantFrom(...LATER.map(([, later]) => later)), {
      minLength: 6,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(deaths, waits, async (plan, later) => {
        const life = await newLife(receive());
        for (const [index, [step, death]] of plan.entries()) {
          worker.born(step, death);
          await wholeWay(life).catch(() => undefined);
          life.now += later[index] ?? 0;
        }
        await comesToRest(life);
        await arrivedOnce(life);
        holds(life);
      }),
      { numRuns: 150 },
    );
  });
});

/** Lets the worker come back as often as the outbox says, until it is sent. */
async function untilSent(life: Life, fetch: typeof globalThis.fetch): Promise<void> {
  worker.born();
  await acts(life);
  for (let round = 0; round < 500; round++) {
    const next = await works(life, fetch, 20);
    if (next === undefined) return;
    life.now = Math.max(life.now, next);
  }
  throw new Error('it was never sent');
}

test('offline for a day: it arrives within the hour after, once', async () => {
  const life = await newLife(receiving());
  await untilSent(life, async (address, request) => {
    if (life.now < BEGIN + DAY) throw new TypeError('Failed to fetch');
    return life.end.fetch(address, request);
  });
  expect(life.now - (BEGIN + DAY)).toBeLessThan(HOUR);
  expect(life.end.requests).toBe(1);
  await arrivedOnce(life);
});

test('an hour of 500s, the first of them after it was kept', async () => {
  const life = await newLife(receiving());
  let asked = 0;
  await untilSent(life, async (address, request) => {
    asked++;
    if (asked === 1) await life.end.fetch(address, request);
    if (life.now < BEGIN + HOUR) return new Response('', { status: 500 });
    return life.end.fetch(address, request);
  });
  expect(asked).toBeGreaterThan(5);
  expect(life.end.requests).toBe(2);
  await arrivedOnce(life);
});

test('answers that never come, though it was kept each time', async () => {
  const life = await newLife(receiving());
  let asked = 0;
  await untilSent(life, async (address, request) => {
    const answer = await life.end.fetch(address, request);
    if (++asked > 3) return answer;
    return new Promise((_, reject) => {
      request?.signal?.addEventListener('abort', () => reject(request.signal?.reason));
    });
  });
  expect(life.end.requests).toBe(4);
  expect((await list(life.db))[0]?.attempts.slice(0, 3).map(({ reason }) => reason)).toEqual(
    Array(3).fill('The receiving end did not answer in time.'),
  );
  await arrivedOnce(life);
});
