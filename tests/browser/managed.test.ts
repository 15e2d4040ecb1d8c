import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import type { Status } from '../../src/messages.ts';
import { CHROMIUMS, deployable } from '../../src/policy/deploy/deployment.ts';
import type { PolicyFile } from '../../src/policy/schema.ts';
import { afterAPause, marksOf, waitForMark, writeOn } from './x-page.ts';

/*
 * What an administrator does by docs/admin.md, with the browsers' own policy files. Those hold for the whole
 * machine, so each test has a copy of the extension with an id of its own.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const FIREFOX_ID = `hatcheck-${process.pid}@managed.example`;
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function copyOf(engine: LaunchOptions['engine']): string {
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-managed-'));
  folders.push(folder);
  cpSync(join(ROOT, 'build', engine), folder, { recursive: true });
  if (engine === 'chrome') return folder;
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.browser_specific_settings.gecko.id = FIREFOX_ID;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

const company = (name: string, more: Partial<PolicyFile> = {}): PolicyFile => ({
  hatcheck: 2,
  company: { name },
  rules: [{ id: 'r', kind: 'company-voice', match: ['purple elephant'], reason: 'Reads as news.' }],
  ...more,
});

const given = { uuid: randomUUID, parts: {} };

/** Sets a company file for the whole machine, as the deployment file says; nothing takes it away again. */
function setIn(browser: 'chromium' | 'firefox', id: string, file: object | undefined): void {
  const name = `hatcheck-test-${process.pid}.json`;
  const path = browser === 'firefox' ? FIREFOX_FILE : join(CHROMIUMS.chromium.folder, name);
  if (!file) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deployable(file as PolicyFile, browser, 'linux', id, given).text);
}

async function status(page: Page): Promise<Status> {
  return page.evaluate(() => chrome.runtime.sendMessage({ type: 'status' })) as Promise<Status>;
}

/** Waits for the browser to hand on what was set. */
async function until(page: Page, is: (now: Status) => boolean): Promise<Status> {
  for (;;) {
    const now = await status(page);
    if (is(now)) return now;
    // Frames stand still in a page that is not in front.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
  }
}

async function started(options: Partial<LaunchOptions> & Pick<LaunchOptions, 'engine' | 'copy'>) {
  const launched = await launch({ headless: true, managed: true, ...options });
  onTestFinished(() => launched.close());
  return launched;
}

async function optionsOf(launched: Launched): Promise<Page> {
  const page = await launched.openOwn('src/options/options.html');
  return page;
}

describe.runIf(process.getuid?.() === 0)('in Chromium', () => {
  it('what the administrator sets counts, changes while the browser runs, and leaves with the administrator', async () => {
    const copy = { folder: copyOf('chrome'), firefoxId: FIREFOX_ID };
    const launched = await started({ engine: 'chrome', copy });
    const page = await optionsOf(launched);
    expect((await status(page)).policy).toBeUndefined();
    const id = new URL(launched.address('')).host;
    onTestFinished(() => setIn('chromium', id, undefined));

    setIn('chromium', id, company('Norrland'));
    const first = await until(page, ({ policy }) => policy !== undefined);
    expect(first.policy).toMatchObject({
      source: 'managed',
      policy: { company: { name: 'Norrland' } },
    });
    const x = await writeOn(launched);
    await x.keyboard.type('A purple elephant is coming, I think. ');
    await waitForMark(x, /voice/, 15_000);

    setIn('chromium', id, company('Sudrland', { products: ['Sudrbase'] }));
    await page.bringToFront();
    const second = await until(page, ({ policy }) => policy?.policy.company.name === 'Sudrland');
    expect(second.policy?.policy.products).toEqual(['Sudrbase']);

    // The browser itself drops what is not of the schema's types, so the fault is one that only Hatcheck sees.
    setIn('chromium', id, company('Bad', { handoff: { email: 'hr@bad.example' } }));
    const third = await until(page, ({ refused }) => refused.length > 0);
    expect(third.refused).toMatchObject([
      { source: 'managed', faults: [{ path: 'handoff.email' }] },
    ]);
    expect(third.policy?.policy.company.name).toBe('Sudrland');

    setIn('chromium', id, undefined);
    const last = await until(page, ({ policy }) => policy === undefined);
    expect(last.refused).toEqual([]);
  }, 180_000);

  it('is there at the start, and what it leaves out may come from the person’s own file', async () => {
    const copy = { folder: copyOf('chrome'), firefoxId: FIREFOX_ID };
    // The id goes by the folder, so a first start tells it.
    const before = await launch({ engine: 'chrome', headless: true, managed: true, copy });
    const id = new URL(before.address('')).host;
    await before.close();
    onTestFinished(() => setIn('chromium', id, undefined));
    const { rules: _rules, ...norrland } = company('Norrland');
    setIn('chromium', id, norrland);
    const own = { ...company('Norrland'), products: ['Mine'] };
    const launched = await started({ engine: 'chrome', copy });
    const page = await optionsOf(launched);
    await until(page, ({ policy }) => policy?.source === 'managed');
    await page.evaluate((text) => {
      const request = { type: 'policy-import', text };
      return chrome.runtime.sendMessage(request);
    }, JSON.stringify(own));
    const now = await until(page, ({ policy }) => policy?.from.products === 'imported');
    expect(now.policy?.from).toMatchObject({ company: 'managed', rules: 'imported' });
  }, 180_000);
});

describe.runIf(process.getuid?.() === 0 && !existsSync(FIREFOX_FILE))('in Firefox', () => {
  it('what the administrator sets counts from the next start', async () => {
    onTestFinished(() => setIn('firefox', FIREFOX_ID, undefined));
    setIn('firefox', FIREFOX_ID, company('Norrland'));
    const copy = { folder: copyOf('firefox'), firefoxId: FIREFOX_ID };
    const launched = await started({ engine: 'firefox', copy });
    const page = await writeOn(launched);
    await page.keyboard.type('A purple elephant is coming, I think. ');
    await waitForMark(page, /voice/, 15_000);

    // Firefox reads its file at a start: one that runs keeps what it has.
    const other = { ...company('Norrland'), rules: [] };
    setIn('firefox', FIREFOX_ID, other);
    const again = await started({ engine: 'firefox', copy });
    const after = await writeOn(again);
    await after.keyboard.type('A purple elephant is coming, I think. ');
    await afterAPause(after);
    expect(await marksOf(after)).toEqual([]);
  }, 180_000);
});
