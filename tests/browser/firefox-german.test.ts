import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { exampleCompany } from '../../scripts/company.ts';
import { READ } from '../../scripts/see/see.ts';
import type { Case } from '../../src/handoff/case.ts';
import { openByKey } from './privacy-story.ts';
import { afterAPause, DECIDED, DECISION, inBrowser, waitForWords, writeOn } from './x-page.ts';

/** Where cases arrive, and the first that does. */
let receiver: Server;
let arrived: Promise<Case>;
beforeAll(async () => {
  arrived = new Promise((done) => {
    receiver = createServer(async (request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      let body = '';
      for await (const part of request) body += part;
      response.end('{}');
      if (request.method === 'POST') done(JSON.parse(body));
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
});
afterAll(() => receiver.close());

const launched = inBrowser(() => ({
  engine: 'firefox',
  language: 'de',
  policy: exampleCompany(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/cases`),
}));

/** What is sent is in the language of the interface too. */
it('hands off in German, by keys alone', async () => {
  const page = await writeOn(launched());
  await page.keyboard.type(DECISION);
  await waitForWords(page, DECIDED);
  await openByKey(page);
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
  await afterAPause(page);
  // What one assumes, the draft's tick, Send, which stands there long enough to be read.
  for (const key of ['Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
  await new Promise((resolve) => setTimeout(resolve, READ));
  await page.keyboard.press('Enter');
  const { levelReason } = await arrived;
  expect(levelReason).toBe(german.level_ordinary.message);
}, 60_000);
