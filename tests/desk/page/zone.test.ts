import { expect, it } from 'vitest';
import { shiftFaults } from '../../../desk/page/lead/shifts.ts';
import { momentOf, wallTime } from '../../../desk/page/lead/zone.ts';

it.each([
  ['2026-01-26T09:00', '2026-01-26T08:00:00.000Z'],
  ['2026-07-26T09:00', '2026-07-26T07:00:00.000Z'],
  // Either side of the change to summer time, and of the change back.
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
])('%s in Berlin is %s, and back', (wall, moment) => {
  expect(momentOf(wall, 'Europe/Berlin')).toBe(moment);
  expect(wallTime(moment, 'Europe/Berlin')).toBe(wall);
});

it('takes the first of the two in the hour that repeats', () => {
  expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

it('answers nothing to what is no time', () => {
  expect(momentOf('', 'Europe/Berlin')).toBe('');
  expect(wallTime('soon', 'Europe/Berlin')).toBe('');
});

it('finds what is wrong with shifts wherever they stand in the list', () => {
  const shift = (from: string, to: string, person = 'p1') => ({
    from: `2026-01-${from}T08:00:00.000Z`,
    to: `2026-01-${to}T08:00:00.000Z`,
    person,
    backup: null,
  });
  expect(shiftFaults([shift('05', '12'), shift('12', '19')])).toEqual(new Map());
  expect(
    shiftFaults([shift('11', '19'), shift('05', '12'), shift('22', '20'), shift('24', '25', '')]),
  ).toEqual(
    new Map([
      [0, 'overlap'],
      [2, 'backwards'],
      [3, 'nobody'],
    ]),
  );
});
