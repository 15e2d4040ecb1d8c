import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Status } from '../../src/messages.ts';
import { sign } from '../../src/policy/sign.ts';
import { inBrowser } from './x-page.ts';

/** The company's web server: what it has, and what it was asked. */
let server: Server;
let files: Record<string, { body: string; etag?: string }> = {};
let asked: IncomingMessage[] = [];
let known = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      asked.push(request);
      const there = files[request.url ?? ''];
      response.setHeader('access-control-allow-origin', '*');
      if (!there) response.writeHead(404).end();
      else if (there.etag && request.headers['if-none-match'] === there.etag)
        response.writeHead(304, { etag: there.etag }).end();
      else response.writeHead(200, there.etag ? { etag: there.etag } : {}).end(there.body);
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { publicKey } = new X509Certificate(readFileSync(cert));
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  known = createHash('sha256').update(spki).digest('base64');
  rmSync(folder, { recursive: true });
});
afterAll(() => server.close());

/** One certificate is trusted; were all errors passed over, nothing would be kept in the browser's cache. */
const launched = inBrowser(() => ({
  policy: undefined,
  args: [`--ignore-certificate-errors-spki-list=${known}`],
}));
const KEY = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const address = () => `https://127.0.0.1:${(server.address() as AddressInfo).port}/hatcheck.json`;
const acme = (...products: string[]) =>
  JSON.stringify({ hatcheck: 2, company: { name: 'Acme' }, products });

let page: Page;
beforeEach(async () => {
  [files, asked] = [{}, []];
  page = await launched().browser.newPage();
  await page.goto(launched().address('src/options/options.html'));
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'erase' }));
});

const tell = (request: { type: string; text?: string }) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<Status>;
const take = (hosted: object) =>
  tell({ type: 'policy-import', text: JSON.stringify({ hatcheck: 2, hosted }) });

it('a file at an address is fetched when the address is set, and again on demand by its tag', async () => {
  files['/hatcheck.json'] = { body: acme('One'), etag: '"1"' };
  await take({ url: address() });
  expect(await tell({ type: 'status' })).toMatchObject({
    policy: { source: 'hosted', policy: { products: ['One'] } },
    hosted: { url: address(), setBy: 'imported' },
  });
  await tell({ type: 'policy-refresh' });
  const gets = asked.filter(({ method }) => method === 'GET');
  expect(gets.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  for (const { headers } of gets) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  files['/hatcheck.json'] = { body: acme('Two'), etag: '"2"' };
  expect((await tell({ type: 'policy-refresh' })).policy?.policy.products).toEqual(['Two']);
  files['/hatcheck.json'] = { body: '{', etag: '"3"' };
  const after = await tell({ type: 'policy-refresh' });
  expect(after.policy?.policy.products).toEqual(['Two']);
  expect(after.refused).toMatchObject([{ source: 'hosted' }]);
  expect(after.hosted?.problem).toBeTruthy();
});

it('an alarm is set to ask again, and none once no address is set', async () => {
  files['/hatcheck.json'] = { body: acme() };
  await take({ url: address() });
  const minutes = () =>
    page.evaluate(async () => {
      const { alarms } = chrome as unknown as {
        alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
      };
      const alarm = await alarms.get('policy');
      return alarm && (alarm.scheduledTime - Date.now()) / 60_000;
    });
  expect(await minutes()).toBeGreaterThan(23 * 60);
  files = {};
  await tell({ type: 'policy-refresh' });
  expect(await minutes()).toBeLessThan(91);
  await tell({ type: 'policy-forget' });
  await tell({ type: 'policy-refresh' });
  expect(await minutes()).toBeUndefined();
});

it('with a key, only a signed file counts', async () => {
  files['/hatcheck.json'] = { body: acme('Unsigned') };
  await take({ url: address(), key: KEY });
  expect((await tell({ type: 'status' })).policy).toBeUndefined();
  const head = { id: 'f', timestamp: Math.floor(Date.now() / 1000) };
  const signature = await sign(acme('Signed'), head, KEY);
  files['/hatcheck.json'] = { body: acme('Signed') };
  files['/hatcheck.json.sig'] = { body: JSON.stringify({ ...head, signature }) };
  const now = await tell({ type: 'policy-refresh' });
  expect(now.policy?.policy.products).toEqual(['Signed']);
});
