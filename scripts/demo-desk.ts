import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { CaseView } from '../desk/api/case.ts';
import type { QueuePage } from '../desk/api/queue.ts';
import { envOf } from '../desk/env.ts';
import { listKeys, makeKey } from '../desk/intake-keys.ts';
import { openDesk } from '../desk/open.ts';
import { saveSettings, settingsOf } from '../desk/settings.ts';
import { exampleCompany, SECRET } from './company.ts';

/** Who looks at the desk that comes with `npm start`. */
const EMAIL = 'you@acme.example';

/** A real desk for the example company on this machine, with somebody signed in. */
export interface DemoDesk {
  /** Where people reach it, no slash at the end. */
  url: string;
  /** Where the extension sends to. */
  endpoint: string;
  /** The open cases, newest first, whole. */
  cases(): Promise<CaseView[]>;
  /** Opens a page of it in this browser, signed in. */
  show(browser: Browser, path?: string): Promise<Page>;
  close(): Promise<void>;
}

/** What an earlier start left in the folder is there again. */
export async function openDemoDesk(folder: string): Promise<DemoDesk> {
  mkdirSync(folder, { recursive: true });
  const running = await openDesk(
    envOf({
      DESK_PORT: '0',
      DESK_FOLDER: folder,
      DESK_LOG: 'silent',
      DESK_SIGN_INS_PER_MINUTE: '100',
    }),
  );
  const { url, setUpLink, desk } = running;
  const { db } = desk.store;
  const password = passwordIn(folder);
  const cookies: string[] = [];

  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(url + path, {
      headers: { origin: url, cookie: cookies.join('; '), 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`The desk answered ${answer.status} to ${path}.`);
    return answer;
  };

  if (setUpLink) {
    const token = new URL(setUpLink).searchParams.get('token');
    await ask('/api/setup', { token, name: 'You', email: EMAIL, password });
    const { company, communities = [] } = exampleCompany();
    await saveSettings(db, {
      ...(await settingsOf(db)),
      org: company.shortName ?? company.name,
      communities: communities.map(({ name }) => name),
    });
  }
  if ((await listKeys(db)).length === 0)
    await makeKey(db, desk.vault, 'The example company', SECRET);
  const signedIn = await ask('/api/auth/sign-in/email', { email: EMAIL, password });
  cookies.push(...signedIn.headers.getSetCookie().map((line) => line.split(';')[0] ?? ''));

  return {
    url,
    endpoint: `${url}/intake`,
    async cases() {
      const page: QueuePage = await (await ask('/api/queue')).json();
      const views = await Promise.all(
        page.cases.map(async ({ id }): Promise<CaseView> => (await ask(`/api/cases/${id}`)).json()),
      );
      return views.sort((a, b) => b.arrivedAt.localeCompare(a.arrivedAt));
    },
    async show(browser, path = '/') {
      const page = await browser.newPage();
      const { hostname: domain } = new URL(url);
      for (const cookie of cookies) {
        const [name = '', value = ''] = cookie.split(/=(.*)/);
        await browser.setCookie({
          name,
          value,
          domain,
          path: '/',
          httpOnly: true,
          sameSite: 'Strict',
        });
      }
      await page.goto(url + path);
      return page;
    },
    close: () => running.close(),
  };
}

/** Lives with the data, so that a second start lets the same person in. */
function passwordIn(folder: string): string {
  const path = join(resolve(folder), 'demo-password');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const password = randomBytes(18).toString('base64url');
    writeFileSync(path, password, { mode: 0o600 });
    return password;
  }
}
