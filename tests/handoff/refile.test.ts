import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { Deliver, Outcome } from '../../src/handoff/destinations/destination.ts';
import { textsOf } from '../../src/handoff/mend.ts';
import {
  file,
  HOLD,
  list,
  type Outbox,
  openOutbox,
  settle,
  takeDue,
} from '../../src/handoff/outbox.ts';
import type { Parcel } from '../../src/handoff/parcel.ts';
import { keepMending, refile } from '../../src/handoff/refile.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from './cases.ts';

let db: Outbox;
let name = 0;
const LATER = 50_000;
const at = { now: LATER, key: 'key-2', say: inEnglish };
const REFUSED: Outcome = {
  is: 'refused',
  reason: 'No.',
  faults: [{ path: 'known', message: 'says nothing' }],
};

beforeEach(async () => {
  db = await openOutbox(`refile-${name++}`);
});
afterEach(() => vi.restoreAllMocks());

const only = async (): Promise<Parcel> => {
  const [parcel] = await list(db);
  if (!parcel) throw new Error('the outbox is empty');
  return parcel;
};

const send = (now: number, deliver: Deliver) =>
  emptyOutbox({ db, deliver, now: () => now, random: () => 0, fetch });

async function refused(): Promise<Parcel> {
  await file(db, caseOf(), 0, 'key-1', inEnglish);
  await send(HOLD, async () => REFUSED);
  return only();
}

test('a mended case goes at once, as the same case under another key', async () => {
  const before = await refused();
  const texts = { ...textsOf(before.case), known: 'I saw it.' };
  expect(await refile(db, before.id, texts, at)).toEqual({ ok: true });
  const { reason: _reason, faults: _faults, ...rest } = before;
  expect(await only()).toEqual({
    ...rest,
    case: { ...before.case, known: 'I saw it.' },
    key: 'key-2',
    state: 'waiting',
    notBefore: LATER,
    tries: 0,
  });
  const sent: Parcel[] = [];
  await send(LATER, async (parcel) => {
    sent.push(parcel);
    return { is: 'sent' };
  });
  expect(sent.map(({ id, key, case: { known } }) => [id, key, known])).toEqual([
    [before.id, 'key-2', 'I saw it.'],
  ]);
  expect((await only()).attempts).toHaveLength(2);
});

test('unchanged, it goes again under its own key', async () => {
  const before = await refused();
  await refile(db, before.id, textsOf(before.case), at);
  expect(await only()).toMatchObject({ key: 'key-1', state: 'waiting', case: before.case });
});

test('faulty texts change nothing and are named', async () => {
  const before = await refused();
  const texts = { ...textsOf(before.case), spread: 'x'.repeat(301) };
  expect(await refile(db, before.id, texts, at)).toMatchObject({
    ok: false,
    faults: [{ path: 'spread' }],
  });
  expect(await only()).toEqual(before);
});

test('only what was refused can be mended', async () => {
  await file(db, caseOf(), 0, 'key-1', inEnglish);
  const before = await only();
  const texts = { ...textsOf(before.case), known: 'k' };
  expect(await refile(db, before.id, texts, at)).toMatchObject({ ok: false, faults: [] });
  expect(await keepMending(db, before.id, texts)).toBe(false);
  expect(await only()).toEqual(before);
});

test('texts in hand outlive the popup, and go when they are sent or dropped', async () => {
  const before = await refused();
  const texts = { ...textsOf(before.case), known: 'Half a sent' };
  await keepMending(db, before.id, texts);
  const { name: kept } = db;
  db.close();
  db = await openOutbox(kept);
  expect(await only()).toEqual({ ...before, mending: texts });
  await keepMending(db, before.id, undefined);
  expect(await only()).toEqual(before);
  await keepMending(db, before.id, texts);
  await refile(db, before.id, texts, at);
  expect(await only()).not.toHaveProperty('mending');
});

test.each(['put', 'commit'])(
  'a full disk at %s leaves the refused case and its texts',
  async (when) => {
    const refusedOne = await refused();
    const texts = { ...textsOf(refusedOne.case), known: 'k' };
    await keepMending(db, refusedOne.id, texts);
    const before = await only();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (when === 'put') throw new DOMException('full', 'QuotaExceededError');
      const request = put.call(this, value);
      request.addEventListener('success', () => request.transaction?.abort());
      return request;
    });
    const answer = await refile(db, before.id, texts, at);
    vi.restoreAllMocks();
    expect(answer).toMatchObject({ ok: false, faults: [] });
    if (when === 'put') expect(!answer.ok && answer.reason).toContain('no room');
    expect(await only()).toEqual(before);
  },
);

test('a late word about the text as it was says nothing of the mended one', async () => {
  await file(db, caseOf(), 0, 'key-1', inEnglish);
  const dead = await takeDue(db, HOLD);
  const again = await takeDue(db, HOLD + 60_000);
  if (!dead || !again) throw new Error('nothing was due');
  await settle(db, again, REFUSED, HOLD + 61_000, () => 0);
  await refile(db, dead.id, { ...textsOf(dead.case), known: 'k' }, { ...at, now: HOLD + 70_000 });
  // The first try of the mended text has the same number as the dead one.
  const first = await takeDue(db, HOLD + 70_000);
  expect(first).toMatchObject({ key: 'key-2', tries: 1 });
  for (const late of [REFUSED, { is: 'sent' }] as Outcome[])
    expect(await settle(db, dead, late, HOLD + 71_000, () => 0)).toBe(false);
  expect(await only()).toEqual(first);
});
