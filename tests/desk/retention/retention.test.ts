import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db, Store } from '../../../desk/db/open.ts';
import { account, cases, history, jobs, session, user } from '../../../desk/db/schema.ts';
import { withoutTexts } from '../../../desk/retention/blank.ts';
import { eraseDue } from '../../../desk/retention/erase.ts';
import { erasePerson } from '../../../desk/retention/erase-person.ts';
import { exportPerson } from '../../../desk/retention/person.ts';
import { DEFAULTS, saveSettings } from '../../../desk/settings.ts';
import { aCase, aPerson, empty, minutesLater, NOW } from '../rows.ts';
import { memoryStore } from '../store.ts';

let store: Store;
let db: Db;
beforeAll(async () => {
  store = await memoryStore();
  db = store.db;
}, 30_000);
afterAll(() => store.close());
beforeEach(() => empty(db));

const DAY = 24 * 60;
const erase = (now: Date) => eraseDue({ db, now: () => now });
const CLOSED = {
  status: 'closed',
  closedAt: NOW,
  outcome: 'fixed',
  respondedAt: NOW,
  responseText: 'text-response',
  responseLink: 'https://x.com/text-response-link',
  repairSteps: ['stop', 'record'],
  ticks: { complainer: { at: NOW.toISOString(), how: 'text-tick' } },
  outcomeNote: 'text-note',
  rootCause: 'text-cause',
  followUp: 'text-follow-up',
  ownerId: 'mina',
} satisfies Partial<typeof cases.$inferInsert>;

/** As the database has them, whatever the schema in our words says. */
async function raw(id: string): Promise<Record<string, unknown>> {
  const { rows } = await db.execute<{ row: Record<string, unknown> }>(
    sql`select to_jsonb(c) as row from cases c where id = ${id}`,
  );
  return rows[0]?.row ?? {};
}

/** Columns that may hold something after erasing, each with what it is kept for. */
const KEPT = new Map([
  ['id', 'to be quoted'],
  ['key', 'random; keeps a late resend out'],
  ['created_at', 'time'],
  ['arrived_at', 'time'],
  ['posted_at', 'time'],
  ['level', 'count'],
  ['kind', 'count'],
  ['status', 'count'],
  ['site', 'count'],
  ['community', 'count'],
  ['already_posted', 'count'],
  ['roles', 'count'],
  ['disclosure', 'count'],
  ['owner_id', 'id of somebody of the desk'],
  ['clocks', 'times'],
  ['duty', 'code'],
  ['due_at', 'time'],
  ['responded_at', 'time'],
  ['repair_steps', 'codes'],
  ['ticks', 'times'],
  ['outcome', 'count'],
  ['closed_at', 'time'],
  ['merged_into', 'id'],
  ['reporters', 'count'],
  ['erased_at', 'time'],
  ['version', 'count'],
  ['words', 'made from the other columns'],
]);

