import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import type { Case } from '../../src/handoff/case.ts';
import { eventually, troubled } from './handoff-steps.ts';
import { noteByKeys } from './privacy-story.ts';
import { afterAPause, DECISION, waitForMark, writeOn } from './x-page.ts';

const profile = mkdtempSync(join(tmpdir(), 'hatcheck-killed-'));
const running: Launched[] = [];
afterAll(async () => {
  for (const { browser } of running) await browser.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function started(url: string): Promise<Launched> {
  const policy = exampleCompany(`${url}/cases`);
  const launched = await launch({ engine: 'firefox', headless: true, profile, policy });
  running.push(launched);
  return launched;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Files a case from the card; the card goes when it is on disk. */
async function fileOne(launched: Launched, note: string): Promise<void> {
  const page = await writeOn(launched);
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await afterAPause(page);
  await noteByKeys(page, note);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.localName !== 'hatcheck-says');
  await closePage(page);
}

/*
 * What arrives, and under which key, tells all. The extension
 * is loaded for a time there, and loaded again after the start; its storage is the profile's and stays.
 */
it('Firefox killed with cases in the outbox sends each exactly once when it is back', async () => {
  /** What the receiving end holds, by key. */
  const kept = new Map<string, Case>();
  const requests: { known: string; key: string }[] = [];
  let well = false;
  const { url, server } = await troubled(async (request, response) => {
    const record: Case = JSON.parse(await bodyOf(request));
    const key = String(request.headers['idempotency-key']);
    requests.push({ known: record.known, key });
    if (!well && record.known === 'refused for now') return response.writeHead(500).end();
    kept.set(key, record);
    // Kept, and the answer never comes: the browser will be dead.
    if (!well && record.known === 'kept, not answered') return undefined;
    return response.writeHead(201).end('{}');
  });
  const of = (known: string) => requests.filter((request) => request.known === known);
  const first = await started(url);
  for (const known of ['arrived before', 'refused for now', 'kept, not answered']) {
    await fileOne(first, known);
    await eventually(async () => of(known).length > 0, known);
  }
  await fileOne(first, 'held');
  expect(of('held')).toEqual([]);

  const dead = first.browser.process();
  const gone = new Promise((done) => dead?.once('exit', done));
  dead?.kill('SIGKILL');
  await gone;
  well = true;
  const before = requests.length;

  const again = await started(url);
  const all = ['arrived before', 'held', 'kept, not answered', 'refused for now'];
  const since = () => new Set(requests.slice(before).map(({ known }) => known));
  await eventually(async () => since().size === all.length - 1, 'the rest of them', 150_000);
  // Whatever would be sent once more has had the time for it.
  await fileOne(again, 'after');
  await eventually(async () => of('after').length > 0, 'one more');
  expect([...kept.values()].map(({ known }) => known).sort()).toEqual([...all, 'after'].sort());
  for (const known of all) expect(new Set(of(known).map(({ key }) => key)).size, known).toBe(1);
  for (const known of ['arrived before', 'held']) expect(of(known), known).toHaveLength(1);
  expect(
    requests
      .slice(before)
      .map(({ known }) => known)
      .sort(),
  ).toEqual(['after', 'held', 'kept, not answered', 'refused for now'].sort());
  server.closeAllConnections();
  server.close();
}, 300_000);
