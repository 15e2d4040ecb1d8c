import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { Deliver, Outcome } from '../../src/handoff/destinations/destination.ts';
import {
  file,
  HOLD,
  list,
  nextDue,
  type Outbox,
  openOutbox,
  remove,
  retry,
  settle,
  takeDue,
  tidy,
  undo,
} from '../../src/handoff/outbox.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from './cases.ts';

let db: Outbox;
let name = 0;
const middle = () => 0.5;

beforeEach(async () => {
  db = await openOutbox(`outbox-${name++}`);
});

async function filed(now = 0, key = 'key-1') {
  const put = await file(db, caseOf(), now, key, inEnglish);
  if (!put.ok) throw new Error(put.reason);
  return put.parcel;
}

function sendAt(now: number, deliver: Deliver) {
  return emptyOutbox({ db, deliver, now: () => now, random: middle, fetch });
}

test('nothing leaves for ten seconds, and undo takes it back', async () => {
  const parcel = await filed(1_000);
  const deliver = vi.fn<Deliver>();
  expect(await sendAt(1_000 + HOLD - 1, deliver)).toBe(1_000 + HOLD);
  expect(deliver).not.toHaveBeenCalled();
  expect(await undo(db, parcel.id)).toBe(true);
  expect(await list(db)).toEqual([]);
  expect(await undo(db, parcel.id)).toBe(false);
});

test('what has left cannot be taken back', async () => {
  const parcel = await filed();
  await takeDue(db, HOLD);
  expect(await undo(db, parcel.id)).toBe(false);
  expect(await remove(db, parcel.id)).toBe(false);
});

test('it survives a restart, and the same case is not filed twice', async () => {
  const parcel = await filed();
  const { name: kept } = db;
  db.close();
  db = await openOutbox(kept);
  expect(await list(db)).toEqual([parcel]);
  expect(await file(db, parcel.case, 5, 'other', inEnglish)).toMatchObject({ ok: false });
  expect(await list(db)).toEqual([parcel]);
});

test('failures wait longer each time, honour the other side, and keep a short history', async () => {
  await filed();
  let now = HOLD;
  const waits: number[] = [];
  for (let tries = 0; tries < 12; tries++) {
    const next = await sendAt(now, async () => ({ is: 'retry', reason: 'Down.' }));
    waits.push((next ?? 0) - now);
    now = next ?? 0;
  }
  expect(waits.slice(0, 4)).toEqual([22_500, 45_000, 90_000, 180_000]);
  expect(Math.max(...waits)).toBe(2_700_000);
  const next = await sendAt(now, async () => ({ is: 'retry', reason: 'Busy.', after: 7_200_000 }));
  expect((next ?? 0) - now).toBe(7_200_000);
  const [parcel] = await list(db);
  expect(parcel).toMatchObject({ state: 'waiting', reason: 'Busy.', tries: 13 });
  expect(parcel?.attempts).toHaveLength(10);
});

test('a refused case stays with its reason and can be sent again under the same key', async () => {
  const { id } = await filed();
  expect(await sendAt(HOLD, async () => ({ is: 'refused', reason: 'No.' }))).toBeUndefined();
  expect(await list(db)).toMatchObject([{ state: 'refused', reason: 'No.' }]);
  expect(await retry(db, id, 20_000)).toBe(true);
  const keys: string[] = [];
  await sendAt(20_000, async ({ key }) => {
    keys.push(key);
    return { is: 'sent' };
  });
  expect(keys).toEqual(['key-1']);
  const [parcel] = await list(db);
  expect(parcel).toMatchObject({ state: 'sent', sentAt: 20_000 });
  expect(parcel).not.toHaveProperty('reason');
  expect(await retry(db, id, 1)).toBe(false);
});

test('a parcel left behind by a dead worker is sent again under the same key', async () => {
  await filed();
  const dead = await takeDue(db, HOLD);
  expect(await takeDue(db, HOLD + 59_999)).toBeUndefined();
  const again = await takeDue(db, HOLD + 60_000);
  expect(again).toMatchObject({ key: dead?.key, tries: 2 });
});

