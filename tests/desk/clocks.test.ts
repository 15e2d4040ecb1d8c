import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocksFor, done, endOf, moved, next, updateFrom } from '../../desk/clocks.ts';
import { DEFAULTS } from '../../desk/settings.ts';

const berlin = { ...DEFAULTS, timeZone: 'Europe/Berlin' };
const at = (moment: string) => new Date(moment);
const due = (start: string, minutes: number, clock: 'always' | 'working' | 'extended') =>
  endOf(at(start), minutes, clock, berlin).toISOString();

describe('a span of minutes', () => {
  test('runs through the night where danger does', () => {
    expect(due('2026-01-30T23:50:00Z', 15, 'always')).toBe('2026-01-31T00:05:00.000Z');
  });

  test('stops at the end of a working day and goes on with the next', () => {
    // Thursday 16:30 in Berlin.
    expect(due('2026-01-29T15:30:00Z', 60, 'working')).toBe('2026-01-30T08:30:00.000Z');
  });

  test('leaves the weekend out', () => {
    // Friday 16:30 and Saturday noon in Berlin.
    expect(due('2026-01-30T15:30:00Z', 60, 'working')).toBe('2026-02-02T08:30:00.000Z');
    expect(due('2026-01-31T11:00:00Z', 60, 'working')).toBe('2026-02-02T09:00:00.000Z');
  });

  test('begins in the morning when it starts before it', () => {
    expect(due('2026-01-29T03:00:00Z', 60, 'working')).toBe('2026-01-29T09:00:00.000Z');
  });

  test('ends with the day when it fills it, not with the next morning', () => {
    expect(due('2026-01-29T08:00:00Z', 8 * 60, 'working')).toBe('2026-01-29T16:00:00.000Z');
  });

  test('keeps to the clock on the wall when summer time begins', () => {
    // Sunday 29 March 2026; extended hours are 8 to 20 every day.
    expect(due('2026-03-28T18:00:00Z', 120, 'extended')).toBe('2026-03-29T07:00:00.000Z');
  });

  test('never ends before it starts, and a longer one never earlier', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2026-01-01'), max: at('2027-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        fc.constantFrom('always' as const, 'working' as const, 'extended' as const),
        (start, minutes, more, clock) => {
          const end = endOf(start, minutes, clock, berlin);
          expect(end.getTime()).toBeGreaterThanOrEqual(start.getTime() + minutes * 60_000);
          expect(endOf(start, minutes + more, clock, berlin).getTime()).toBeGreaterThanOrEqual(
            end.getTime(),
          );
        },
      ),
    );
  });
});

describe('the clocks of a case', () => {
  const arrived = at('2026-01-29T10:00:00Z');

  test('start with its level', () => {
    expect(clocksFor('U0', arrived, DEFAULTS)).toEqual({
      acknowledge: { due: '2026-01-29T10:15:00.000Z' },
      respond: { due: '2026-01-29T10:30:00.000Z' },
      close: { due: '2026-01-30T10:00:00.000Z' },
    });
    expect(clocksFor('U4', arrived, DEFAULTS).respond).toBeUndefined();
  });

  test('name what is due first, and then what comes after', () => {
    const clocks = clocksFor('U1', arrived, DEFAULTS);
    expect(next(clocks)?.duty).toBe('acknowledge');
    expect(next(done(clocks, 'acknowledge', arrived))?.duty).toBe('respond');
    expect(next({})).toBeUndefined();
  });

  test('keep what was done when the level changes, and hurry what was not', () => {
    const before = done(clocksFor('U3', arrived, DEFAULTS), 'acknowledge', arrived);
    const after = moved(before, 'U1', arrived, DEFAULTS);
    expect(after.acknowledge).toEqual(before.acknowledge);
    expect(after.respond?.due).toBe('2026-01-29T12:00:00.000Z');
  });

  test('leave the repair’s own clock alone', () => {
    const repair = { due: '2026-01-29T12:00:00.000Z' };
    expect(moved({ repair }, 'U4', arrived, DEFAULTS).repair).toEqual(repair);
  });

  test('call for an update only where the level does', () => {
    expect(updateFrom(arrived, 'U4', DEFAULTS)).toEqual({});
    expect(updateFrom(arrived, 'U1', DEFAULTS)).toEqual({
      update: { due: '2026-01-29T14:00:00.000Z' },
    });
  });

  test('write down the first time that something was done', () => {
    const clocks = done(clocksFor('U1', arrived, DEFAULTS), 'respond', arrived);
    expect(done(clocks, 'respond', at('2026-02-01T00:00:00Z'))).toEqual(clocks);
  });
});
