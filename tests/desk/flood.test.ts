import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Counts, QueuePage } from '../../desk/api/queue.ts';
import { flood } from '../../scripts/flood.ts';
import { leadOf } from './desk-of.ts';
import { spawnDesk } from './process.ts';

const MANY = 10_000;
/** Cases a minute from one address. */
const SHARE = 120;

test('ten thousand from one address are refused beyond its share, and the queue goes on answering', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-flood-'));
  const desk = await spawnDesk({ DESK_FOLDER: folder, DESK_INTAKE_PER_MINUTE: String(SHARE) });
  try {
    const lead = await leadOf(desk);
    const { secret } = await lead.send<{ secret: string }>('/api/intake', { name: 'tests' });

    let over = false;
    const flooding = flood(`${desk.url}/intake`, secret, { amount: MANY }).finally(() => {
      over = true;
    });
    const pages: QueuePage[] = [];
    while (!over) pages.push(await lead.get<QueuePage>('/api/queue'));
    const { answers, refusals, unanswered, seconds } = await flooding;

    expect(pages.length).toBeGreaterThan(1);
    const { 201: taken = 0, 429: refused = 0, ...others } = answers;
    expect(others).toEqual({});
    expect(unanswered).toBe(0);
    expect(taken + refused).toBe(MANY);
    expect(refusals).toEqual([
      '{"error":"Too many cases from this address. Try again in a minute."}',
    ]);
    expect(taken).toBeGreaterThanOrEqual(SHARE);
    expect(taken, 'its share of each minute begun').toBeLessThanOrEqual(
      SHARE * Math.ceil(seconds / 60),
    );
    expect((await lead.get<Counts>('/api/counts')).open).toBe(taken);
  } finally {
    await desk.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
