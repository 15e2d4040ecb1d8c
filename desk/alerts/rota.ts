import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Person } from '../api/people.ts';
import { RotaSchema, type Shift } from '../api/rota.ts';
import type { Db, Tx } from '../db/open.ts';
import { readSetting, writeSetting } from '../settings.ts';

type Known = Pick<Person, 'id' | 'name' | 'active'>;

/** Stored as `{ shifts }` under `rota`; what cannot be read is an empty rota, never an error. */
const StoredSchema = v.object({ shifts: RotaSchema });

export async function readRota(db: Db | Tx): Promise<Shift[]> {
  const stored = v.safeParse(StoredSchema, await readSetting(db, 'rota'));
  return stored.success ? stored.output.shifts : [];
}

/** Saves it, sorted by time, unless there are faults; those are the answer. */
export async function saveRota(db: Db | Tx, shifts: Shift[], people: Known[]): Promise<string[]> {
  const faults = faultsOf(shifts, people);
  if (faults.length > 0) return faults;
  await writeSetting(db, 'rota', { shifts: sorted(shifts) });
  await db.execute(sql`select pg_notify('desk', '{"is":"settings"}')`);
  return [];
}

/** Sentences; none when the rota can be kept. */
export function faultsOf(shifts: Shift[], people: Known[]): string[] {
  const faults = new Set<string>();
  for (const { from, to, person, backup } of shifts) {
    if (Date.parse(from) >= Date.parse(to))
      faults.add(`The shift from ${from} ends before it begins.`);
    if (backup === person)
      faults.add(`In the shift from ${from} the backup is the person on duty.`);
    for (const id of [person, backup]) {
      if (id === null) continue;
      const known = people.find((one) => one.id === id);
      if (!known) faults.add(`Nobody here has the id ${id}.`);
      else if (!known.active) faults.add(`${known.name} cannot sign in, and so cannot be on duty.`);
    }
  }
  const order = sorted(shifts);
  order.forEach((shift, place) => {
    const before = order[place - 1];
    if (before && Date.parse(shift.from) < Date.parse(before.to))
      faults.add(`The shifts from ${before.from} and from ${shift.from} overlap.`);
  });
  return [...faults];
}

/** Ids of who is on duty and who stands behind them; a shift ends the moment before its `to`. */
export function onDuty(shifts: Shift[], now: Date): { person?: string; backup?: string } {
  const shift = shifts.find(
    ({ from, to }) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(to),
  );
  if (!shift) return {};
  return { person: shift.person, ...(shift.backup === null ? {} : { backup: shift.backup }) };
}

function sorted(shifts: Shift[]): Shift[] {
  return [...shifts].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
