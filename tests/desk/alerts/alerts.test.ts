import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alertable, alertsFor } from '../../../desk/alerts/alerts.ts';
import { watchBreaches } from '../../../desk/alerts/breaches.ts';
import { saveRota } from '../../../desk/alerts/rota.ts';
import { testAlert } from '../../../desk/alerts/send.ts';
import type { Shift } from '../../../desk/api/rota.ts';
import type { Settings } from '../../../desk/api/settings.ts';
import type { Level } from '../../../desk/api/words.ts';
import { done } from '../../../desk/clocks.ts';
import type { Db, Store } from '../../../desk/db/open.ts';
import { type CaseRow, cases, history, jobs, user } from '../../../desk/db/schema.ts';
import { runJobs } from '../../../desk/jobs/run.ts';
import { DEFAULTS, saveSettings } from '../../../desk/settings.ts';
import { type Mailbox, mailbox } from '../mailbox.ts';
import { aCase, aPerson, empty, minutesLater, NOW } from '../rows.ts';
import { sending } from '../sending.ts';
import { memoryStore } from '../store.ts';

let store: Store;
let db: Db;
let box: Mailbox;

beforeAll(async () => {
  store = await memoryStore();
  db = store.db;
}, 30_000);
afterAll(() => store.close());

beforeEach(async () => {
  await empty(db);
  box = await mailbox();
  await saveSettings(db, DEFAULTS);
  await aPerson(db, { id: 'mina' });
  await aPerson(db, { id: 'bo' });
  await aPerson(db, { id: 'lee', role: 'lead' });
  await aPerson(db, { id: 'kim', role: 'lead' });
  await aPerson(db, { id: 'gone', role: 'lead', leftAt: NOW });
  return () => box.close();
});

const SHIFT: Shift = {
  from: '2026-02-04T08:00:00.000Z',
  to: '2026-02-05T08:00:00.000Z',
  person: 'mina',
  backup: 'bo',
};

async function alert(
  about: CaseRow,
  given: { shifts?: Shift[]; settings?: Settings; now?: Date } = {},
) {
  const { shifts = [SHIFT], settings = DEFAULTS, now = NOW } = given;
  await alertsFor(db, about, settings, shifts, await alertable(db), now);
}
const run = (now: Date) => runJobs(sending(db, { mail: box.mail, now: () => now }));
const addressed = () =>
  box.received.map(({ to }) => (Array.isArray(to) ? '' : (to?.value[0]?.address ?? '')));
const waiting = async () =>
  (await db.select().from(jobs).orderBy(asc(jobs.dueAt), asc(jobs.recipient))).map(
    ({ recipient, dueAt, detail }) => [
      recipient,
      detail.step,
      (dueAt.getTime() - NOW.getTime()) / 60_000,
    ],
  );
const acknowledge = (about: CaseRow, now: Date) =>
  db
    .update(cases)
    .set({ status: 'acknowledged', clocks: done(about.clocks, 'acknowledge', now) })
    .where(eq(cases.id, about.id));
const alertingAt = (level: Level): Settings => ({
  ...DEFAULTS,
  levels: {
    ...DEFAULTS.levels,
    [level]: { ...DEFAULTS.levels[level], alert: true, backupAfter: 20 },
  },
});

describe('who is alerted', () => {
  test.each([
    ['U0', 10],
    ['U1', 30],
  ] as const)(
    'at %s the person on duty at once, the backup after %i minutes',
    async (level, after) => {
      await alert(await aCase(db, { level }));
      expect(await waiting()).toEqual([
        ['mina', 'duty', 0],
        ['bo', 'backup', after],
      ]);
    },
  );

  test('nobody at a level without alerts', async () => {
    await alert(await aCase(db, { level: 'U2' }));
    expect(await waiting()).toEqual([]);
  });

  test('every lead who is here when nobody is on duty', async () => {
    await alert(await aCase(db), { shifts: [] });
    expect(await waiting()).toEqual([
      ['kim', 'lead', 0],
      ['lee', 'lead', 0],
    ]);
  });

  test('the leads as backup where the shift has none', async () => {
    await alert(await aCase(db), { shifts: [{ ...SHIFT, backup: null }] });
    expect(await waiting()).toEqual([
      ['mina', 'duty', 0],
      ['kim', 'backup', 30],
      ['lee', 'backup', 30],
    ]);
  });

  test('the backup at once when the person on duty has left', async () => {
    await db.update(user).set({ leftAt: NOW }).where(eq(user.id, 'mina'));
    await alert(await aCase(db));
    expect((await waiting())[0]).toEqual(['bo', 'duty', 0]);
  });
});

