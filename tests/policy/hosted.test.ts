import { generateKeyPairSync, sign as signWith } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { lookAtHosted } from '../../src/policy/hosted.ts';
import type { Area } from '../../src/policy/kept.ts';
import { importPolicy } from '../../src/policy/own.ts';
import { findPolicy, hostedAddress } from '../../src/policy/sources.ts';
import { memoryArea } from './memory-area.ts';

const URL = 'https://acme.example/hatcheck.json';
const DAY = 86_400_000;
const none = { get: async () => ({}) };
const reading = (now: number) => ({ now, say: inEnglish, version: '0.1.0' });
const acme = (more: object = {}) =>
  JSON.stringify({ hatcheck: 2, company: { name: 'Acme' }, ...more });

let local: Area;
/** What the company's server has, by address. */
let server: Record<string, { body: string; status?: number; from?: string }>;
let asked: { url: string; init: RequestInit }[];

beforeEach(() => {
  ({ local } = memoryArea());
  [server, asked] = [{}, []];
});

/** Answers as a web server does. */
const fetcher: typeof fetch = async (input, init = {}) => {
  const url = String(input);
  asked.push({ url, init });
  const there = server[url];
  if (!there) throw new TypeError('Failed to fetch');
  const { body, status = 200, from = url } = there;
  const answer = new Response(body, { status });
  Object.defineProperty(answer, 'url', { value: from });
  return answer;
};

async function look(now: number) {
  const at = await hostedAddress(local, none, reading(now));
  if (!at) throw new Error('no address is set');
  return lookAtHosted(local, at, { ...reading(now), fetch: fetcher });
}

const found = (now: number) => findPolicy(local, none, reading(now));

