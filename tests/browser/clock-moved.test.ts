import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished, type TestContext } from 'vitest';
import { isAtRest, stopBackground } from '../../scripts/background.ts';
import { type Clock, movableClock } from '../../scripts/clock/clock.ts';
import { exampleCompany } from '../../scripts/company.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import type { Case } from '../../src/handoff/case.ts';
import type { Parcel } from '../../src/handoff/parcel.ts';
import type { Status } from '../../src/messages.ts';
import { PAUSE } from '../../src/settings.ts';
import { companyServer } from './company-server.ts';
import { askedOn, eventually, handOffOn, troubled } from './handoff-steps.ts';
import {
  DECISION,
  draftOf,
  EXAMPLE,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

/*
 * A computer that slept for a week, and one whose clock was set back: the time of day jumps, and what counts the
 * time since the start does not.
 */

const ENGINES = ['chrome', 'firefox'] as const;

const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/** How exactly a time of a record is known here, ms: of a busy machine, and far from a day. */
const ROUGHLY = 10 * 60_000;

function clockFor({ skip }: TestContext): Clock {
  try {
    const clock = movableClock();
    onTestFinished(() => clock.end());
    return clock;
  } catch (fault) {
    return skip(String(fault));
  }
}

async function started(
  engine: Launched['engine'],
  { env }: Clock,
  more: Partial<LaunchOptions> = {},
): Promise<{ launched: Launched; asking: Page }> {
  const launched = await launch({ engine, headless: true, policy: EXAMPLE, env, ...more });
  onTestFinished(() => launched.close());
  return { launched, asking: await launched.openOwn('src/options/options.html') };
}

/** The browser's own time of day, from which nothing else here is taken: a clock that does not move is no test. */
async function isAhead(page: Page, ms: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  expect(Math.abs(now - Date.now() - ms)).toBeLessThan(ROUGHLY);
}

it.for(ENGINES)(
  'in %s a case that waits while the computer sleeps for a week arrives once, under its key, with true times',
  { timeout: 300_000 },
  async (engine, context) => {
    const clock = clockFor(context);
    let well = false;
    const kept: Case[] = [];
    const { url, server, keys } = await troubled(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      if (!well) return void response.writeHead(500).end();
      kept.push(JSON.parse(body));
      response.writeHead(201).end('{}');
    });
    onTestFinished(() => void server.close());
    const policy = exampleCompany(`${url}/cases`);
    const { asking } = await started(engine, clock, { policy });
    const filed = Date.now();
    const id = await handOffOn(asking, url);
    const parcel = async () =>
      (await askedOn<Parcel[]>(asking, { type: 'outbox-list' })).find((one) => one.id === id);
    await eventually(async () => (await parcel())?.state === 'waiting', 'the refusal');
    const before = await parcel();
    clock.set(WEEK);
    await isAhead(asking, WEEK);
    well = true;
    await eventually(async () => (await parcel())?.state === 'sent', 'the case', 150_000);
    const after = await parcel();
    expect(kept).toEqual([before?.case]);
    expect(after?.case).toEqual(before?.case);
    expect(new Set(keys)).toEqual(new Set([before?.key]));
    expect(Math.abs((after?.filedAt ?? 0) - filed)).toBeLessThan(ROUGHLY);
    expect(Math.abs((after?.sentAt ?? 0) - filed - WEEK)).toBeLessThan(ROUGHLY);
    expect(after?.attempts.length).toBe(keys.length);
  },
);

it.for(ENGINES)(
  'in %s a pause of an hour is over after a week of sleep, and is not longer for a clock set back a day',
  { timeout: 180_000 },
  async (engine, context) => {
    const clock = clockFor(context);
    const { launched, asking } = await started(engine, clock);
    const pause = () =>
      asking.evaluate(async (ms) => {
        const request = {
          type: 'settings-set',
          change: { pausedUntil: Date.now() + ms },
        };
        await chrome.runtime.sendMessage(request);
      }, PAUSE);
    const page = await writeOn(launched);
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/, 15_000);
    for (const ahead of [WEEK, WEEK - DAY]) {
      await pause();
      await waitForNoMark(page);
      await page.keyboard.type(' ');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
      await waitForNoMark(page);
      clock.set(ahead);
      await isAhead(page, ahead);
      await page.keyboard.type(' ');
      await waitForMark(page, /voice/, 15_000);
    }
    // And on a day that was there before.
    clock.set(0);
    await isAhead(page, 0);
    await page.keyboard.type('Sorry.');
    await waitForMark(page, /voice/, 15_000);
    expect((await draftOf(page)).replace(/ +/g, ' ')).toBe(`${DECISION} Sorry.`);
    fine();
  },
);

it.for(ENGINES)(
  'in %s a company file at an address is looked for after a week of sleep, and the last good one stays in force',
  { timeout: 180_000 },
  async (engine, context) => {
    const clock = clockFor(context);
    const company = await companyServer();
    onTestFinished(() => company.close());
    const { launched, asking } = await started(engine, clock, {
      policy: undefined,
      trusting: true,
      args: engine === 'chrome' ? [`--ignore-certificate-errors-spki-list=${company.known}`] : [],
    });
    const acme = (product: string) =>
      JSON.stringify({ hatcheck: 2, company: { name: 'Acme' }, products: [product] });
    const products = async () =>
      (await askedOn<Status>(asking, { type: 'status' })).policy?.policy.products;
    const gets = () => company.asked.filter(({ method }) => method === 'GET').length;
    const slept = async (ahead: number) => {
      await stopBackground(launched);
      expect(await isAtRest(launched)).toBe(true);
      clock.set(ahead);
      await isAhead(asking, ahead);
    };
    company.files['/hatcheck.json'] = { body: acme('One') };
    await askedOn(asking, {
      type: 'policy-import',
      text: JSON.stringify({ hatcheck: 2, hosted: { url: company.address } }),
    });
    await eventually(async () => (await products())?.[0] === 'One', 'the first file');
    // An hour is not a day.
    const first = gets();
    await slept(3_600_000);
    expect(await products()).toEqual(['One']);
    await asking.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    expect(gets()).toBe(first);
    company.files = {};
    await slept(WEEK);
    expect(await products()).toEqual(['One']);
    await eventually(async () => gets() > first, 'a look after the week');
    expect(await products()).toEqual(['One']);
    company.files['/hatcheck.json'] = { body: acme('Two') };
    await slept(2 * WEEK);
    await eventually(async () => (await products())?.[0] === 'Two', 'the new file');
    // What was fetched on a day that has not come yet says nothing of today.
    company.files['/hatcheck.json'] = { body: acme('Three') };
    await slept(0);
    await eventually(async () => (await products())?.[0] === 'Three', 'a look after the way back');
  },
);
