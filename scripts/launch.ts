import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { fulfilFromDemo } from '../demo/shared/serve.ts';
import { pages } from '../demo/sites/pages.ts';
import { FIREFOX_ID } from '../src/policy/deploy/firefox-id.ts';
import type { PolicyFile } from '../src/policy/schema.ts';
import { closePage } from './close-page.ts';
import { type Found, needBrowsers } from './find-browser.ts';
import { LET_IN, openInFirefox } from './firefox-window.ts';
import { spoken } from './spoken.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Firefox gives each profile its own address for an extension unless it is told one. */
const FIREFOX_UUID = '3b7f7a52-9d6e-4c0e-8f0e-5f2f1c6f4a10';

/** A real browser with the built extension in a fresh profile. */
export interface Launched {
  engine: 'chrome' | 'firefox';
  label: string;
  browser: Browser;
  /** Address of one of the extension's own pages, e.g. `src/popup/popup.html`. */
  address(page: string): string;
  /** A new page on which the addresses of all sites are answered by the demo pages. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a new tab in front. */
  openOwn(page: string): Promise<Page>;
  openX(path: string): Promise<Page>;
  /** Ends the browser and forgets the profile, after `look` has seen its folder. */
  close(look?: (profile: string) => void): Promise<void>;
}

export interface LaunchOptions {
  engine: 'chrome' | 'firefox';
  headless: boolean;
  /** False leaves the extension out, to measure against. */
  extension?: boolean;
  /** Company file in force from the start. */
  policy?: PolicyFile | undefined;
  /** True when an administrator's file lies ready, so that the product has nothing to ask at the start. */
  managed?: boolean;
  /** Hosts that the person allowed before the start; Firefox alone, where automation cannot answer the question. */
  allowed?: string[];
  /** The language of the interface, e.g. `de`; the browser's own when left out. */
  language?: string;
  /** Further switches. */
  args?: string[];
  /** Further preferences; Firefox alone. */
  prefs?: Record<string, string | number | boolean>;
  /** Variables of its environment besides this process's own. */
  env?: Record<string, string>;
  /** Takes any server at its word, for one on this machine with a certificate of its own; Firefox alone. */
  trusting?: boolean;
  /** Folder of the extension and its id in Firefox, where a copy is to be told apart from the others of this machine. */
  copy?: { folder: string; firefoxId: string };
  /** Folder of a profile to begin or to go on with; it stays. A fresh one, gone at the end, when left out. */
  profile?: string;
  /** Address of an HTTP proxy, `host:port`, that everything goes through, this machine's own addresses too. */
  proxy?: string;
}

/** A browser on a busy machine now and then comes up deaf; after this long another is started, ms. */
const DEAF = 55_000;
const TRIES = 4;

/** Starts a browser of this machine; throws with the one line to type when there is none. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const [found] = needBrowsers([options.engine]);
  if (!found) throw new Error(`There is no ${options.engine} on this machine.`);
  const fresh = !options.profile || readdirSync(options.profile).length === 0;
  for (let tries = 1; ; tries++) {
    const given = new AbortController();
    const late = setTimeout(() => given.abort(), DEAF);
    try {
      return await Promise.race([
        start(found, options, given.signal).then(async (launched) => {
          await inForce(launched, options, fresh);
          return launched;
        }),
        aborted(given.signal),
      ]);
    } catch (fault) {
      // Ends the browser as well, which would otherwise slow down the next.
      given.abort();
      if (tries === TRIES) throw fault;
      process.stderr.write(`${found.label} is started again: ${fault}\n`);
      if (fresh && options.profile) empty(options.profile);
    } finally {
      clearTimeout(late);
    }
  }
}

/** What a browser that was given up has left there would not be fresh for the next. */
function empty(profile: string): void {
  for (const name of readdirSync(profile))
    rmSync(join(profile, name), { recursive: true, force: true, maxRetries: 5 });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new Error(`The browser did not come up in ${DEAF / 1_000} seconds.`)),
    );
  });
}

