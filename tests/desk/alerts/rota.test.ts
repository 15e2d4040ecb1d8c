import { expect, test } from 'vitest';
import { faultsOf, onDuty, readRota, saveRota } from '../../../desk/alerts/rota.ts';
import type { Shift } from '../../../desk/api/rota.ts';
import { writeSetting } from '../../../desk/settings.ts';
import { memoryStore } from '../store.ts';

const PEOPLE = [
  { id: 'mina', name: 'Mina', active: true },
  { id: 'bo', name: 'Bo', active: true },
  { id: 'gone', name: 'Gone', active: false },
];
const shift = (from: string, to: string, person = 'mina', backup: string | null = 'bo'): Shift => ({
  from: `2026-02-${from}:00:00.000Z`,
  to: `2026-02-${to}:00:00.000Z`,
  person,
  backup,
});
const DAY = shift('04T08', '04T20');
const NIGHT = shift('04T20', '05T08', 'bo', null);

test('a shift begins with its first moment and ends before its last', () => {
  const at = (time: string) => onDuty([DAY, NIGHT], new Date(`2026-02-${time}Z`));
  expect(at('04T07:59:59.999')).toEqual({});
  expect(at('04T08:00:00')).toEqual({ person: 'mina', backup: 'bo' });
  expect(at('04T19:59:59.999')).toEqual({ person: 'mina', backup: 'bo' });
  expect(at('04T20:00:00')).toEqual({ person: 'bo' });
  expect(at('05T08:00:00')).toEqual({});
});

test('moments in other zones are the same moments', () => {
  const there = { ...DAY, from: '2026-02-04T09:00:00+01:00' };
  expect(onDuty([there], new Date('2026-02-04T08:00:00Z'))).toMatchObject({ person: 'mina' });
});

test.each<[string, Shift[], string]>([
  ['ends first', [shift('04T08', '04T08')], 'ends before it begins'],
  ['two at a time', [DAY, shift('04T19', '05T08')], 'overlap'],
  ['two at a time, in any order', [shift('04T19', '05T08'), DAY], 'overlap'],
  ['somebody unknown', [shift('04T08', '04T20', 'nobody')], 'Nobody here has the id nobody.'],
  ['a backup unknown', [shift('04T08', '04T20', 'mina', 'nobody')], 'Nobody here'],
  ['somebody who left', [shift('04T08', '04T20', 'gone')], 'Gone cannot sign in'],
  ['one as both', [shift('04T08', '04T20', 'mina', 'mina')], 'backup is the person on duty'],
])('%s is a fault', (_what, shifts, sentence) => {
  const faults = faultsOf(shifts, PEOPLE);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});

test('is kept in order, and as it was when there are faults', { timeout: 20_000 }, async () => {
  const { db, close } = await memoryStore();
  expect(await readRota(db)).toEqual([]);
  expect(await saveRota(db, [NIGHT, DAY], PEOPLE)).toEqual([]);
  expect(await saveRota(db, [shift('04T08', '04T07')], PEOPLE)).toHaveLength(1);
  expect(await readRota(db)).toEqual([DAY, NIGHT]);
  await writeSetting(db, 'rota', { shifts: 'broken' });
  expect(await readRota(db)).toEqual([]);
  await close();
});
