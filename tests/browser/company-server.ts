import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The company's web server: what it has, and what it was asked. */
export interface CompanyServer {
  files: Record<string, { body: string; etag?: string }>;
  asked: IncomingMessage[];
  /** Where the company file lies. */
  address: string;
  /** What Chromium knows its certificate by. */
  known: string;
  close(): void;
}

/** Its certificate is good for a month, so that a clock may be moved meanwhile. */
export async function companyServer(): Promise<CompanyServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', ...subject];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      company.asked.push(request);
      const there = company.files[request.url ?? ''];
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
  rmSync(folder, { recursive: true });
  const company: CompanyServer = {
    files: {},
    asked: [],
    address: `https://127.0.0.1:${(server.address() as AddressInfo).port}/hatcheck.json`,
    known: createHash('sha256').update(spki).digest('base64'),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return company;
}
