import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { CaseView } from '../../desk/api/case.ts';
import type { QueuePage } from '../../desk/api/queue.ts';
import { startPostgres } from '../../scripts/postgres.ts';
import { record, signed } from '../../scripts/sample-case.ts';
import type { Case } from '../../src/handoff/case.ts';
import { type Client, leadOf } from './desk-of.ts';
import { type DeskProcess, spawnDesk } from './process.ts';

const KEY = 'a key for tests of thirty-two characters';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hatcheck-faults-'));
  ends.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function started(env: Record<string, string>): Promise<DeskProcess> {
  const desk = await spawnDesk({ DESK_INTAKE_PER_MINUTE: '1000000', DESK_KEY: KEY, ...env });
  ends.push(() => desk.kill());
  return desk;
}

/** Files cases one after another, ten at a time, until told to stop; gives those that were acknowledged. */
function flood(urls: () => string[], secret: string) {
  const acknowledged: Case[] = [];
  let over = false;
  const worker = async () => {
    while (!over) {
      const of = record();
      const key = randomUUID();
      // As the extension does: the same key until somebody says that it arrived.
      for (let tries = 0; tries < 50; tries++) {
        const live = urls();
        const url = live[tries % live.length];
        if (!url) return;
        const answer = await fetch(`${url}/intake`, signed(of, key, secret)).catch(() => undefined);
        if (answer?.ok) {
          acknowledged.push(of);
          break;
        }
        if (over) return;
      }
    }
  };
  const workers = Array.from({ length: 10 }, worker);
  return {
    acknowledged,
    async stop() {
      over = true;
      await Promise.all(workers);
    },
  };
}

async function allIds(lead: Client): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: QueuePage = await lead.get(`/api/queue?after=${encodeURIComponent(after)}`);
    ids.push(...page.cases.map(({ id }) => id));
    after = page.after;
  }
  return ids;
}

test('of two desks on one PostgreSQL one is killed while cases come in: each acknowledged one is there once', async () => {
  const cluster = await startPostgres();
  ends.push(() => cluster.stop());
  const one = await started({ DATABASE_URL: cluster.url });
  const two = await started({ DATABASE_URL: cluster.url });
  const lead = await leadOf(one);
  const { secret } = await lead.send<{ secret: string }>('/api/intake', { name: 'tests' });
  await new Promise((resolve) => setTimeout(resolve, 5_500));
  let live = [one.url, two.url];
  const coming = flood(() => live, secret);
  await expect.poll(() => coming.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(150);
  await two.kill();
  const before = coming.acknowledged.length;
  await expect
    .poll(() => coming.acknowledged.length, { timeout: 20_000 })
    .toBeGreaterThan(before + 100);
  live = [one.url];
  await coming.stop();
  const ids = await allIds(lead);
  expect(new Set(ids).size).toBe(ids.length);
  const there = new Set(ids);
  expect(coming.acknowledged.filter(({ id }) => !there.has(id))).toEqual([]);
}, 120_000);

test('the embedded database, killed while cases come in, has all that were acknowledged when it is opened again', async () => {
  const path = folder();
  let desk = await started({ DESK_FOLDER: path });
  let lead = await leadOf(desk);
  const { secret } = await lead.send<{ secret: string }>('/api/intake', { name: 'tests' });
  const acknowledged: Case[] = [];
  for (let round = 0; round < 3; round++) {
    let live = [desk.url];
    const coming = flood(() => live, secret);
    await expect.poll(() => coming.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(30);
    await desk.kill();
    live = [];
    await coming.stop();
    acknowledged.push(...coming.acknowledged);
    desk = await started({ DESK_FOLDER: path });
    lead = await leadOf(desk);
  }
  const ids = await allIds(lead);
  const there = new Set(ids);
  expect(there.size).toBe(ids.length);
  expect(acknowledged.filter(({ id }) => !there.has(id))).toEqual([]);
  const [first] = acknowledged;
  expect((await lead.get<CaseView>(`/api/cases/${first?.id}`)).excerpt).toBe(first?.excerpt);
}, 120_000);

test('a folder in use is not opened by a second desk, which says so', async () => {
  const path = folder();
  const desk = await started({ DESK_FOLDER: path });
  await expect(started({ DESK_FOLDER: path })).rejects.toThrow(/Another desk .* uses this folder/);
  expect(await desk.end()).toBe(0);
  await started({ DESK_FOLDER: path });
}, 60_000);

test('a desk that is set up badly says what is missing', async () => {
  await expect(
    spawnDesk({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DESK_KEY: '' }),
  ).rejects.toThrow(/DESK_KEY must be too/);
  await expect(
    spawnDesk({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DESK_KEY: KEY }),
  ).rejects.toThrow(/could not be opened.*ECONNREFUSED/s);
  await expect(spawnDesk({ DESK_PORT: 'eighty', DESK_URL: 'desk.example' })).rejects.toThrow(
    /DESK_PORT is not a whole number.*DESK_URL is not an address/,
  );
}, 60_000);
