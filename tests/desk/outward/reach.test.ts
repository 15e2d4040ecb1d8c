import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { isPublic } from '../../../desk/outward/public-address.ts';
import { addressOf, reachOf, Unreached } from '../../../desk/outward/reach.ts';

let stop = async () => {};
afterEach(() => stop());

async function server(listener: RequestListener): Promise<string> {
  const here = createServer(listener).listen(0, '127.0.0.1');
  await once(here, 'listening');
  stop = async () => {
    here.closeAllConnections();
    await new Promise((done) => here.close(done));
  };
  return `http://127.0.0.1:${(here.address() as AddressInfo).port}/`;
}

const get = (url: string, allowPrivate: boolean, timeout = 2_000) =>
  reachOf({ allowPrivate, timeout })({ method: 'GET', url, headers: {} });

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  'fe80::1',
  'fd00::1',
  '2002:7f00:1::',
  'no address',
])('%s is not public', (address) => expect(isPublic(address)).toBe(false));

test.each([
  '93.184.215.14',
  '172.32.0.1',
  '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
  '::ffff:93.184.215.14',
])('%s is public', (address) => expect(isPublic(address)).toBe(true));

test.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://169.254.169.254/latest/meta-data',
  'http://example.com/',
  'ftp://example.com/',
  'https://name:word@example.com/',
  'nonsense',
])('%s is no address for a target', (url) => {
  expect(() => addressOf(url, false)).toThrow(Unreached);
});

test('a name that leads inside is refused when it is looked up, and for good', async () => {
  const refused = await get('https://localhost:1/', false).catch((error: unknown) => error);
  expect(refused).toMatchObject({ final: true, message: expect.stringContaining('inside') });
});

test('a name that leads nowhere may lead somewhere later', async () => {
  const missing = await get('https://nowhere.invalid/', false).catch((error: unknown) => error);
  expect(missing).toMatchObject({ final: false });
});

test('where it is allowed, this machine is reached', async () => {
  const url = await server((_, response) => response.end('here'));
  expect(await get(url, true)).toMatchObject({ status: 200, text: 'here' });
});

test('a redirect is not followed', async () => {
  let count = 0;
  const url = await server((_, response) => {
    count += 1;
    response.writeHead(307, { location: '/again' }).end();
  });
  expect(await get(url, true)).toMatchObject({ status: 307 });
  expect(count).toBe(1);
});

test('an answer without end is cut off', async () => {
  const url = await server((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  });
  const cut = await get(url, true).catch((error: unknown) => error);
  expect(cut).toMatchObject({ final: true, message: 'The answer is too large.' });
});

test.each([
  ['that does not begin', () => undefined],
  [
    'that does not end',
    (_: unknown, response: { write(part: string): unknown }) => response.write('a'),
  ],
] as [string, RequestListener][])('an answer %s is not waited for', async (_what, listener) => {
  const url = await server(listener);
  const began = Date.now();
  const late = await get(url, true, 300).catch((error: unknown) => error);
  expect(late).toBeInstanceOf(Unreached);
  expect(late).toMatchObject({ final: false });
  expect(Date.now() - began).toBeLessThan(1_500);
});
