import { lookup } from 'node:dns';
import { request as http, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic } from './public-address.ts';

export interface Call {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** Makes one request of a machine outside. Throws `Unreached`, and nothing else. */
export type Reach = (call: Call) => Promise<Answer>;

export class Unreached extends Error {
  /** `final`: it would be so again. */
  constructor(
    reason: string,
    readonly final: boolean,
  ) {
    super(reason);
  }
}

/** For a whole request, ms. */
const TIMEOUT = 15_000;
/** Of an answer, bytes; what is needed of one fits many times. */
const LARGEST = 1_000_000;

/**
 * By `node:http`, whose name lookup can be checked: the address that was looked at is the one connected to, so
 * a name cannot turn into another address in between. Redirects are not followed, for they would lead past it.
 * `allowPrivate` lets it reach this machine and its network, without TLS too.
 */
export function reachOf({
  allowPrivate,
  timeout = TIMEOUT,
}: {
  allowPrivate: boolean;
  timeout?: number;
}): Reach {
  return async (call) => {
    const url = addressOf(call.url, allowPrivate);
    try {
      return await once(call, url, allowPrivate ? lookup : publicLookup, timeout);
    } catch (error) {
      if (error instanceof Unreached) throw error;
      const slow = error instanceof Error && error.name === 'TimeoutError';
      throw new Unreached(
        slow ? `${url.host} took too long.` : `${url.host} cannot be reached.`,
        false,
      );
    }
  };
}

/** Also for the settings page, before anything is stored. Throws `Unreached`. */
export function addressOf(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && !(allowPrivate && url?.protocol === 'http:'))
    throw new Unreached('The address must begin with https://', true);
  if (url.username || url.password)
    throw new Unreached('The address must not hold a name or password.', true);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublic(host)) throw inside(url.host);
  return url;
}

/** Refuses a name as soon as one of its addresses is inside: which of them is taken is not ours to say. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || !first) return done(error ?? inside(host), '');
    if (addresses.some(({ address }) => !isPublic(address))) return done(inside(host), '');
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

const inside = (host: string) =>
  new Unreached(`${host} is inside the desk's own network, where it sends nothing.`, true);

function once(call: Call, url: URL, find: LookupFunction, timeout: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begin = url.protocol === 'https:' ? https : http;
    const { method, headers, body } = call;
    const request = begin(
      url,
      {
        method,
        headers: { 'user-agent': 'Hatcheck-Desk', ...headers },
        lookup: find,
        // A connection kept from before would not be looked at again.
        agent: false,
        signal: AbortSignal.timeout(timeout),
      },
      (response) => read(response).then(resolve, reject),
    );
    request.on('error', (error) =>
      reject(error.name === 'AbortError' && error.cause instanceof Error ? error.cause : error),
    );
    request.end(body);
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    // Leaving the loop closes the connection.
    if (size > LARGEST) throw new Unreached('The answer is too large.', true);
    parts.push(part);
  }
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, text: Buffer.concat(parts).toString('utf8') };
}