describe('quiet hours', () => {
  const night = new Date('2026-02-04T21:30:00.000Z');
  const settings = alertingAt('U2');

  test('hold back what is below U1 until they end', async () => {
    await alert(await aCase(db, { level: 'U2' }), { settings, now: night });
    const due = (await db.select().from(jobs)).map(({ dueAt }) => dueAt.toISOString());
    expect(due).toEqual(['2026-02-05T08:00:00.000Z', '2026-02-05T08:00:00.000Z']);
  });

  test.each(['U0', 'U1'] as const)('do not hold back %s', async (level) => {
    await alert(await aCase(db, { level }), { settings, now: night });
    expect((await db.select().from(jobs))[0]?.dueAt).toEqual(night);
  });

  test('are those of the wall, in the zone of the team', async () => {
    const there = { ...settings, timeZone: 'America/New_York' };
    await alert(await aCase(db, { level: 'U2' }), { settings: there, now: night });
    expect((await db.select().from(jobs))[0]?.dueAt).toEqual(night);
  });
});

describe('the e-mail', () => {
  test('says what and by when, and nothing that was written in the case', async () => {
    await alert(await aCase(db));
    await run(minutesLater(2));
    const [mail] = box.received;
    expect(mail?.subject).toBe('[U1] 28 min left: complaint HC-7K3MQ-92QDX');
    expect(mail?.headers.get('x-hatcheck-case')).toBe('HC-7K3MQ-92QDX');
    expect(mail?.text).toContain('https://desk.acme.example/case/HC-7K3MQ-92QDX');
    expect(mail?.text).toContain('Community: People Skills');
    expect(mail?.text).toContain('Due, acknowledge: Wed 4 Feb, 10:30 in UTC');
    expect(mail?.html).toContain('href="https://desk.acme.example/case/HC-7K3MQ-92QDX"');
    const whole = `${mail?.subject}${mail?.text}${mail?.html}${JSON.stringify([...(mail?.headers ?? [])])}`;
    expect(whole).not.toMatch(/text-|Text Sender|robinfarrow|sender@/);
  });

  test('is the same one when it is sent again, and in one thread with the case', async () => {
    await alert(await aCase(db));
    await run(NOW);
    await db.update(jobs).set({ state: 'waiting', dueAt: NOW }).where(eq(jobs.recipient, 'mina'));
    await run(NOW);
    await run(minutesLater(30));
    const [first, again, backup] = box.received;
    expect(again?.messageId).toBe(first?.messageId);
    expect(backup?.messageId).not.toBe(first?.messageId);
    expect([first?.references, backup?.references]).toEqual(
      Array(2).fill('<HC-7K3MQ-92QDX@desk.acme.example>'),
    );
  });

  test('cannot be made to hold markup by the name of a community', async () => {
    await alert(await aCase(db, { community: '<img src=x>' }));
    await run(NOW);
    expect(box.received[0]?.html).not.toContain('<img');
  });

  test('is written down without texts', async () => {
    await alert(await aCase(db));
    await run(NOW);
    const [line] = await db.select().from(history);
    expect(line).toMatchObject({ what: 'alerted', detail: { person: 'mina', step: 'duty' } });
    expect(JSON.stringify(line)).not.toContain('text-');
  });
});

describe('when an alert need not go out', () => {
  const state = async (id: string) =>
    (await db.select().from(jobs).where(eq(jobs.recipient, id)))[0]?.state;

  test('the backup is spared what was acknowledged by then', async () => {
    const about = await aCase(db);
    await alert(about);
    await run(NOW);
    await acknowledge(about, minutesLater(29));
    await run(minutesLater(30));
    expect(addressed()).toEqual(['mina@acme.example']);
    expect(await state('bo')).toBe('moot');
  });

  test('and is not spared what was not', async () => {
    await alert(await aCase(db));
    await run(NOW);
    await run(minutesLater(29));
    expect(addressed()).toEqual(['mina@acme.example']);
    await run(minutesLater(30));
    expect(addressed()).toEqual(['mina@acme.example', 'bo@acme.example']);
  });

  test.each([
    ['U1', 'moot'],
    ['U0', 'sent'],
  ] as const)('acknowledged before the first went out: at %s it is %s', async (level, expected) => {
    const about = await aCase(db, { level });
    await alert(about);
    await acknowledge(about, NOW);
    await run(NOW);
    expect(await state('mina')).toBe(expected);
  });

  test.each([
    ['closed', { closedAt: NOW, outcome: 'fixed' }],
    ['merged', { mergedInto: 'HC-00000-00000' }],
    ['lowered', { level: 'U3' }],
    ['raised', { level: 'U0' }],
  ] as const)('%s', async (_what, change) => {
    const about = await aCase(db);
    await alert(about);
    await db.update(cases).set(change).where(eq(cases.id, about.id));
    await run(minutesLater(30));
    expect(addressed()).toEqual([]);
    expect([await state('mina'), await state('bo')]).toEqual(['moot', 'moot']);
  });
});