describe('a case long closed', () => {
  test('keeps its counts and loses every text, whatever columns there are', async () => {
    await aCase(db, CLOSED);
    const before = await raw('HC-7K3MQ-92QDX');
    expect(await erase(minutesLater(90 * DAY))).toBe(1);
    const after = await raw('HC-7K3MQ-92QDX');
    expect(Object.keys(before).length).toBeGreaterThan(40);
    for (const [column, value] of Object.entries(after)) {
      if (!KEPT.has(column)) expect([column, value || null]).toEqual([column, null]);
      else if (!['erased_at', 'version', 'words', 'ticks'].includes(column))
        expect([column, value]).toEqual([column, before[column]]);
    }
    expect(after).toMatchObject({
      version: 2,
      ticks: { complainer: { at: NOW.toISOString(), how: '' } },
    });
    expect(JSON.stringify(Object.values(after))).not.toMatch(/text|robin|sender/i);
  });

  test('the test above sees every text column filled before', async () => {
    await aCase(db, CLOSED);
    const before = await raw('HC-7K3MQ-92QDX');
    const unfilled = Object.keys(before).filter((column) => !before[column]);
    // A case has a link or says why not; it was not merged, and not erased.
    expect(unfilled.sort()).toEqual(['due_at', 'duty', 'erased_at', 'merged_into', 'no_link']);
  });

  test('is not erased a moment too early, while open, or twice', async () => {
    await aCase(db, CLOSED);
    await aCase(db, { id: 'HC-00000-00001' });
    expect(await erase(minutesLater(90 * DAY - 1))).toBe(0);
    expect(await erase(minutesLater(90 * DAY))).toBe(1);
    expect(await erase(minutesLater(91 * DAY))).toBe(0);
    expect(await raw('HC-00000-00001')).toMatchObject({ excerpt: 'text-excerpt' });
  });

  test('stays as long as the settings say', async () => {
    await saveSettings(db, { ...DEFAULTS, retentionDays: 7 });
    await aCase(db, CLOSED);
    expect(await erase(minutesLater(7 * DAY - 1))).toBe(0);
    expect(await erase(minutesLater(7 * DAY))).toBe(1);
  });

  test('takes what was merged into it with it, by any number of steps', async () => {
    await aCase(db, CLOSED);
    await aCase(db, {
      id: 'HC-00000-00001',
      mergedInto: 'HC-7K3MQ-92QDX',
      link: null,
      noLink: 'text-none',
    });
    await aCase(db, { id: 'HC-00000-00002', mergedInto: 'HC-00000-00001' });
    await aCase(db, { id: 'HC-00000-00003' });
    expect(await erase(minutesLater(90 * DAY))).toBe(3);
    expect(await raw('HC-00000-00001')).toMatchObject({ excerpt: '', no_link: null });
    expect(await raw('HC-00000-00002')).toMatchObject({ excerpt: '', complainer: null });
    expect(await raw('HC-00000-00003')).toMatchObject({ excerpt: 'text-excerpt' });
  });

  test('more of them than are taken at once are all erased', async () => {
    for (let one = 0; one < 103; one++)
      await aCase(db, { ...CLOSED, id: `HC-00000-${String(one).padStart(5, '0')}` });
    expect(await erase(minutesLater(90 * DAY))).toBe(103);
  });

  test('keeps its history, without texts', async () => {
    await aCase(db, CLOSED);
    const caseId = 'HC-7K3MQ-92QDX';
    await db.insert(history).values([
      {
        caseId,
        at: NOW,
        what: 'level',
        byId: 'mina',
        byName: 'Mina',
        detail: { from: 'U2', to: 'U1', reason: 'text' },
      },
      { caseId, at: NOW, what: 'note', detail: { text: 'text-in-note' } },
      { caseId: 'HC-00000-00001', at: NOW, what: 'note', detail: { text: 'of another' } },
    ]);
    await erase(minutesLater(90 * DAY));
    const lines = await db.select().from(history).orderBy(asc(history.id));
    expect(lines.map(({ what, byName, detail }) => [what, byName, detail])).toEqual([
      ['level', 'Mina', { from: 'U2', to: 'U1' }],
      ['note', null, {}],
      ['note', null, { text: 'of another' }],
      ['erased', null, {}],
    ]);
    await expect(db.update(history).set({ detail: {} })).rejects.toThrow();
  });

  test('its jobs keep that they were, and none goes out any more', async () => {
    await aCase(db, CLOSED);
    const job = { caseId: 'HC-7K3MQ-92QDX', dueAt: NOW, createdAt: NOW };
    await db.insert(jobs).values([
      {
        ...job,
        id: 'a',
        what: 'forward',
        recipient: 'legal@acme.example',
        state: 'failed',
        reason: 'text',
      },
      {
        ...job,
        id: 'b',
        what: 'forward',
        recipient: 'support',
        detail: { text: 'text', level: 'U1' },
      },
    ]);
    await erase(minutesLater(90 * DAY));
    expect(await db.select().from(jobs).orderBy(asc(jobs.id))).toMatchObject([
      { recipient: '', state: 'failed', reason: null },
      { recipient: 'support', state: 'moot', detail: { level: 'U1' } },
    ]);
  });
});

test('only codes, moments, ids and numbers of a detail are no texts', () => {
  expect(
    withoutTexts({
      from: 'U1',
      due: '2026-02-04T10:00:00.000Z',
      case: 'HC-7K3MQ-92QDX',
      person: 'abc-123',
      count: 3,
      failed: true,
      asked: 'fixed it, they say',
      other: 'abc-123',
      target: 'legal@acme.example',
      inside: { to: 'closed', how: 'by phone' },
      cases: ['HC-7K3MQ-92QDX', 'a text'],
    }),
  ).toEqual({
    from: 'U1',
    due: '2026-02-04T10:00:00.000Z',
    case: 'HC-7K3MQ-92QDX',
    person: 'abc-123',
    count: 3,
    failed: true,
    inside: { to: 'closed' },
    cases: ['HC-7K3MQ-92QDX'],
  });
});

