import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Status } from '../../src/messages.ts';
import { sign } from '../../src/policy/sign.ts';
import { type CompanyServer, companyServer } from './company-server.ts';
import { inBrowser } from './x-page.ts';

let server: CompanyServer;
beforeAll(async () => {
  server = await companyServer();
});
afterAll(() => server.close());

/** One certificate is trusted; were all errors passed over, nothing would be kept in the browser's cache. */
const launched = inBrowser(() => ({
  policy: undefined,
  args: [`--ignore-certificate-errors-spki-list=${server.known}`],
}));
const KEY = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const acme = (...products: string[]) =>
  JSON.stringify({ hatcheck: 2, company: { name: 'Acme' }, products });

let page: Page;
beforeEach(async () => {
  server.files = {};
  server.asked.length = 0;
  page = await launched().openOwn('src/options/options.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'erase' }));
});

const tell = (request: { type: string; text?: string }) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<Status>;
const take = (hosted: object) =>
  tell({ type: 'policy-import', text: JSON.stringify({ hatcheck: 2, hosted }) });

it('a file at an address is fetched when the address is set, and again on demand by its tag', async () => {
  server.files['/hatcheck.json'] = { body: acme('One'), etag: '"1"' };
  await take({ url: server.address });
  expect(await tell({ type: 'status' })).toMatchObject({
    policy: { source: 'hosted', policy: { products: ['One'] } },
    hosted: { url: server.address, setBy: 'imported' },
  });
  await tell({ type: 'policy-refresh' });
  const gets = server.asked.filter(({ method }) => method === 'GET');
  expect(gets.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  for (const { headers } of gets) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  server.files['/hatcheck.json'] = { body: acme('Two'), etag: '"2"' };
  expect((await tell({ type: 'policy-refresh' })).policy?.policy.products).toEqual(['Two']);
  server.files['/hatcheck.json'] = { body: '{', etag: '"3"' };
  const after = await tell({ type: 'policy-refresh' });
  expect(after.policy?.policy.products).toEqual(['Two']);
  expect(after.refused).toMatchObject([{ source: 'hosted' }]);
  expect(after.hosted?.problem).toBeTruthy();
});

it('an alarm is set to ask again, and none once no address is set', async () => {
  server.files['/hatcheck.json'] = { body: acme() };
  await take({ url: server.address });
  const minutes = () =>
    page.evaluate(async () => {
      const { alarms } = chrome as unknown as {
        alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
      };
      const alarm = await alarms.get('policy');
      return alarm && (alarm.scheduledTime - Date.now()) / 60_000;
    });
  expect(await minutes()).toBeGreaterThan(23 * 60);
  server.files = {};
  await tell({ type: 'policy-refresh' });
  expect(await minutes()).toBeLessThan(91);
  await tell({ type: 'policy-forget' });
  await tell({ type: 'policy-refresh' });
  expect(await minutes()).toBeUndefined();
});

it('with a key, only a signed file counts', async () => {
  server.files['/hatcheck.json'] = { body: acme('Unsigned') };
  await take({ url: server.address, key: KEY });
  expect((await tell({ type: 'status' })).policy).toBeUndefined();
  const head = { id: 'f', timestamp: Math.floor(Date.now() / 1000) };
  const signature = await sign(acme('Signed'), head, KEY);
  server.files['/hatcheck.json'] = { body: acme('Signed') };
  server.files['/hatcheck.json.sig'] = { body: JSON.stringify({ ...head, signature }) };
  const now = await tell({ type: 'policy-refresh' });
  expect(now.policy?.policy.products).toEqual(['Signed']);
});
