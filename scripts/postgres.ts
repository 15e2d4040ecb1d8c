import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';
/** How long a cluster may take to answer, ms. */
const PATIENCE = 30_000;

/** A PostgreSQL server that only this machine reaches and nobody misses: for tests, and to try the desk on one. */
export interface Cluster {
  /** Of an empty database, with user and password. */
  url: string;
  /** Of the process that begot all others of it. */
  pid: number;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** Throws a sentence when PostgreSQL is neither here nor can be installed, or does not start. */
export async function startPostgres(): Promise<Cluster> {
  const bin = postgresBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-postgres-'));
  const password = randomBytes(16).toString('hex');
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  const who = ordinaryUser();
  if (who) for (const path of [folder, secret]) chownSync(path, who.uid, who.gid);
  const data = join(folder, 'data');
  const init = [`--pgdata=${data}`, '--username=desk', `--pwfile=${secret}`, '--encoding=UTF8'];
  execFileSync(
    join(bin, 'initdb'),
    [...init, '--auth=scram-sha-256', '--locale=C.UTF-8', '--no-sync'],
    { ...who, cwd: folder, stdio: 'pipe' },
  );

  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // Nothing here has to outlive the power cut.
    fsync: 'off',
  };
  const server = spawn(
    join(bin, 'postgres'),
    [
      ...['-D', data, '-p', String(port)],
      ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endWithUs = () => server.kill('SIGQUIT');
  process.once('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    if (server.exitCode === null && server.kill('SIGINT')) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://desk:${password}@127.0.0.1:${port}/postgres`;
  try {
    await answers(server, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: server.pid ?? 0, stop };
}

/** The folder of `initdb`, `postgres`, `pg_dump` and the rest; installed first where that needs nobody's leave. */
export function postgresBinaries(): string {
  const found = binariesHere();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    execFileSync('apt-get', ['install', '-y', 'postgresql'], { stdio: 'pipe' });
    const installed = binariesHere();
    if (installed) return installed;
  }
  throw new Error(
    'PostgreSQL is not on this machine. Install it, on Debian: apt install postgresql',
  );
}

/** Debian keeps them out of the path, the newest version is taken; elsewhere `pg_config` knows. */
function binariesHere(): string | undefined {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = debian
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  try {
    folders.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim());
  } catch {
    // Not in the path.
  }
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: ask('-u'), gid: ask('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-2_000);
  });
  const until = Date.now() + PATIENCE;
  while (server.exitCode === null && Date.now() < until) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      await wait(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not start: ${said.trim()}`);
}