describe('a mail server that', () => {
  test('is busy gets it later', async () => {
    await alert(await aCase(db));
    box.refuse(450);
    await run(NOW);
    const [job] = await db.select().from(jobs).where(eq(jobs.recipient, 'mina'));
    expect(job).toMatchObject({ state: 'waiting', tries: 1 });
    expect(job?.reason).toContain('not this one');
    box.refuse(0);
    await run(minutesLater(1));
    expect(addressed()).toEqual(['mina@acme.example']);
  });

  test('knows no such person leads the alert to the leads, who are asked once', async () => {
    await alert(await aCase(db));
    box.refuse(550);
    await run(NOW);
    const all = await db.select().from(jobs).orderBy(asc(jobs.recipient));
    expect(all.map(({ recipient, state, detail }) => [recipient, state, detail.step])).toEqual([
      ['bo', 'waiting', 'backup'],
      ['kim', 'failed', 'lead'],
      ['lee', 'failed', 'lead'],
      ['mina', 'failed', 'duty'],
    ]);
    const lines = await db.select().from(history);
    expect(lines.map(({ detail }) => detail.failed)).toEqual([true, true, true]);
  });

  test('is not there gets it later', async () => {
    await alert(await aCase(db));
    await box.close();
    await run(NOW);
    expect(await db.select().from(jobs).where(eq(jobs.recipient, 'mina'))).toMatchObject([
      { state: 'waiting', tries: 1 },
    ]);
    box = await mailbox();
  });

  test('was never set up is said so', async () => {
    await alert(await aCase(db));
    await runJobs(sending(db));
    expect(await db.select().from(jobs).where(eq(jobs.recipient, 'mina'))).toMatchObject([
      { state: 'failed', reason: 'No mail server is set up, so no e-mail can go out.' },
    ]);
  });
});

test('a test alert arrives, and says when it does not', async () => {
  const person = { id: 'mina', name: 'Mina', email: 'mina@acme.example' };
  const at = { mail: box.mail, publicUrl: 'https://desk.acme.example', now: () => NOW };
  expect(await testAlert(person, at)).toMatchObject({ is: 'sent' });
  expect(box.received[0]?.subject).toBe('[Test] An alert from the desk');
  box.refuse(550);
  expect(await testAlert(person, at)).toMatchObject({ is: 'refused' });
});

describe('a duty gone by', () => {
  beforeEach(async () => {
    expect(await saveRota(db, [SHIFT], people)).toEqual([]);
  });
  const people = ['mina', 'bo', 'lee'].map((id) => ({ id, name: id, active: true }));
  const watch = (now: Date) => watchBreaches({ db, now: () => now });
  const breaches = async () =>
    (await db.select().from(history).where(eq(history.what, 'breached'))).map(
      ({ detail }) => detail.duty,
    );

  test('is written down once', async () => {
    await aCase(db, { id: 'HC-00000-00001', level: 'U3' });
    await aCase(db);
    expect(await watch(minutesLater(29))).toBe(0);
    expect(await watch(minutesLater(30))).toBe(1);
    expect(await watch(minutesLater(31))).toBe(0);
    expect(await watch(minutesLater(120))).toBe(1);
    expect(await breaches()).toEqual(['acknowledge', 'respond']);
  });

  test('is told to who is on duty, the backup and the owner at U0 and U1, once', async () => {
    const about = await aCase(db, { ownerId: 'lee' });
    await acknowledge(about, NOW);
    await watch(minutesLater(125));
    await watch(minutesLater(126));
    await run(minutesLater(127));
    expect(addressed().sort()).toEqual([
      'bo@acme.example',
      'lee@acme.example',
      'mina@acme.example',
    ]);
    expect(box.received[0]?.subject).toBe(
      '[U1] first response 7 min overdue: complaint HC-7K3MQ-92QDX',
    );
  });

  test('is only written down below', async () => {
    await aCase(db, { level: 'U2' });
    await watch(minutesLater(61));
    expect(await breaches()).toEqual(['acknowledge']);
    expect(await waiting()).toEqual([]);
  });

  test('is not told when it was done before the e-mail went out', async () => {
    const about = await aCase(db);
    await watch(minutesLater(31));
    await acknowledge(about, minutesLater(31));
    await run(minutesLater(32));
    expect(addressed()).toEqual([]);
  });

  test('counts no longer once the case is closed or part of another', async () => {
    await aCase(db, { closedAt: NOW, outcome: 'fixed' });
    await aCase(db, { id: 'HC-00000-00001', mergedInto: 'HC-7K3MQ-92QDX' });
    expect(await watch(minutesLater(10_000))).toBe(0);
  });

  test('more of them than are read at once are all found', async () => {
    for (let one = 0; one < 203; one++)
      await aCase(db, { id: `HC-00000-${String(one).padStart(5, '0')}`, level: 'U2' });
    expect(await watch(minutesLater(61))).toBe(203);
  });
});