test('a late word from an older try undoes nothing, save that it arrived', async () => {
  await filed();
  const dead = await takeDue(db, HOLD);
  const again = await takeDue(db, HOLD + 60_000);
  if (!dead || !again) throw new Error('nothing was due');
  expect(await settle(db, dead, { is: 'refused', reason: 'Late.' }, 1, middle)).toBe(false);
  expect(await settle(db, dead, { is: 'sent' }, 80_000, middle)).toBe(true);
  expect(await settle(db, again, { is: 'retry', reason: 'Down.' }, 1, middle)).toBe(false);
  expect(await list(db)).toMatchObject([{ state: 'sent' }]);
});

test('two workers at once never take the same parcel', async () => {
  for (let n = 0; n < 10; n++) await filed(n, `key-${n}`);
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeDue(db, 60_000)));
  const ids = taken.flatMap((parcel) => parcel?.id ?? []);
  expect(new Set(ids).size).toBe(10);
  expect(ids).toHaveLength(10);
});

test('a clock set back by years does not hold a case for years', async () => {
  await filed(2_000_000_000_000);
  expect(await nextDue(db, 1_000)).toBe(1_000);
  expect(await takeDue(db, 1_000)).toBeDefined();
});

test('storage that is full says so, and nothing is half there', async () => {
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const put = await file(db, caseOf(), 0, 'k', inEnglish);
  add.mockRestore();
  expect(put).toMatchObject({ ok: false, reason: expect.stringContaining('no room') });
  expect(await list(db)).toEqual([]);
});

test('what arrived is forgotten after a month, what did not is not', async () => {
  await filed(0, 'a');
  await sendAt(HOLD, async () => ({ is: 'sent' }));
  await filed(0, 'b');
  await tidy(db, HOLD + 31 * 86_400_000);
  expect(await list(db)).toMatchObject([{ key: 'b' }]);
});

test('without a destination everything stays', async () => {
  await filed();
  await emptyOutbox({ db, deliver: undefined, now: () => 1e9, random: middle, fetch });
  expect(await list(db)).toMatchObject([{ state: 'held' }]);
});

type Fault = 'lost-before' | 'lost-after' | 'dies-before' | 'dies-after' | 'works';

test('exactly once, whatever breaks on the way', async () => {
  const faults = fc.array(
    fc.constantFrom<Fault>('lost-before', 'lost-after', 'dies-before', 'dies-after', 'works'),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(faults, fc.integer({ min: 1, max: 4 }), async (plan, many) => {
      db = await openOutbox(`outbox-${name++}`);
      for (let n = 0; n < many; n++) await filed(0, `key-${n}`);
      const arrived = new Map<string, string>();
      const deliver: Deliver = async ({ key, id }): Promise<Outcome> => {
        const fault = plan.shift() ?? 'works';
        if (fault === 'dies-before') throw new Error('worker killed');
        if (fault === 'lost-before') return { is: 'retry', reason: 'Lost.' };
        // The other side keeps one a key: sent again, it changes nothing.
        if (!arrived.has(key)) arrived.set(key, id);
        if (fault === 'dies-after') throw new Error('worker killed');
        return fault === 'lost-after' ? { is: 'retry', reason: 'Lost.' } : { is: 'sent' };
      };
      let now = HOLD;
      for (let round = 0; round < 60; round++) {
        now = (await sendAt(now, deliver).catch(() => nextDue(db, now))) ?? -1;
        if (now < 0) break;
      }
      const parcels = await list(db);
      expect(parcels.map(({ state }) => state)).toEqual(parcels.map(() => 'sent'));
      expect([...arrived.values()].sort()).toEqual(parcels.map(({ id }) => id).sort());
      expect(arrived.size).toBe(many);
    }),
    { numRuns: 60 },
  );
});
