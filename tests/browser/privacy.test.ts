import type { Target } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import { troubled } from './handoff-steps.ts';
import { filesWith } from './on-disk.ts';
import { NOTED, storedBy, storedByExtension, UNSENT, wholeStory } from './privacy-story.ts';
import { notTheBrowsers, type Recorded, recordingProxy } from './recording-proxy.ts';
import { THREAD } from './x-page.ts';

/** A request as the browser tells of it: which page or worker asked, and for what. */
interface Told {
  by: string;
  method: string;
  url: string;
}

/** What X's stand-in consists of. */
const OF_THE_SITE = [`https://x.com${THREAD}`, 'https://x.com/x-demo/assets/'];

/** Requests from a site's page for anything but what it consists of, or with anything in them. */
const strange = (told: Told[]) =>
  told.filter(
    ({ url, method }) =>
      !url.startsWith('data:') &&
      (method !== 'GET' || !OF_THE_SITE.some((start) => url.startsWith(start))),
  );

/** A receiving end that takes everything and answers no questions. */
const receiving = () => troubled((_request, response) => response.writeHead(201).end());

/** A question of the browser's own before it sends across origins; it carries nothing. */
const isPreflight = ({ method, body }: Recorded) => method === 'OPTIONS' && body === '';

/**
 * Notes every request that the browser tells of. BiDi tells of what pages ask, and of nothing that an extension's
 * background asks; in both browsers everything goes through a proxy too, which sees all of it.
 */
async function listen({ browser, engine }: Launched): Promise<Told[]> {
  const told: Told[] = [];
  const inFirefox = async (target: Target) => {
    const page = await target.page();
    page?.on('request', (request) =>
      told.push({ by: page.url(), method: request.method(), url: request.url() }),
    );
  };
  const inChromium = async (target: Target) => {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request: { method, url } }) =>
      told.push({ by: target.url(), method, url }),
    );
    await session.send('Network.enable');
  };
  const on = engine === 'chrome' ? inChromium : inFirefox;
  browser.on('targetcreated', (target: Target) => on(target).catch(() => undefined));
  if (engine === 'chrome')
    await on(await browser.waitForTarget((target) => target.type() === 'service_worker'));
  return told;
}

describe.each(['chrome', 'firefox'] as const)('in %s, through a whole story', (engine) => {
  let told: Told[] = [];
  let left: Recorded[] = [];
  let shown: unknown;
  let endpoint = '';
  let stored: Record<string, string> = {};
  let disk: { unsent: string[]; note: string[] };

  // A test and no hook: a browser that was starved has its second try.
  it('is played to its end', async () => {
    const { url, server } = await receiving();
    endpoint = `${url}/cases`;
    const proxy = await recordingProxy();
    const launched = await launch({
      engine,
      headless: true,
      policy: exampleCompany(endpoint),
      proxy: proxy.address,
    });
    told = await listen(launched);
    const story = await wholeStory(launched);
    shown = story.shown;
    stored = {
      'the page': await storedBy(story.page),
      'the extension’s areas': await storedByExtension(story.options),
      'the extension’s databases': await storedBy(story.options),
    };
    await launched.close((profile) => {
      disk = { unsent: filesWith(profile, UNSENT), note: filesWith(profile, NOTED) };
    });
    left = notTheBrowsers(proxy.seen, ['x.com']);
    await proxy.close();
    server.close();
  }, 240_000);

  it('only the handoff leaves the browser', () => {
    const requests = left.filter((request) => !isPreflight(request));
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `POST ${endpoint}`,
    ]);
    expect(left.every(({ target }) => target === endpoint)).toBe(true);
  });

  it('its body is exactly the record that was shown', () => {
    const [handoff] = left.filter(({ method }) => method === 'POST');
    expect(JSON.parse(handoff?.body ?? '')).toEqual(shown);
    expect(handoff?.body).toContain(NOTED);
    expect(handoff?.body).not.toContain(UNSENT);
  });

  it('the browser tells of no other request by worker, pages or content script', () => {
    const ours = told.filter(({ by }) => /^(chrome|moz)-extension:/.test(by));
    const outside = ours.filter(
      ({ url, method }) =>
        !/^(chrome-extension|moz-extension|data|blob):/.test(url) && method !== 'OPTIONS',
    );
    const byWorker = engine === 'chrome' ? [`POST ${endpoint}`] : [];
    expect(outside.map(({ method, url }) => `${method} ${url}`)).toEqual(byWorker);
    const sites = told.filter(({ by }) => by.startsWith('https:'));
    expect(sites.length).toBeGreaterThan(0);
    expect(strange(sites)).toEqual([]);
  });

  it.each([['the page'], ['the extension’s areas'], ['the extension’s databases']])(
    '%s has stored no word of the draft',
    (where) => {
      expect(stored[where]).toBeTruthy();
      expect(stored[where]).not.toContain(UNSENT);
    },
  );

  it('no file of the profile holds a word of the draft', () => {
    // The handoff's note is kept, where PRIVACY.md says; so what is looked for can be found.
    expect(stored['the extension’s databases']).toContain(NOTED);
    expect(
      disk.note.filter((path) => /(chrome-extension_|moz-extension)/.test(path)).length,
    ).toBeGreaterThan(0);
    expect(disk.unsent).toEqual([]);
  });
});
