import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { Case } from '../../src/handoff/case.ts';
import type { Outcome } from '../../src/handoff/destinations/destination.ts';
import { textsOf } from '../../src/handoff/mend.ts';
import {
  file,
  list,
  type Outbox,
  openOutbox,
  retry,
  settle,
  takeDue,
  undo,
} from '../../src/handoff/outbox.ts';
import type { Parcel } from '../../src/handoff/parcel.ts';
import { keepMending, refile } from '../../src/handoff/refile.ts';
import { caseOf } from './cases.ts';

const WEEK = 7 * 86_400_000;

/**
 * What may happen, in any order. `which` picks one of the cases, or of the tries that are under way, round and
 * round; when the worker dies, nothing comes of those any more. One stalls when it is overtaken by another that is
 * refused: by chance that comes too seldom.
 */
type Act =
  | { do: 'file' | 'take' | 'die' | 'stall' }
  | { do: 'undo' | 'retry' | 'settle'; which: number }
  | { do: 'mend' | 'write'; which: number; known: string }
  | { do: 'deliver'; which: number; end: 'takes' | 'refuses' | 'is down' }
  | { do: 'wait'; ms: number };

const which = fc.nat({ max: 3 });
const known = fc.constantFrom('', 'I saw it.', 'Nobody answered.');

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('file' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('die' as const, 'stall' as const, 'stall' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      which,
      end: fc.constantFrom('takes' as const, 'refuses' as const, 'is down' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'retry' as const, 'settle' as const, 'settle' as const),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('mend' as const, 'mend' as const, 'write' as const),
      which,
      known,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(5_000, 10_000, 61_000, 3_600_000, WEEK, -WEEK),
    }),
  },
);

/** A try under way: a parcel as it was taken, and what its delivery came to once it was delivered. */
interface Try {
  parcel: Parcel;
  outcome?: Outcome;
}

/** The outbox, what the person did and the other side saw, and what must hold between them. */
class World {
  now = 1_700_000_000_000;
  filed: string[] = [];
  undone = new Set<string>();
  /** At the other side: one text a key, whatever comes. */
  seen = new Map<string, Case>();
  kept = new Map<string, Case>();
  tries: Try[] = [];
  mends = 0;
  private sent = new Set<string>();
  private keys = 0;

  constructor(private db: Outbox) {}

  async do(step: Act): Promise<void> {
    const { db, now } = this;
    if (step.do === 'wait') this.now += step.ms;
    if (step.do === 'file') {
      const record = caseOf();
      const put = await file(db, record, now, this.key(), inEnglish);
      if (put.ok) this.filed.push(record.id);
    }
    if (step.do === 'take') {
      const parcel = await takeDue(db, now);
      if (parcel) this.tries.push({ parcel });
    }
    if (step.do === 'die') this.tries = [];
    if (step.do === 'stall') await this.stall();
    if (step.do === 'deliver') this.deliver(pick(this.tries, step.which), step.end);
    if (step.do === 'settle') {
      const done = pick(this.tries, step.which);
      if (!done?.outcome) return;
      this.tries = this.tries.filter((one) => one !== done);
      await settle(db, done.parcel, done.outcome, now, () => 0.5);
    }
    if (!('which' in step)) return;
    const id = pick(this.filed, step.which);
    if (id === undefined) return;
    if (step.do === 'undo' && (await undo(db, id))) {
      expect(this.arrivals(id), 'what can be undone has not arrived').toEqual([]);
      this.undone.add(id);
    }
    if (step.do === 'retry') await retry(db, id, now);
    if (step.do === 'mend' || step.do === 'write') {
      const parcel = (await list(db)).find((one) => one.id === id);
      if (!parcel) return;
      const texts = { ...textsOf(parcel.case), known: step.known };
      if (step.do === 'write') await keepMending(db, id, texts);
      else {
        const done = await refile(db, id, texts, { now, key: this.key(), say: inEnglish });
        if (done.ok && parcel.case.known !== step.known) this.mends++;
      }
    }
  }

  private async stall(): Promise<void> {
    await this.do({ do: 'take' });
    await this.do({ do: 'wait', ms: 61_000 });
    await this.do({ do: 'take' });
    const last = this.tries.length - 1;
    this.deliver(this.tries[last], 'refuses');
    if (last >= 0) await this.do({ do: 'settle', which: last });
  }

  private deliver(one: Try | undefined, end: 'takes' | 'refuses' | 'is down'): void {
    if (!one || one.outcome) return;
    const { key, id, case: record } = one.parcel;
    expect(this.undone.has(id), 'what was undone never arrives').toBe(false);
    if (end === 'is down') {
      one.outcome = { is: 'retry', reason: 'Down.' };
      return;
    }
    expect(this.seen.get(key) ?? record, 'one key, one text').toEqual(record);
    this.seen.set(key, record);
    // What it has under a key it has; refusing comes before keeping.
    const taken = this.kept.has(key) || end === 'takes';
    if (taken) this.kept.set(key, record);
    one.outcome = taken ? { is: 'sent', follows: true } : { is: 'refused', reason: 'No.' };
  }

  async holds(): Promise<void> {
    const parcels = await list(this.db);
    const there = new Set(parcels.map(({ id }) => id));
    expect(this.filed.filter((id) => there.has(id) === this.undone.has(id))).toEqual([]);
    for (const parcel of parcels) {
      if (this.sent.has(parcel.id)) expect(parcel.state, 'sent stays sent').toBe('sent');
      if (parcel.state !== 'sent') continue;
      this.sent.add(parcel.id);
      expect(this.kept.get(parcel.key), 'sent means there, as it is shown').toEqual(parcel.case);
    }
  }

  /** With the other side well and a person who tries again, everything arrives. */
  async end(): Promise<void> {
    for (let round = 0; round < 60; round++) {
      const parcels = await list(this.db);
      if (this.tries.length === 0 && parcels.every(({ state }) => state === 'sent')) break;
      for (const { id, state } of parcels)
        if (state === 'refused') await this.do({ do: 'retry', which: this.filed.indexOf(id) });
      await this.do({ do: 'take' });
      for (const one of this.tries) this.deliver(one, 'takes');
      while (this.tries.length > 0) await this.do({ do: 'settle', which: 0 });
      await this.do({ do: 'wait', ms: 3_600_000 });
    }
    await this.holds();
    const parcels = await list(this.db);
    expect(parcels.filter(({ state }) => state !== 'sent')).toEqual([]);
    const arrived = [...this.kept.values()].map(({ id }) => id);
    expect(new Set(arrived)).toEqual(new Set(parcels.map(({ id }) => id)));
    // A case comes under a second key only when its text was changed.
    expect(arrived.length - parcels.length).toBeLessThanOrEqual(this.mends);
  }

  private arrivals(id: string): Case[] {
    return [...this.kept.values()].filter((record) => record.id === id);
  }

  private key(): string {
    return `key-${++this.keys}`;
  }
}

function pick<T>(from: T[], which: number): T | undefined {
  return from[which % from.length];
}

let profiles = 0;

test('in whatever order, nothing that was filed is lost and nothing that was undone is sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60 }), async (acts) => {
      const world = new World(await openOutbox(`any-order-${profiles++}`));
      await world.do({ do: 'file' });
      for (const step of acts) {
        await world.do(step);
        await world.holds();
      }
      await world.end();
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
