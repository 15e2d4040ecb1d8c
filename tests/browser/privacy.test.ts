import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { launch } from '../../scripts/launch.ts';
import { eventually, troubled } from './handoff-steps.ts';
import { filesWith } from './on-disk.ts';
import {
  NOTED,
  storedBy,
  storedByExtension,
  storyByKeys,
  UNSENT,
  wholeStory,
} from './privacy-story.ts';
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

describe('in Chromium, through a whole story', () => {
  const told: Told[] = [];
  let left: Recorded[] = [];
  let shown: unknown;
  let endpoint = '';
  let stored: Record<string, string> = {};
  let disk: { unsent: string[]; note: string[] };

  beforeAll(async () => {
    const { url, server } = await receiving();
    endpoint = `${url}/cases`;
    const proxy = await recordingProxy();
    const launched = await launch({
      engine: 'chrome',
      headless: true,
      policy: exampleCompany(endpoint),
      proxy: proxy.address,
    });
    const listen = async (target: Target) => {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request: { method, url } }) =>
        told.push({ by: target.url(), method, url }),
      );
      await session.send('Network.enable');
    };
    launched.browser.on('targetcreated', (target: Target) => listen(target).catch(() => undefined));
    const worker = await launched.browser.waitForTarget((at) => at.type() === 'service_worker');
    await listen(worker);

    const story = await wholeStory(launched);
    shown = story.shown;
    const pages = await launched.browser.pages();
    const options = pages.find((page) => page.url().includes('options.html'));
    if (!options) throw new Error('The options page is gone');
    stored = {
      'the page': await storedBy(story.page),
      'the extension’s areas': await storedByExtension(options),
      'the extension’s databases': await storedBy(options),
    };
    await launched.close((profile) => {
      disk = { unsent: filesWith(profile, UNSENT), note: filesWith(profile, NOTED) };
    });
    left = notTheBrowsers(proxy.seen, ['x.com']);
    await proxy.close();
    server.close();
  });

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
    const ours = told.filter(({ by }) => by.startsWith('chrome-extension:'));
    const outside = ours.filter(
      ({ url, method }) => !/^(chrome-extension|data|blob):/.test(url) && method !== 'OPTIONS',
    );
    expect(outside.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${endpoint}`]);
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
    expect(disk.note.filter((path) => path.includes('chrome-extension_')).length).toBeGreaterThan(
      0,
    );
    expect(disk.unsent).toEqual([]);
  });
});

/**
 * BiDi tells of what pages ask, and of nothing that an extension's background asks; so everything goes
 * through a proxy, which sees all of it.
 */
describe('in Firefox, through the same by keyboard', () => {
  const told: Told[] = [];
  let left: Recorded[] = [];
  let endpoint = '';
  let stored = '';
  let disk: { unsent: string[]; note: string[] };
  let end: () => Promise<void>;

  beforeAll(async () => {
    const { url, server } = await receiving();
    endpoint = `${url}/cases`;
    const proxy = await recordingProxy();
    const launched = await launch({
      engine: 'firefox',
      headless: true,
      policy: exampleCompany(endpoint),
      proxy: proxy.address,
    });
    end = async () => {
      await proxy.close();
      server.close();
    };
    launched.browser.on('targetcreated', async (target: Target) => {
      const page = await target.page();
      page?.on('request', (request) =>
        told.push({
          by: page.url(),
          method: request.method(),
          url: request.url(),
        }),
      );
    });
    const page = await storyByKeys(launched);
    await eventually(
      async () => proxy.seen.some(({ method, target }) => method === 'POST' && target === endpoint),
      'the handoff',
    );
    stored = await storedBy(page);
    await launched.close((profile) => {
      disk = { unsent: filesWith(profile, UNSENT), note: filesWith(profile, NOTED) };
    });
    left = notTheBrowsers(proxy.seen, ['x.com']);
  });
  afterAll(() => end?.());

  it('only the handoff leaves the browser, with the note and without the draft', () => {
    const requests = left.filter((request) => !isPreflight(request));
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `POST ${endpoint}`,
    ]);
    expect(left.every(({ target }) => target === endpoint)).toBe(true);
    expect(requests[0]?.body).toContain(NOTED);
    expect(requests[0]?.body).not.toContain(UNSENT);
  });

  it('the browser tells of no request by the page but for the page itself', () => {
    expect(told.length).toBeGreaterThan(2);
    expect(strange(told)).toEqual([]);
  });

  it('neither the page nor any file of the profile has stored a word of the draft', () => {
    expect(stored).not.toContain(UNSENT);
    expect(disk.note.filter((path) => path.includes('moz-extension')).length).toBeGreaterThan(0);
    expect(disk.unsent).toEqual([]);
  });
});