async function start(
  found: Found,
  {
    engine,
    headless,
    extension = true,
    policy,
    allowed = [],
    language,
    args = [],
    prefs,
    env,
    trusting = false,
    copy,
    profile: kept,
    proxy,
  }: LaunchOptions,
  signal: AbortSignal,
): Promise<Launched> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'hatcheck-'));
  if (engine === 'firefox' && policy) setManaged(profile, policy);
  if (allowed.length > 0) setAllowed(profile, allowed);
  const asBuilt = copy?.folder ?? join(ROOT, 'build', engine);
  const firefoxId = copy?.firefoxId ?? FIREFOX_ID;
  const built = language ? spoken(asBuilt, found, language, profile) : asBuilt;
  const common = {
    executablePath: found.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    signal,
  };
  const browser =
    engine === 'chrome'
      ? await puppeteer.launch({
          ...common,
          // Chromium asks the environment for its language on Linux and its switch elsewhere.
          env: { ...process.env, ...(language && { LANGUAGE: language }), ...env },
          pipe: true,
          ...(extension && { enableExtensions: [built] }),
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--window-size=1280,900',
            ...(language ? [`--lang=${language}`] : []),
            ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
            ...args,
          ],
        })
      : await puppeteer.launch({
          ...common,
          browser: 'firefox',
          acceptInsecureCerts: trusting,
          // A home of its own: that is where Firefox looks for what an administrator set.
          env: { ...process.env, HOME: profile, ...env },
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: FIREFOX_UUID }),
            'xpinstall.signatures.required': false,
            ...(language && { 'intl.locale.requested': language }),
            // An add-on that is loaded for a time loses its storage at the end, and nobody could look at it.
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
            ...(proxy && proxyPrefs(proxy)),
            ...prefs,
          },
          args: ['--width=1280', '--height=900', LET_IN, ...args],
        });
  let id = '';
  if (extension) {
    if (engine === 'firefox') await browser.installExtension(built);
    id = engine === 'firefox' ? FIREFOX_UUID : await chromeId(browser);
  }
  const scheme = engine === 'chrome' ? 'chrome-extension' : 'moz-extension';
  const open = async (url: string) => {
    const page = await browser.newPage();
    await answerDemos(page);
    await page.goto(url);
    return page;
  };
  return {
    engine,
    label: found.label,
    browser,
    address: (page) => `${scheme}://${id}/${page}`,
    open,
    async openOwn(own) {
      if (engine === 'firefox') return openInFirefox(browser, `${scheme}://${id}/${own}`);
      const page = await browser.newPage();
      await page.goto(`${scheme}://${id}/${own}`);
      return page;
    },
    openX: (path) => open(`https://x.com${path}`),
    async close(look) {
      await browser.close();
      look?.(profile);
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function proxyPrefs(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/**
 * In Firefox the company file is there from the first moment, before any page is open: it comes the way an
 * administrator deploys it: as a managed storage manifest (MDN, "Native manifests").
 */
function setManaged(home: string, policy: PolicyFile): void {
  const folder =
    process.platform === 'darwin'
      ? join(home, 'Library/Application Support/Mozilla/ManagedStorage')
      : join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${FIREFOX_ID}.json`),
    JSON.stringify({
      name: FIREFOX_ID,
      description: 'Company file',
      type: 'storage',
      data: policy,
    }),
  );
}

/** Firefox reads this file of what was allowed into its own store when a profile starts without one. */
function setAllowed(profile: string, hosts: string[]): void {
  const origins = hosts.map((host) => `https://${host}/*`);
  writeFileSync(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ [FIREFOX_ID]: { permissions: [], origins } }),
  );
}

/**
 * Firefox has its file from the start. In Chromium a fresh profile has the product open its first
 * page, which would come in front of whatever a test does by then and keep it from being drawn.
 */
async function inForce(
  { browser, engine, address }: Launched,
  { extension = true, policy, managed }: LaunchOptions,
  fresh: boolean,
) {
  if (engine === 'firefox' || !extension || managed) return;
  const url = address('src/options/options.html');
  const greeted = fresh ? await browser.waitForTarget((target) => target.url() === url) : undefined;
  const page = (await greeted?.page()) ?? (await browser.newPage());
  if (policy) {
    await page.bringToFront();
    if (!greeted) await page.goto(url);
    await importFile(page, policy);
  }
  await closePage(page);
}

/** Imports a company file on the options page, as a person would. */
async function importFile(page: Page, policy: PolicyFile): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'hatcheck-policy-')), 'policy.json');
  writeFileSync(file, JSON.stringify(policy));
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const use = await page.waitForSelector('.changes .button.strong', { timeout: 60_000 });
  await use?.click();
  const taken = async () => {
    const status = await chrome.runtime.sendMessage({ type: 'status' });
    return (status as { policy?: object }).policy !== undefined;
  };
  await page.waitForFunction(taken, { polling: 250, timeout: 120_000 });
  rmSync(dirname(file), { recursive: true });
}

/** The worker's address tells the id that Chromium gave. */
async function chromeId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return new URL(worker.url()).host;
}

/** From here on the sites are the demo pages for this page, so that the manifest as built is what runs. */
export async function answerDemos(page: Page): Promise<void> {
  const hosts = new Set(pages.map(({ host }) => host));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    const demo = /(^|\.)(x|twitter)\.com$/.test(hostname)
      ? 'x'
      : hosts.has(hostname)
        ? 'sites'
        : undefined;
    if (!demo) return void request.continue().catch(() => undefined);
    request.respond(fulfilFromDemo(request.url(), demo)).catch(() => undefined);
  });
}
