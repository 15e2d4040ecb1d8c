import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { AskProgress } from '../../src/handoff/destinations/progress.ts';
import { followUp, nextQuestion } from '../../src/handoff/follow.ts';
import { file, HOLD, list, type Outbox, openOutbox, tidy } from '../../src/handoff/outbox.ts';
import type { Progress } from '../../src/handoff/progress.ts';
import { emptyOutbox } from '../../src/handoff/send.ts';
import { caseOf } from './cases.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const AT = '2026-11-24T12:00:00.000Z';

let db: Outbox;
let name = 0;
let sentAt: number;

beforeEach(async () => {
  db = await openOutbox(`follow-${name++}`);
  sentAt = 1_700_000_000_000;
});

/** Files and sends as many cases. */
async function sent(many = 1, follows = true): Promise<string[]> {
  for (let n = 0; n < many; n++) await file(db, caseOf(), sentAt - HOLD, `key-${n}`, inEnglish);
  const outcome = { is: 'sent' as const, ...(follows && { follows: true as const }) };
  await emptyOutbox({
    db,
    deliver: async () => outcome,
    now: () => sentAt,
    random: () => 0,
    fetch,
  });
  return (await list(db)).map(({ id }) => id);
}

const following = (ask: AskProgress, now: number) => ({ db, ask, now: () => now, fetch });

const silent = () => vi.fn<AskProgress>(async () => undefined);

const saying = (stage: Progress['stage'], more: Partial<Progress> = {}) =>
  vi.fn<AskProgress>(async (cases) => cases.map(({ id }) => ({ id, stage, at: AT, ...more })));

test('nobody asks where the other side did not offer it', async () => {
  await sent(1, false);
  const ask = silent();
  await followUp(following(ask, sentAt + DAY), 'due');
  expect(ask).not.toHaveBeenCalled();
  expect(await nextQuestion(db, sentAt)).toBeUndefined();
});

test('asked after five minutes, then at twice the age, then every two hours, for ninety days', async () => {
  await sent();
  const ask = silent();
  const asked: number[] = [];
  for (let next = await nextQuestion(db, sentAt); next; next = await nextQuestion(db, next)) {
    await followUp(following(ask, next - 1), 'due');
    expect(ask).toHaveBeenCalledTimes(asked.length);
    await followUp(following(ask, next), 'due');
    asked.push(next - sentAt);
    expect(ask).toHaveBeenCalledTimes(asked.length);
    expect(asked.length).toBeLessThan(1_200);
  }
  expect(asked.slice(0, 8).map((ms) => ms / MINUTE)).toEqual([5, 10, 20, 40, 80, 160, 280, 400]);
  expect(asked.at(-1)).toBeGreaterThan(89 * DAY);
  expect(asked.at(-1)).toBeLessThan(90 * DAY);
});

test('the popup may be opened as often as one likes; the other side hears once a minute', async () => {
  await sent();
  const ask = saying('received');
  expect(await followUp(following(ask, sentAt + 1), 'opened')).toBe(true);
  expect(await followUp(following(ask, sentAt + MINUTE), 'opened')).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
  await followUp(following(ask, sentAt + MINUTE + 1), 'opened');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what is answered is kept, also the words, and closing ends the questions', async () => {
  const [id] = await sent();
  expect(await followUp(following(saying('owned'), sentAt + MINUTE), 'opened')).toBe(true);
  expect(await list(db)).toMatchObject([{ state: 'sent', progress: { stage: 'owned', at: AT } }]);
  const closing = saying('closed', { outcome: 'fixed', word: 'Thank you.' });
  await followUp(following(closing, sentAt + DAY), 'due');
  expect(closing).toHaveBeenCalledWith([{ id, key: 'key-0' }], expect.anything());
  const [parcel] = await list(db);
  expect(parcel?.progress).toEqual({
    stage: 'closed',
    at: AT,
    outcome: 'fixed',
    word: 'Thank you.',
  });
  expect(await nextQuestion(db, sentAt + DAY)).toBeUndefined();
});

test('no answer, a part of one, or one about others leaves the last as it was', async () => {
  const [first, second] = await sent(2);
  await followUp(following(saying('acknowledged'), sentAt + MINUTE), 'opened');
  const before = await list(db);
  expect(await followUp(following(silent(), sentAt + DAY), 'due')).toBe(false);
  const foreign: AskProgress = async () => [{ id: 'HC-00000-00000', stage: 'closed', at: AT }];
  expect(await followUp(following(foreign, sentAt + 2 * DAY), 'due')).toBe(false);
  expect((await list(db)).map(({ progress }) => progress)).toEqual(
    before.map(({ progress }) => progress),
  );
  const one: AskProgress = async () => [{ id: second ?? '', stage: 'owned', at: AT }];
  await followUp(following(one, sentAt + 3 * DAY), 'due');
  const stages = new Map((await list(db)).map(({ id, progress }) => [id, progress?.stage]));
  expect([stages.get(first ?? ''), stages.get(second ?? '')]).toEqual(['acknowledged', 'owned']);
});

test('a failing side is not asked more often', async () => {
  await sent();
  await followUp(following(silent(), sentAt + 5 * MINUTE), 'due');
  expect(await nextQuestion(db, sentAt + 5 * MINUTE)).toBe(sentAt + 10 * MINUTE);
});

test('at most fifty at once', async () => {
  await sent(120);
  const ask = saying('received');
  await followUp(following(ask, sentAt + DAY), 'due');
  expect(ask.mock.calls.map(([cases]) => cases.length)).toEqual([50, 50, 20]);
  expect((await list(db)).every(({ progress }) => progress?.stage === 'received')).toBe(true);
});

test('a case removed while it is asked about does not come back', async () => {
  const [id = ''] = await sent();
  const ask: AskProgress = async () => {
    await db.delete('parcels', id);
    return [{ id, stage: 'owned', at: AT }];
  };
  expect(await followUp(following(ask, sentAt + DAY), 'due')).toBe(false);
  expect(await list(db)).toEqual([]);
});

test('open cases stay ninety days, closed ones thirty after closing', async () => {
  await sent();
  await tidy(db, sentAt + 89 * DAY);
  expect(await list(db)).toHaveLength(1);
  await followUp(following(saying('closed'), sentAt + 89 * DAY), 'due');
  await tidy(db, sentAt + 118 * DAY);
  expect(await list(db)).toHaveLength(1);
  await tidy(db, sentAt + 120 * DAY);
  expect(await list(db)).toEqual([]);
  await sent();
  await tidy(db, sentAt + 91 * DAY);
  expect(await list(db)).toEqual([]);
});

test.each([-7, -1, 1, 7])(
  'a clock moved by %i days asks neither without end nor never',
  async (days) => {
    await sent();
    await followUp(following(saying('received'), sentAt + 5 * MINUTE), 'due');
    const moved = sentAt + 5 * MINUTE + days * DAY;
    const next = await nextQuestion(db, moved);
    expect((next ?? 0) - moved).toBeLessThanOrEqual(120 * MINUTE);
    const ask = silent();
    await followUp(following(ask, Math.max(moved, next ?? 0)), 'due');
    expect(ask).toHaveBeenCalledTimes(1);
    expect(((await nextQuestion(db, moved)) ?? 0) - moved).toBeGreaterThanOrEqual(5 * MINUTE);
  },
);
