import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it left the browser. */
export interface Recorded {
  method: string;
  /** Whole for http; only host and port for https, of which a proxy sees no more. */
  target: string;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface RecordingProxy {
  /** `host:port`, for a browser's setting. */
  address: string;
  seen: Recorded[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down everything that leaves a browser, whichever part of it asks. What is for this
 * machine is passed on; everything else is refused, so that no test reaches out.
 */
export async function recordingProxy(): Promise<RecordingProxy> {
  const seen: Recorded[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = '', url = '', headers } = request;
    const body = Buffer.concat(parts);
    seen.push({ method, target: url, body: body.toString(), headers });
    if (!URL.canParse(url) || new URL(url).hostname !== '127.0.0.1')
      return void response.writeHead(502).end();
    const passed = forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    passed.end(body);
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    seen.push({ method: 'CONNECT', target: url, body: '', headers });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Who a browser calls by itself, with no extension in it: its makers. None of these stands in our code. */
const MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/**
 * What was not asked by the browser itself. It also connects ahead to the sites that were opened; what pages
 * then ask of them is answered before it gets here, so of these it is the connections that are left out.
 */
export function notTheBrowsers(seen: readonly Recorded[], opened: string[]): Recorded[] {
  return seen.filter(({ method, target }) => {
    const ahead = method === 'CONNECT' && opened.some((host) => target === `${host}:443`);
    const host = target.includes('://') ? new URL(target).hostname : target.replace(/:\d+$/, '');
    return !ahead && !MAKERS.test(host);
  });
}
