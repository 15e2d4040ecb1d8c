import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Action } from '../../desk/api/action.ts';
import type { CaseView } from '../../desk/api/case.ts';
import type { Me } from '../../desk/api/door.ts';
import type { NewPerson } from '../../desk/api/people.ts';
import { envOf } from '../../desk/env.ts';
import { makeKey } from '../../desk/intake-keys.ts';
import { openDesk, type Running } from '../../desk/open.ts';
import { signed } from '../../scripts/sample-case.ts';
import type { Case } from '../../src/handoff/case.ts';

const PASSWORD = 'correct horse battery';

/** Somebody at the desk's page, as far as HTTP goes: their cookies, and JSON there and back. */
export interface Client {
  get<T = unknown>(path: string): Promise<T>;
  send<T = unknown>(path: string, body?: unknown, method?: 'POST' | 'PUT' | 'DELETE'): Promise<T>;
  /** The whole answer, whatever its status. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  act(id: string, action: Action): Promise<CaseView>;
  cookie: string;
}

/** Whoever asks with nothing in hand. */
export function clientOf(url: string): Client {
  const client: Client = {
    cookie: '',
    async ask(path, init = {}) {
      const answer = await fetch(url + path, {
        redirect: 'manual',
        ...init,
        headers: {
          origin: url,
          cookie: client.cookie,
          ...(init.body ? { 'content-type': 'application/json' } : {}),
          ...init.headers,
        },
      });
      const set = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
      if (set.length > 0) client.cookie = set.join('; ');
      return answer;
    },
    async get(path) {
      return good(await client.ask(path), path);
    },
    async send(path, body = {}, method = 'POST') {
      return good(await client.ask(path, { method, body: JSON.stringify(body) }), path);
    },
    async act(id, action) {
      const { version } = await client.get<CaseView>(`/api/cases/${id}`);
      return client.send(`/api/cases/${id}/actions`, { version, action });
    },
  };
  return client;
}

async function good<T>(answer: Response, path: string): Promise<T> {
  const text = await answer.text();
  expect(answer.ok, `${path} answered ${answer.status} ${text}`).toBe(true);
  return JSON.parse(text);
}

/** A desk that is open, its first lead signed in, and a key for extensions. */
export interface OpenDesk extends Running {
  lead: Client;
  secret: string;
  /** Adds somebody and signs them in. */
  join(person: Omit<NewPerson, 'email'>): Promise<Client & { me: Me }>;
  file(record: Case, key?: string, secret?: string): Promise<Response>;
}

/** In a folder of its own unless the environment says otherwise; closed and removed by `close`. */
export async function deskOf(env: Record<string, string> = {}): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-desk-'));
  const running = await openDesk(
    envOf({
      DESK_PORT: '0',
      DESK_FOLDER: folder,
      DESK_LOG: 'silent',
      DESK_INTAKE_PER_MINUTE: '1000000',
      DESK_SIGN_INS_PER_MINUTE: '1000',
      ...(env.DATABASE_URL && { DESK_KEY: 'a key for tests of thirty-two characters' }),
      ...env,
    }),
  );
  const { url, desk } = running;
  const lead = await leadOf(running);
  const { secret } = await makeKey(desk.store.db, desk.vault, 'tests');
  desk.keys.forget();
  return {
    ...running,
    lead,
    secret,
    async join(person) {
      const email = `${randomUUID().slice(0, 8)}@acme.example`;
      const { setUpLink: link } = await lead.send<{ setUpLink: string }>('/api/people', {
        ...person,
        email,
      });
      const client = clientOf(url);
      const token = new URL(link).searchParams.get('token');
      await client.send('/api/auth/reset-password', { token, newPassword: PASSWORD });
      await signIn(client, email);
      return Object.assign(client, { me: await client.get<Me>('/api/me') });
    },
    file: (record, key = randomUUID(), by = secret) =>
      fetch(`${url}/intake`, signed(record, key, by)),
    async close() {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first lead of a desk, made by its link if there is none yet, and signed in. */
export async function leadOf({ url, setUpLink }: Pick<Running, 'url' | 'setUpLink'>) {
  const lead = clientOf(url);
  if (setUpLink) {
    const token = new URL(setUpLink).searchParams.get('token');
    await lead.send('/api/setup', {
      token,
      name: 'Ana Lead',
      email: 'ana@acme.example',
      password: PASSWORD,
    });
  }
  await signIn(lead, 'ana@acme.example');
  return lead;
}

export async function signIn(client: Client, email: string, password = PASSWORD): Promise<void> {
  await client.send('/api/auth/sign-in/email', { email, password });
}