describe('a file at the company’s address', () => {
  it('is in force once it came, and the address may be all that somebody has', async () => {
    expect(
      await importPolicy(local, JSON.stringify({ hatcheck: 2, hosted: { url: URL } }), reading(1)),
    ).toEqual([]);
    expect(await found(2)).toEqual({
      refused: [],
      hosted: { url: URL, setBy: 'imported', checked: 0 },
    });
    server[URL] = { body: acme({ products: ['AcmeDB'] }) };
    await look(3);
    const { inForce, hosted } = await found(4);
    expect(inForce).toMatchObject({ source: 'hosted', since: 3, policy: { products: ['AcmeDB'] } });
    expect(hosted).toEqual({ url: URL, setBy: 'imported', checked: 3 });
  });

  it('is asked for without cookies or referrer, and never taken from a cache unasked', async () => {
    await importPolicy(local, acme({ hosted: { url: URL } }), reading(1));
    server[URL] = { body: acme() };
    await look(2);
    await look(3 + DAY);
    expect(asked).toHaveLength(2);
    for (const { init } of asked) {
      expect(init.headers).toBeUndefined();
      expect(init).toMatchObject({
        cache: 'no-cache',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    }
    const { hosted, inForce } = await found(4 + DAY);
    expect(hosted).toMatchObject({ checked: 3 + DAY });
    // The same file again is in force since it first came.
    expect(inForce?.since).toBe(2);
  });

  it('never loses the last good one to a bad one, and says what is wrong until a good one comes', async () => {
    await importPolicy(local, acme({ hosted: { url: URL } }), reading(1));
    server[URL] = { body: acme({ products: ['Good'] }) };
    await look(2);
    const bad: [(typeof server)[string] | undefined, string][] = [
      [{ body: '{' }, 'refused'],
      [{ body: acme({ products: 3 }) }, 'refused'],
      [{ body: ' '.repeat(1_000_001) }, 'larger than 1 MB'],
      [{ body: acme(), status: 500 }, '500'],
      [{ body: acme(), from: 'http://acme.example/' }, 'without https'],
      [undefined, 'could not be reached'],
    ];
    for (const [there, why] of bad) {
      if (there) server[URL] = there;
      else delete server[URL];
      await look(3);
      const { inForce, hosted } = await found(4);
      expect(inForce?.policy.products).toEqual(['Good']);
      expect(hosted?.problem).toContain(why);
    }
    server[URL] = { body: acme({ products: ['Better'] }) };
    await look(5);
    expect(await found(6)).toMatchObject({
      inForce: { since: 5, policy: { products: ['Better'] } },
      refused: [],
    });
    expect((await found(6)).hosted).not.toHaveProperty('problem');
  });

  it('that names its faults, has them shown by path', async () => {
    await importPolicy(local, acme({ hosted: { url: URL } }), reading(1));
    server[URL] = { body: acme({ communities: [{ name: '' }] }) };
    await look(2);
    expect((await found(3)).refused).toMatchObject([
      { source: 'hosted', faults: [{ path: 'communities[0].name' }] },
    ]);
  });

  it('cannot send its readers to another address', async () => {
    await importPolicy(local, acme({ hosted: { url: URL } }), reading(1));
    server[URL] = { body: acme({ hosted: { url: 'https://elsewhere.example/' } }) };
    await look(2);
    expect((await found(3)).hosted?.url).toBe(URL);
    expect((await found(3)).inForce?.policy.hosted?.url).toBe(URL);
  });

  it('of an address that is no longer set counts for nothing', async () => {
    await importPolicy(local, acme({ hosted: { url: URL } }), reading(1));
    server[URL] = { body: acme({ products: ['Theirs'] }) };
    await look(2);
    await importPolicy(local, acme({ hosted: { url: `${URL}?2` } }), reading(3));
    expect((await found(4)).inForce?.policy.products).toEqual([]);
  });
});

const PAIR = generateKeyPairSync('ed25519');
const PUBLIC = `whpk_${PAIR.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')}`;
const SHARED = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

const KEYS: [string, string, (text: string, timestamp: number) => string][] = [
  [
    'shared',
    SHARED,
    (text, timestamp) => new Webhook(SHARED).sign('f', new Date(timestamp * 1000), text),
  ],
  [
    'public',
    PUBLIC,
    (text, timestamp) =>
      `v1a,${signWith(null, Buffer.from(`f.${timestamp}.${text}`), PAIR.privateKey).toString('base64')}`,
  ],
];

describe.each(KEYS)('with a %s key', (_name, key, signed) => {
  const put = (body: string, timestamp: number, signature = signed(body, timestamp)) => {
    server[URL] = { body };
    server[`${URL}.sig`] = { body: JSON.stringify({ id: 'f', timestamp, signature }) };
  };
  const at = 1_000_000;

  beforeEach(async () => {
    await importPolicy(local, acme({ hosted: { url: URL, key } }), reading(1));
  });

  it('a file that is signed counts', async () => {
    put(acme({ products: ['Signed'] }), 900);
    await look(at);
    expect((await found(at)).inForce?.policy.products).toEqual(['Signed']);
  });

  it.each([
    [
      'changed afterwards',
      () => put(acme({ products: ['Changed'] }), 900, signed(acme(), 900)),
      'does not fit',
    ],
    ['signed by nobody', () => put(acme(), 900, 'v1,AAAA v1a,AAAA'), 'does not fit'],
    ['signed in the future', () => put(acme(), 9_000), 'from the future'],
    [
      'without a signature',
      () => {
        server[URL] = { body: acme() };
      },
      'no signature',
    ],
    [
      'with something else beside it',
      () => {
        put(acme(), 900);
        server[`${URL}.sig`] = { body: '<html>' };
      },
      'no signature',
    ],
  ])('one %s does not', async (_what, prepare, why) => {
    prepare();
    if (!server[`${URL}.sig`]) server[`${URL}.sig`] = { body: '', status: 404 };
    await look(at);
    const { hosted, inForce } = await found(at);
    expect(hosted?.problem).toContain(why);
    expect(inForce?.from.products).toBeUndefined();
  });

  it('an old file cannot be brought back', async () => {
    put(acme({ products: ['New'] }), 900);
    await look(at);
    put(acme({ products: ['Old'] }), 800);
    await look(at + DAY);
    const { hosted, inForce } = await found(at + DAY);
    expect(hosted?.problem).toContain('older');
    expect(inForce?.policy.products).toEqual(['New']);
  });
});
