import type { Shift } from '../../api/rota.ts';

/** What is wrong with a list of shifts, by the place of the shift. */
export function shiftFaults(
  shifts: readonly Shift[],
): Map<number, 'backwards' | 'overlap' | 'nobody'> {
  const faults = new Map<number, 'backwards' | 'overlap' | 'nobody'>();
  const inOrder = shifts
    .map((shift, at) => ({ at, from: Date.parse(shift.from), to: Date.parse(shift.to) }))
    .sort((a, b) => a.from - b.from);
  let busyUntil = Number.NEGATIVE_INFINITY;
  for (const { at, from, to } of inOrder) {
    if (!shifts[at]?.person) faults.set(at, 'nobody');
    else if (!(from < to)) faults.set(at, 'backwards');
    else if (from < busyUntil) faults.set(at, 'overlap');
    busyUntil = Math.max(busyUntil, to);
  }
  return faults;
}
