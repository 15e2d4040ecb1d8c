import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { outbox } from '../../src/background/opened.ts';
import {
  PROGRESS_ALARM,
  progressDue,
  progressSeen,
  wakeForProgress,
} from '../../src/background/progress.ts';
import { clear, file, HOLD, list } from '../../src/handoff/outbox.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf, policyOf } from '../handoff/cases.ts';

const MINUTE = 60_000;
const OURS = 'chrome-extension://hatcheck/';

const { alarms, policy } = vi.hoisted(() => ({
  alarms: new Map<string, number>(),
  policy: { endpoint: 'https://desk.example/intake' },
}));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    runtime: { getURL: () => OURS },
    alarms: {
      create: (name: string, { when }: { when: number }) => alarms.set(name, when),
      get: async (name: string) => {
        const scheduledTime = alarms.get(name);
        return scheduledTime === undefined ? undefined : { name, scheduledTime };
      },
      clear: async (name: string) => alarms.delete(name),
    },
  },
}));

vi.mock('../../src/background/policy.ts', () => ({
  policyInForce: async () => ({ policy: policyOf({ handoff: policy }) }),
}));

const fetched = vi.fn<typeof fetch>();
let now: number;

beforeEach(async () => {
  now = 1_800_000_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
  answer('received');
  alarms.clear();
  await clear(await outbox());
});

function answer(stage: string): void {
  fetched.mockImplementation(async (_address, request) => {
    const { cases } = JSON.parse(String(request?.body)) as { cases: { id: string }[] };
    const at = new Date(now).toISOString();
    return Response.json({ cases: cases.map(({ id }) => ({ id, stage, at })) });
  });
}

async function sent(): Promise<void> {
  const db = await outbox();
  await file(db, caseOf(), now - HOLD, 'key', inEnglish);
  const deliver = async () => ({ is: 'sent' as const, follows: true as const });
  await emptyOutbox({ db, deliver, now: Date.now, random: () => 0, fetch });
}

const alarm = () => alarms.get(PROGRESS_ALARM);

test('no alarm where nothing is open', async () => {
  alarms.set(PROGRESS_ALARM, 1);
  await wakeForProgress();
  expect(alarm()).toBeUndefined();
});

test('an alarm five minutes after something was sent, and with each answer another', async () => {
  await sent();
  await wakeForProgress();
  expect(alarm()).toBeGreaterThanOrEqual(now + 5 * MINUTE);
  expect(alarm()).toBeLessThanOrEqual(now + 6 * MINUTE);
  now = alarm() ?? 0;
  alarms.clear();
  expect(await progressDue()).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(alarm()).toBeGreaterThanOrEqual(now + 5 * MINUTE);
  now += 10 * MINUTE;
  alarms.clear();
  answer('closed');
  await progressDue();
  expect(alarm()).toBeUndefined();
  expect((await list(await outbox()))[0]?.progress?.stage).toBe('closed');
});

test('a worker that starts, for a page or else, asks nothing, and puts off nothing', async () => {
  await sent();
  await wakeForProgress();
  const set = alarm();
  now += 5 * MINUTE + 50_000;
  for (let starts = 0; starts < 20; starts++) await wakeForProgress();
  expect(alarm()).toBe(set);
  expect(fetched).not.toHaveBeenCalled();
});

test('only our own pages may have it asked, and once a minute', async () => {
  await sent();
  expect(await progressSeen({ id: 'hatcheck', url: 'https://x.com/home' })).toBe(false);
  expect(await progressSeen({ id: 'hatcheck' })).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
  const popup = { id: 'hatcheck', url: `${OURS}src/popup/popup.html` };
  expect(await Promise.all([progressSeen(popup), progressSeen(popup)])).toEqual([true, false]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a failing side leaves the last word, and the next alarm is set all the same', async () => {
  await sent();
  answer('owned');
  now += 5 * MINUTE;
  await progressDue();
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  now += 10 * MINUTE;
  alarms.clear();
  expect(await progressDue()).toBe(false);
  expect((await list(await outbox()))[0]?.progress?.stage).toBe('owned');
  expect(alarm()).toBeGreaterThan(now);
});
