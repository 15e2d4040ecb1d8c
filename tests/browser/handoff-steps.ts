import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { exampleCompany } from '../../scripts/company.ts';
import type { Launched } from '../../scripts/launch.ts';
import { find, press } from '../../scripts/see/see.ts';
import type { Case } from '../../src/handoff/case.ts';
import { afterAPause, THREAD, waitForMark, writeOn } from './x-page.ts';

export const DRAFT =
  "Yes, the team is well aware of the problem. At Acme we've just dropped that whole site.";

export type Question = { type: string } & Record<string, unknown>;

/** Asks the background from one of the extension's own pages, as they do; rejects where it failed over the question. */
export async function askedOn<T>(page: Page, request: Question): Promise<T> {
  const answer = await page.evaluate((question) => chrome.runtime.sendMessage(question), request);
  if (typeof answer === 'object' && answer !== null && 'failed' in answer)
    throw new Error(String(answer.failed));
  return answer as T;
}

interface Listed {
  id: string;
  state: string;
  reason?: string;
  key: string;
  case: Case;
}

export const outboxOn = (page: Page) => askedOn<Listed[]>(page, { type: 'outbox-list' });

/** Looks again until there is something, at most `timeout` ms. */
export async function eventually<T>(
  look: () => Promise<T | undefined | false>,
  what: string,
  timeout = 45_000,
): Promise<T> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`${what}: not within ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** From an empty box to the pane that shows what would go. */
export async function previewOn(launched: Launched): Promise<Page> {
  const page = await writeOn(launched, THREAD);
  await previewIn(page);
  return page;
}

/** The same in a box with the caret in it, where all of the draft but these words stands already. */
export async function previewIn(page: Page, words = DRAFT): Promise<void> {
  await page.keyboard.type(words);
  await waitForMark(page, /voice-clear/);
  await afterAPause(page);
  await press(page, 'button', /^Hatcheck: /);
  await press(page, 'button', /^Hand it to/);
  await find(page, 'button', /^Send to/);
}

/** A server that answers as told and counts the tries. */
export async function troubled(
  answer: RequestListener,
): Promise<{ url: string; server: Server; keys: string[] }> {
  const keys: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    keys.push(String(request.headers['idempotency-key']));
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, keys };
}

/** Files a case that goes to this receiving end, and tells its id. */
export async function handOffOn(page: Page, url: string): Promise<string> {
  await askedOn(page, {
    type: 'policy-import',
    text: JSON.stringify(exampleCompany(`${url}/cases`)),
  });
  const previewed = await askedOn<{ ok: true; case: Case }>(page, {
    type: 'case-preview',
    ask: {
      situation: { site: 'x', kind: 'reply', parent: { text: 'Who runs that site?' } },
      kind: 'complaint',
    },
  });
  await askedOn(page, { type: 'case-file', case: previewed.case });
  return previewed.case.id;
}
