import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Target } from '../../../desk/api/targets.ts';
import type { Db, Store } from '../../../desk/db/open.ts';
import { history, jobs, targets } from '../../../desk/db/schema.ts';
import { runJobs } from '../../../desk/jobs/run.ts';
import { forwardCase, forwardsOf } from '../../../desk/outward/forwards.ts';
import type { Call } from '../../../desk/outward/reach.ts';
import {
  listTargets,
  readTarget,
  removeTarget,
  saveTarget,
} from '../../../desk/outward/targets.ts';
import { testTarget } from '../../../desk/outward/test.ts';
import { vaultOf } from '../../../desk/vault.ts';
import { mailbox } from '../mailbox.ts';
import { aCase, empty, NOW } from '../rows.ts';
import { sending, vault } from '../sending.ts';
import { memoryStore } from '../store.ts';

let store: Store;
let db: Db;
beforeAll(async () => {
  store = await memoryStore();
  db = store.db;
}, 30_000);
afterAll(() => store.close());
beforeEach(() => empty(db));

const ZENDESK: Target = {
  type: 'zendesk',
  name: 'Support',
  url: 'https://acme.zendesk.com',
  email: 'bot@acme.example',
  token: 'a-secret-token',
};
const save = (target: Target, id = 'support') =>
  saveTarget(db, vault, id, target, { allowPrivate: false });

test('keys go in and never come out', async () => {
  expect(await save(ZENDESK)).toBeUndefined();
  const lines = await listTargets(db);
  expect(lines).toEqual([
    { id: 'support', type: 'zendesk', name: 'Support', where: 'acme.zendesk.com' },
  ]);
  const { rows } = await db.execute(sql`select * from targets`);
  expect(JSON.stringify(rows)).not.toContain('a-secret-token');
  expect(await readTarget(db, vault, 'support')).toEqual(ZENDESK);
});

test('what is sealed cannot be moved to another target, nor opened with another key', async () => {
  await save(ZENDESK);
  const [row] = await db.select().from(targets);
  if (!row) throw new Error('no row');
  await db.insert(targets).values({ ...row, id: 'other' });
  await expect(readTarget(db, vault, 'other')).rejects.toThrow();
  const another = vaultOf('another phrase of thirty-two characters');
  await expect(readTarget(db, another, 'support')).rejects.toThrow();
});

test('an empty key keeps the one there is, but only for the same place', async () => {
  await save(ZENDESK);
  expect(await save({ ...ZENDESK, name: 'Renamed', token: '' })).toBeUndefined();
  expect(await readTarget(db, vault, 'support')).toEqual({ ...ZENDESK, name: 'Renamed' });
  const away = { ...ZENDESK, url: 'https://thief.example', token: '' };
  expect(await save(away)).toBe('The key is missing.');
  expect(await readTarget(db, vault, 'support')).toMatchObject({ url: ZENDESK.url });
});

test.each<[string, Target]>([
  ['https', { ...ZENDESK, url: 'http://acme.zendesk.com' }],
  ['own network', { ...ZENDESK, url: 'https://127.0.0.1' }],
  ['key', { ...ZENDESK, token: '' }],
  ['base64', { type: 'webhook', name: 'W', url: 'https://hook.example', secret: 'not base64!' }],
  ['base64', { type: 'webhook', name: 'W', url: 'https://hook.example', secret: '' }],
  [
    'owner/name',
    { type: 'github', name: 'G', url: 'https://api.github.com', repository: 'acme', token: 'x' },
  ],
])('a fault says: %s', async (word, target) => {
  expect(await save(target)).toContain(word);
  expect(await listTargets(db)).toEqual([]);
});

test('a test is marked as one everywhere', async () => {
  await save(ZENDESK);
  const calls: Call[] = [];
  const reach = async (call: Call) => {
    calls.push(call);
    return { status: 201, headers: {}, text: '{"ticket":{"id":1}}' };
  };
  const at = { db, vault, reach, publicUrl: 'https://desk.acme.example', now: () => NOW };
  expect(await testTarget('support', at)).toMatchObject({ is: 'sent' });
  expect(calls[0]?.body).toContain('[Test]');
  expect(calls[0]?.body).toContain('This is a test of the connection.');
  expect(await testTarget('nothing', at)).toMatchObject({ is: 'refused' });
});

test('a case is forwarded by e-mail, readable and as a record, without who handed it off', async () => {
  const box = await mailbox();
  await aCase(db);
  expect(await forwardCase(db, 'HC-7K3MQ-92QDX', 'legal@acme.example', NOW)).toBeUndefined();
  await runJobs(sending(db, { mail: box.mail }));
  await box.close();
  const [mail] = box.received;
  expect(mail?.subject).toBe('[U1] complaint HC-7K3MQ-92QDX');
  expect(mail?.text).toMatch(/Known:\n> text-known\n\nAssumed, not known:\n> text-assumed/);
  const [attached] = mail?.attachments ?? [];
  expect(JSON.parse(attached?.content.toString() ?? '')).toMatchObject({
    id: 'HC-7K3MQ-92QDX',
    known: 'text-known',
    desk: 'https://desk.acme.example/case/HC-7K3MQ-92QDX',
  });
  const whole = `${mail?.text}${attached?.content}`;
  expect(whole).not.toMatch(/Text Sender|sender@acme|text-draft|text-body|key-HC/);
  expect(await forwardsOf(db, 'HC-7K3MQ-92QDX')).toMatchObject([
    { target: 'legal@acme.example', state: 'sent' },
  ]);
  expect(await db.select().from(history)).toMatchObject([{ what: 'forwarded' }]);
});

test.each([
  ['nobody', 'There is no such target in the settings.'],
  ['not an@address', 'not an@address is not an e-mail address.'],
])('a case is not forwarded to %s', async (recipient, fault) => {
  expect(await forwardCase(db, 'HC-7K3MQ-92QDX', recipient, NOW)).toBe(fault);
  expect(await db.select().from(jobs)).toEqual([]);
});

test('a target that was taken away in between is said so', async () => {
  await aCase(db);
  await save(ZENDESK);
  await forwardCase(db, 'HC-7K3MQ-92QDX', 'support', NOW);
  expect(await removeTarget(db, 'support')).toBe(true);
  expect(await removeTarget(db, 'support')).toBe(false);
  await runJobs(sending(db));
  expect(await db.select().from(jobs).where(eq(jobs.recipient, 'support'))).toMatchObject([
    { state: 'failed', reason: 'This target is no longer in the settings.' },
  ]);
});
