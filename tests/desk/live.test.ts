import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView } from '../../desk/api/case.ts';
import type { DeskEvent } from '../../desk/api/events.ts';
import { type Cluster, startPostgres } from '../../scripts/postgres.ts';
import { record } from '../../scripts/sample-case.ts';
import { type Client, clientOf, deskOf, type OpenDesk, signIn } from './desk-of.ts';

/** Listens as the page does; `next` waits for what fits. */
async function listen(client: Client) {
  const over = new AbortController();
  const answer = await client.ask('/api/events', { signal: over.signal });
  expect(answer.headers.get('content-type')).toMatch(/event-stream/);
  const heard: DeskEvent[] = [];
  let wake = () => {};
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const running = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      rest += part.value;
      const messages = rest.split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.+)$/m.exec(message)?.[1];
        if (data) heard.push(JSON.parse(data));
      }
      wake();
    }
  })().catch(() => undefined);
  return {
    heard,
    async next(fits: (event: DeskEvent) => boolean): Promise<DeskEvent> {
      for (const until = Date.now() + 5_000; Date.now() < until; ) {
        const found = heard.find(fits);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
      throw new Error(`not heard, only ${JSON.stringify(heard)}`);
    },
    async stop() {
      over.abort();
      await running;
    },
  };
}

describe('two desks on one PostgreSQL server', () => {
  let cluster: Cluster;
  let one: OpenDesk;
  let two: OpenDesk;
  beforeAll(async () => {
    cluster = await startPostgres();
    // At once, as after a deployment: one brings the database up to date, the other waits for it.
    [one, two] = await Promise.all([
      deskOf({ DATABASE_URL: cluster.url }),
      new Promise<OpenDesk>((resolve, reject) =>
        setTimeout(() => deskOf({ DATABASE_URL: cluster.url }).then(resolve, reject), 1_500),
      ),
    ]);
  }, 60_000);
  afterAll(async () => {
    await one?.close();
    await two?.close();
    await cluster?.stop();
  });

  test('what arrives at one is heard at the other', async () => {
    const ear = await listen(two.lead);
    const of = record();
    expect((await one.file(of)).status).toBe(201);
    expect(await ear.next((event) => event.is === 'case' && event.id === of.id)).toEqual({
      is: 'case',
      id: of.id,
      version: 1,
    });
    await one.lead.act(of.id, { do: 'claim' });
    await ear.next((event) => event.is === 'case' && event.id === of.id && event.version === 2);
    await ear.stop();
  });

  test('who has a case open at one is shown at the other', async () => {
    const ben = await one.join({ name: 'Ben', role: 'cm' });
    const of = record();
    await one.file(of);
    const ear = await listen(two.lead);
    await ben.send(`/api/cases/${of.id}/looking`);
    const told = await ear.next((event) => event.is === 'looking' && event.id === of.id);
    expect(told).toMatchObject({ people: [{ name: 'Ben' }] });
    const { looking } = await two.lead.get<CaseView>(`/api/cases/${of.id}`);
    expect(looking).toEqual([{ id: ben.me.id, name: 'Ben' }]);
    await ear.stop();
  });

  test('a liaison hears only of their community', async () => {
    const liaison = await one.join({ name: 'Lou', role: 'liaison', community: 'Gardeners' });
    const ear = await listen(liaison);
    const other = record({ affected: { roles: ['community'], community: 'Bakers' } });
    const own = record();
    await one.file(other);
    await one.file(own);
    await ear.next((event) => event.is === 'case' && event.id === own.id);
    expect(ear.heard.some((event) => 'id' in event && event.id === other.id)).toBe(false);
    await ear.stop();
  });

  test('settings changed at one are in force at the other', async () => {
    const settings = await one.lead.get<object>('/api/settings');
    await one.lead.send('/api/settings', { ...settings, org: 'Acme & Sons' }, 'PUT');
    await expect
      .poll(async () => (await two.lead.get<{ org: string }>('/api/me')).org, { timeout: 6_000 })
      .toBe('Acme & Sons');
  });

  test('a session of one is a session of the other', async () => {
    const client = clientOf(two.url);
    await signIn(client, 'ana@acme.example');
    const there = clientOf(one.url);
    there.cookie = client.cookie;
    expect((await there.ask('/api/me')).status).toBe(200);
  });

  test('a desk that loses the line to its database hears again when it is back', async () => {
    const ear = await listen(two.lead);
    const { db } = one.desk.store;
    await db.execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and pid <> pg_backend_pid()",
    );
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const of = record();
    expect((await one.file(of)).status).toBe(201);
    await ear.next((event) => event.is === 'case' && event.id === of.id);
    await ear.stop();
  });
});
