import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from '../../../desk/page/core/coalesce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('acts at once, then at most once per span, and never drops the last', () => {
  const act = vi.fn();
  const again = coalesce(act, 500);
  again();
  expect(act).toHaveBeenCalledTimes(1);
  for (let n = 0; n < 100; n++) again();
  vi.advanceTimersByTime(499);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(5_000);
  expect(act).toHaveBeenCalledTimes(2);
});