describe('one person', () => {
  const LEAD = { id: 'lee', name: 'Lee' };

  beforeEach(async () => {
    await aCase(db, { id: 'HC-00000-00001' });
    await aCase(db, { id: 'HC-00000-00002', complainer: 'RobinFarrow', senderName: 'Bo' });
    await aCase(db, {
      id: 'HC-00000-00003',
      complainer: '@robinfarrow2',
      excerpt: 'as @robinfarrow said',
    });
    await aCase(db, {
      id: 'HC-00000-00004',
      complainer: null,
      senderName: null,
      senderContact: 'Robin, @robinfarrow',
    });
    await aPerson(db, { id: 'mina', name: 'Mina Oduya' });
    await db.insert(account).values({
      id: '1',
      accountId: '1',
      providerId: 'credential',
      userId: 'mina',
      password: 'hash-of-it',
    });
    await db.insert(session).values({
      id: '1',
      token: 'session-token',
      expiresAt: NOW,
      userId: 'mina',
      ipAddress: '192.0.2.1',
    });
    await db.insert(history).values({
      caseId: 'HC-00000-00001',
      at: NOW,
      what: 'claim',
      byId: 'mina',
      byName: 'Mina Oduya',
    });
  });

  test.each(['@robinfarrow', 'ROBINFARROW', ' robinfarrow '])(
    'is found as %j, and nobody else',
    async (words) => {
      const held = await exportPerson(db, words);
      expect(held.complained.map(({ id }) => id).sort()).toEqual([
        'HC-00000-00001',
        'HC-00000-00002',
      ]);
      expect(held.handedOff.map(({ id }) => id)).toEqual(['HC-00000-00004']);
      expect(held.mentionedIn).toEqual(['HC-00000-00003']);
      expect(JSON.stringify(held.complained)).not.toMatch(/Text Sender|sender@acme|key-HC/);
    },
  );

  test.each(['mina oduya', 'mina@acme.example'])(
    'of the desk is found as %j, without secrets',
    async (words) => {
      const held = await exportPerson(db, words);
      expect(held.people).toMatchObject([
        {
          id: 'mina',
          signIns: [{ provider: 'credential' }],
          sessions: [{ ip: '192.0.2.1' }],
          did: [{ what: 'claim' }],
        },
      ]);
      expect(JSON.stringify(held)).not.toMatch(/hash-of-it|session-token/);
    },
  );

  test('is taken out of every case, and the texts that name them are listed', async () => {
    const erased = await erasePerson(db, '@robinfarrow', LEAD, NOW);
    expect(erased).toEqual({
      cases: 3,
      people: 0,
      lines: 0,
      stillHere: [],
      mentionedIn: ['HC-00000-00003'],
    });
    const held = await exportPerson(db, '@robinfarrow');
    expect([held.complained, held.handedOff]).toEqual([[], []]);
    const rows = await db.select().from(cases).orderBy(asc(cases.id));
    expect(
      rows.map(({ complainer, senderName, version }) => [complainer, senderName, version]),
    ).toEqual([
      [null, 'Text Sender', 2],
      [null, 'Bo', 2],
      ['@robinfarrow2', 'Text Sender', 1],
      [null, null, 2],
    ]);
    const { rows: words } = await db.execute(
      sql`select id from cases where words @@ to_tsquery('simple', 'robinfarrow')`,
    );
    expect(words).toEqual([{ id: 'HC-00000-00003' }]);
    const lines = await db.select().from(history).where(eq(history.what, 'erased'));
    expect(lines.map(({ byName }) => byName)).toEqual(['Lee', 'Lee', 'Lee']);
  });

  test('who works here stays, and is said to', async () => {
    expect(await erasePerson(db, 'Mina Oduya', LEAD, NOW)).toMatchObject({
      people: 0,
      stillHere: ['Mina Oduya'],
    });
    expect(await db.select().from(user)).toMatchObject([{ name: 'Mina Oduya' }]);
  });

  test('who left becomes someone, and cannot sign in', async () => {
    await db.update(user).set({ leftAt: NOW });
    expect(await erasePerson(db, 'mina@acme.example', LEAD, NOW)).toMatchObject({
      people: 1,
      lines: 1,
    });
    expect(await db.select().from(history)).toMatchObject([
      { what: 'claim', byId: 'mina', byName: 'someone' },
    ]);
    const everything = [
      await db.select().from(user),
      await db.select().from(account),
      await db.select().from(session),
    ];
    expect(JSON.stringify(everything)).not.toMatch(/Oduya|mina@acme|hash-of-it|session-token/);
    expect(everything.slice(1)).toEqual([[], []]);
  });

  test.each(['', '  ', '@'])('is not %j', async (words) => {
    await expect(erasePerson(db, words, LEAD, NOW)).rejects.toThrow('is needed');
    expect(await raw('HC-00000-00001')).toMatchObject({ complainer: '@robinfarrow' });
  });
});
