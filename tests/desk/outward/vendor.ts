import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  text: string;
  json: unknown;
}

export type Replying = (asked: Asked) => {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
};

export interface Vendor {
  url: string;
  asked: Asked[];
  /** A sentence for every request that the vendor's published schema does not allow. */
  faults: string[];
  close(): Promise<void>;
}

/** What a vendor takes: by `METHOD /path`, the shape of the body, or of the query where there is none. */
export type Published = Record<string, v.GenericSchema>;

/** A real HTTP server which answers only what is in the published schema, and 400 for all else. */
export async function vendor(published: Published, reply: Replying): Promise<Vendor> {
  const asked: Asked[] = [];
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const text = Buffer.concat(parts).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://here');
    const one: Asked = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      text,
      json: text ? JSON.parse(text) : undefined,
    };
    asked.push(one);
    const fault = faultOf(one, published);
    if (fault) faults.push(fault);
    const {
      status = 200,
      headers = {},
      json,
    } = fault ? { status: 400, json: { message: fault } } : reply(one);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(json === undefined ? '' : JSON.stringify(json));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function faultOf(asked: Asked, published: Published): string | undefined {
  const name = `${asked.method} ${asked.path}`;
  const schema = published[name];
  if (!schema) return `there is no ${name}`;
  if (asked.json !== undefined && asked.headers['content-type'] !== 'application/json')
    return 'no JSON';
  const parsed = v.safeParse(schema, asked.json ?? Object.fromEntries(asked.query));
  return parsed.success ? undefined : `${name}: ${JSON.stringify(v.flatten(parsed.issues))}`;
}

export const basic = (asked: Asked | undefined) =>
  Buffer.from((asked?.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
