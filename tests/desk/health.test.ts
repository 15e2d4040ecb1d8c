import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { startPostgres } from '../../scripts/postgres.ts';
import { deskOf, type OpenDesk } from './desk-of.ts';

const AWAY = {
  well: false,
  error: 'The database does not answer. No case is lost: senders keep theirs.',
};

async function health(desk: OpenDesk): Promise<[number, unknown]> {
  const answer = await fetch(`${desk.url}/healthz`);
  return [answer.status, await answer.json()];
}

/** Every process that serves somebody just now. */
async function backendsOf({ desk }: OpenDesk): Promise<number[]> {
  const { rows } = await desk.store.db.execute<{ pid: number }>(
    sql`select pid from pg_stat_activity`,
  );
  return rows.map(({ pid }) => pid);
}

test('is well with its database, says so when that hangs or is gone, and is well again with it', async () => {
  const cluster = await startPostgres();
  const desk = await deskOf({ DATABASE_URL: cluster.url });
  try {
    expect(await health(desk)).toEqual([200, { well: true, database: 'server' }]);
    const processes = [cluster.pid, ...(await backendsOf(desk))];
    for (const pid of processes) process.kill(pid, 'SIGSTOP');
    try {
      expect(await health(desk)).toEqual([503, AWAY]);
    } finally {
      for (const pid of processes) process.kill(pid, 'SIGCONT');
    }
    await expect.poll(async () => (await health(desk))[0], { timeout: 10_000 }).toBe(200);
    await cluster.stop();
    expect(await health(desk)).toEqual([503, AWAY]);
  } finally {
    await desk.close();
    await cluster.stop();
  }
}, 60_000);
