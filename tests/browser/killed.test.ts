import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import type { Case } from '../../src/handoff/case.ts';
import { askedOn, eventually, outboxOn, troubled } from './handoff-steps.ts';

const profile = mkdtempSync(join(tmpdir(), 'hatcheck-killed-'));
const running: Launched[] = [];
afterAll(async () => {
  for (const { browser } of running) await browser.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function started(endpoint?: string) {
  const policy = endpoint ? exampleCompany(endpoint) : undefined;
  const launched = await launch({ engine: 'chrome', headless: true, profile, policy });
  running.push(launched);
  const asking = await launched.openOwn('src/options/options.html');
  return { launched, asking };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

it('the browser killed with cases in the outbox sends each exactly once when it is back', async () => {
  /** What the receiving end holds, by key, and how it answers a case, by what its sender knows. */
  const kept = new Map<string, Case>();
  const requests: string[] = [];
  let well = false;
  const { url, server } = await troubled(async (request, response) => {
    const record: Case = JSON.parse(await bodyOf(request));
    requests.push(record.known);
    if (!well && record.known === 'refused for now') return response.writeHead(500).end();
    kept.set(String(request.headers['idempotency-key']), record);
    // Kept, and the answer never comes: the browser will be dead.
    if (!well && record.known === 'kept, not answered') return undefined;
    return response.writeHead(201).end('{}');
  });
  const { launched, asking } = await started(`${url}/cases`);
  const fileOne = async (known: string) => {
    const previewed = await askedOn<{ case: Case }>(asking, {
      type: 'case-preview',
      ask: { situation: { site: 'x', kind: 'reply', parent: { text: known } }, known },
    });
    await askedOn(asking, { type: 'case-file', case: previewed.case });
  };
  const states = async () =>
    Object.fromEntries((await outboxOn(asking)).map((parcel) => [parcel.case.known, parcel.state]));
  await fileOne('arrived before');
  await eventually(async () => (await states())['arrived before'] === 'sent', 'the first');
  await fileOne('refused for now');
  await eventually(async () => (await states())['refused for now'] === 'waiting', 'the second');
  await fileOne('kept, not answered');
  await eventually(async () => requests.includes('kept, not answered'), 'the third');
  await fileOne('held');
  expect(await states()).toEqual({
    'arrived before': 'sent',
    'refused for now': 'waiting',
    'kept, not answered': 'sending',
    held: 'held',
  });

  const dead = launched.browser.process();
  const gone = new Promise((done) => dead?.once('exit', done));
  dead?.kill('SIGKILL');
  await gone;
  well = true;

  const again = await started();
  await eventually(
    async () => (await outboxOn(again.asking)).every(({ state }) => state === 'sent'),
    'all of them',
    150_000,
  );
  const parcels = await outboxOn(again.asking);
  expect(parcels).toHaveLength(4);
  expect(new Map(parcels.map((parcel) => [parcel.key, parcel.case]))).toEqual(kept);
  expect([...kept.values()].map(({ known }) => known).sort()).toEqual(
    ['arrived before', 'held', 'kept, not answered', 'refused for now'].sort(),
  );
  expect(requests.filter((known) => known === 'arrived before')).toHaveLength(1);
  expect(requests.filter((known) => known === 'held')).toHaveLength(1);
  server.closeAllConnections();
  server.close();
}, 300_000);
