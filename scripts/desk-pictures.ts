import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Case } from '../src/handoff/case.ts';
import { SECRET } from './company.ts';
import { openDemoDesk } from './demo-desk.ts';
import { launch } from './launch.ts';
import { record, signed } from './sample-case.ts';
import { find } from './see/see.ts';

/** The desk's pictures for its guide, taken from a real one with a handful of cases. */
const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
const THREAD = 'https://x.com/robinfarrow/status/1860500000000000100';

mkdirSync(FOLDER, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'hatcheck-pictures-'));
const desk = await openDemoDesk(data);
const launched = await launch({ engine: 'chrome', headless: true, extension: false });
try {
  await takeAll();
} finally {
  await launched.close();
  await desk.close();
  rmSync(data, { recursive: true });
}

async function takeAll(): Promise<void> {
  await file({
    level: 'U0',
    kind: 'safety',
    excerpt: '',
    known: 'The link leads there.',
    affected: { roles: ['complainer'], complainer: '@somebody' },
  });
  const main = await file({
    level: 'U1',
    levelReason: 'A staff post judges people in public.',
    kind: 'staff-post',
    alreadyPosted: true,
    link: THREAD,
    excerpt:
      "Yes, the team is well aware of the problem with them. If our moderators sent those, they're gone.",
    known: 'The post is up. Two titles were in the promoted list.',
    assumed: 'That the private messages came from moderators.',
    promised: 'That moderators would go.',
    affected: { roles: ['community', 'staff'], community: 'People Skills' },
  });
  await file({
    level: 'U2',
    link: `${THREAD}?s=20`,
    excerpt: 'Two titles in your promoted list today. Who are the people running that site?',
    affected: {
      roles: ['complainer', 'community'],
      complainer: '@robinfarrow',
      community: 'People Skills',
    },
    sender: { name: 'Lee' },
  });
  await file({
    level: 'U3',
    excerpt: 'My answer is gone for the third time, and nobody says why.',
    affected: { roles: ['complainer'], complainer: '@hollis' },
  });
  await file({ level: 'U4', kind: 'other', excerpt: 'Lovely words about the new editor.' });

  const page = await desk.show(launched.browser);
  await page.setViewport({ width: 1200, height: 760, deviceScaleFactor: 2 });
  await find(page, 'link', /Lovely words/);
  await take(page, 'desk-queue');
  await page.goto(`${desk.url}/case/${main}`);
  await find(page, 'heading', /^Still to hear/);
  await page.keyboard.press('c');
  await find(page, 'StaticText', /^You are on it/);
  await take(page, 'desk-case');
  await page.keyboard.press('r');
  await find(page, 'textbox', /^Answer/);
  await page.keyboard.type(
    "I'm sorry, that should not have been said. Could you send me the messages you got?",
  );
  await find(page, 'StaticText', /^The next step/);
  await take(page, 'desk-answer');
  await page.goto(`${desk.url}/week`);
  await find(page, 'heading', /^By community/);
  await take(page, 'desk-week');
}

async function file(differs: Partial<Case>): Promise<string> {
  const of = record(differs);
  const answer = await fetch(desk.endpoint, signed(of, of.id, SECRET));
  if (!answer.ok) throw new Error(`The desk answered ${answer.status}.`);
  return of.id;
}

async function take(page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) as `${string}.png` });
}
