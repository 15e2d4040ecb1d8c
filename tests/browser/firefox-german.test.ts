import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { exampleCompany } from '../../scripts/company.ts';
import type { Case } from '../../src/handoff/case.ts';
import { DECISION, inBrowser, waitForMark, writeOn } from './x-page.ts';

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

/** No automation sees into Firefox's extension pages or our closed root, but it sees what is sent. */
it('hands off in German, by keys alone', async () => {
  const page = await writeOn(launched());
  await page.keyboard.type(DECISION);
  await waitForMark(page, /voice-clear/, 15_000);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await page.waitForFunction(() => document.activeElement?.localName === 'hatcheck-says');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
  const { levelReason } = await arrived;
  expect(levelReason).toBe(german.level_ordinary.message);
}, 60_000);
