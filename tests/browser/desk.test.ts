import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CaseView } from '../../desk/api/case.ts';
import { exampleCompany } from '../../scripts/company.ts';
import { record } from '../../scripts/sample-case.ts';
import { find, press, READ } from '../../scripts/see/see.ts';
import type { Case } from '../../src/handoff/case.ts';
import { deskOf, type OpenDesk } from '../desk/desk-of.ts';
import { faultsOf } from './axe.ts';
import { eventually, outboxOn, previewOn } from './handoff-steps.ts';
import { inBrowser, watchErrors } from './x-page.ts';

const PASSWORD = 'correct horse battery';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk?.close());

const launched = inBrowser(() => {
  const company = exampleCompany(`${desk.url}/intake`);
  return { policy: { ...company, handoff: { ...company.handoff, secret: desk.secret } } };
});

/** A window of its own, in which nobody is signed in. */
async function ownWindow(path: string): Promise<Page> {
  const context = await launched().browser.createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(desk.url + path);
  return page;
}

async function fill(page: Page, name: RegExp, words: string): Promise<void> {
  await press(page, 'textbox', name);
  await page.keyboard.type(words);
}

/** Through the page, as a person does. */
async function signedIn(email: string, path = '/'): Promise<Page> {
  const page = await ownWindow('/sign-in');
  await fill(page, /^E-mail/, email);
  await fill(page, /^Password/, PASSWORD);
  await page.keyboard.press('Enter');
  await find(page, 'heading', /^Queue$/);
  if (path !== '/') await page.goto(desk.url + path);
  return page;
}

const ana = (path?: string) => signedIn('ana@acme.example', path);

async function filed(differs: Partial<Case> = {}): Promise<string> {
  const of = record(differs);
  expect((await desk.file(of)).status).toBe(201);
  return of.id;
}

const seen = (id: string) => desk.lead.get<CaseView>(`/api/cases/${id}`);

/** Goes on with Tab to the button of that name, and presses it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await find(page, 'button', name);
  for (let steps = 0; steps < 100; steps++) {
    await page.keyboard.press('Tab');
    const on = await page.evaluate(() =>
      document.activeElement instanceof HTMLButtonElement ? document.activeElement.innerText : '',
    );
    if (name.test(on)) return page.keyboard.press('Enter');
  }
  throw new Error(`no way by Tab to ${name}`);
}

/** Waits until the page shows that what was asked was done, and the form for it is away. */
const formAway = (page: Page) => page.waitForSelector('.panel', { hidden: true });

/** Waits until keys go into such a field. */
const writingIn = (page: Page, field: string) =>
  page.waitForFunction((kind) => document.activeElement?.matches(kind), {}, field);

/** Ticks off one of those who have not heard yet, and says how they did. */
async function tick(page: Page, who: string): Promise<void> {
  await tabTo(page, new RegExp(`^Has heard\\W+${who}`));
  await writingIn(page, 'input');
  await page.keyboard.type('Told in the thread.');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`xpath///li[contains(@class, 'done')][contains(., '${who}')]`);
}

/** The line of the queue in hand, as its address ends. */
const inHand = (page: Page) =>
  page.evaluate(() => {
    const line = document.activeElement?.closest('li, tr, [data-id], article');
    return line?.querySelector('a[href*="/case/"]')?.getAttribute('href')?.split('/').at(-1);
  });

describe('two people at once', () => {
  it('see each other’s work as it happens, and neither loses a word', async () => {
    const { setUpLink } = await desk.lead.send<{ setUpLink: string }>('/api/people', {
      name: 'Ben Cox',
      email: 'ben@acme.example',
      role: 'cm',
    });
    const ben = await ownWindow(setUpLink.replace(desk.url, ''));
    await fill(ben, /password/i, PASSWORD);
    await ben.keyboard.press('Enter');
    await find(ben, 'button', /^Sign in/);
    const anas = await ana();
    const fine = watchErrors(anas);

    const id = await filed({ excerpt: 'That list of yours is a disgrace.' });
    await find(anas, 'link', /That list of yours is a disgrace/);

    await fill(ben, /^E-mail/, 'ben@acme.example');
    await fill(ben, /^Password/, PASSWORD);
    await ben.keyboard.press('Enter');
    await find(ben, 'link', /That list of yours is a disgrace/);
    await ben.goto(`${desk.url}/case/${id}`);
    await anas.goto(`${desk.url}/case/${id}`);
    await find(anas, 'StaticText', /Ben Cox has this open/, 25_000);

    await ben.bringToFront();
    await find(ben, 'heading', /Complaint/);
    await ben.keyboard.press('c');
    await find(ben, 'StaticText', /You are on it/);
    await anas.bringToFront();
    await find(anas, 'StaticText', /Ben Cox is on it/);

    await anas.keyboard.press('n');
    await find(anas, 'textbox', /^Note for the team/);
    await anas.keyboard.type('I know the person, they are usually kind.');
    const { version } = await seen(id);
    await desk.lead.send(`/api/cases/${id}/actions`, {
      version,
      action: { do: 'promised', text: 'A look at the list by Friday.' },
    });
    await press(anas, 'button', /^Keep the note/);
    await eventually(
      async () =>
        (await seen(id)).history.some(({ detail }) =>
          String(detail.text).includes('usually kind'),
        ) ||
        (await anas.$eval('textarea', (box) => box.value).catch(() => '')).includes('usually kind'),
      'the words, kept or still there',
    );
    if (!(await seen(id)).history.some(({ what }) => what === 'note'))
      await press(anas, 'button', /^Keep the note/);
    await eventually(
      async () => (await seen(id)).history.some(({ what }) => what === 'note'),
      'the note',
    );
    await find(ben, 'StaticText', /usually kind/);
    fine();
  });

  it('who acts on what a faster colleague changed is told, and keeps the words', async () => {
    const id = await filed();
    const page = await ana(`/case/${id}`);
    await find(page, 'heading', /Complaint/);
    // No word of the change reaches the page, as when the line is down for a moment.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/actions') && !changed) {
        changed = true;
        desk.lead.act(id, { do: 'acknowledge' }).then(() => request.continue());
      } else request.continue();
    });
    let changed = false;
    await page.keyboard.press('n');
    await find(page, 'textbox', /^Note for the team/);
    await page.keyboard.type('These words must stay.');
    await press(page, 'button', /^Keep the note/);
    await find(page, 'StaticText', /Somebody was faster|changed meanwhile/);
    expect(await page.$eval('textarea', (box) => box.value)).toBe('These words must stay.');
    await press(page, 'button', /^Keep the note/);
    await eventually(
      async () => (await seen(id)).history.some(({ what }) => what === 'note'),
      'the note',
    );
  });
});

describe('the keyboard alone', () => {
  it('moves through the queue, acknowledges, takes and opens', async () => {
    for (let count = 0; count < 3; count++) await filed({ excerpt: `Case ${count} of three.` });
    const page = await ana();
    await find(page, 'link', /Case 2 of three/);
    await page.keyboard.press('j');
    const first = await inHand(page);
    await page.keyboard.press('j');
    const second = await inHand(page);
    expect(second).toBeTruthy();
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect(await inHand(page)).toBe(first);
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.waitForFunction((id) => location.pathname === `/case/${id}`, {}, second);
    await page.keyboard.press('c');
    await eventually(
      async () => (await seen(second ?? '')).owner?.name === 'Ana Lead',
      'the owner',
    );
    await page.keyboard.press('?');
    await find(page, 'dialog', /Keys/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.waitForFunction(() => location.pathname === '/');
  });

  it('gives the next key to a form opened the moment the case is there, and all that follow', async () => {
    const id = await filed();
    const page = await ana();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.case h1')) return;
        observer.disconnect();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }));
        setTimeout(() => {
          document.body.dataset.nextKey = document.activeElement?.tagName;
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${desk.url}/case/${id}`);
    await page.waitForSelector('.panel textarea');
    // Whatever the page still means to do about the focus it does within a frame or two.
    for (let frames = 0; frames < 5; frames++)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(
      await page.evaluate(() => [document.body.dataset.nextKey, document.activeElement?.tagName]),
    ).toEqual(['TEXTAREA', 'TEXTAREA']);
  });

  it('goes from the answer through ticks to the end', async () => {
    const id = await filed({ known: 'The keyboard will close this.' });
    const page = await ana(`/case/${id}`);
    await find(page, 'heading', /Complaint/);
    await page.keyboard.press('r');
    await page.keyboard.type("I'm sorry you ran into this. Which page was it?");
    await page.waitForSelector('.parts .misses');
    await page.keyboard.type(" I'll take it to our team and tell you what they say.");
    await page.waitForFunction(() => document.querySelectorAll('.parts .has').length === 3);
    expect(await page.$eval('.panel textarea', ({ value }) => value)).toMatch(/^I'm .* say\.$/);
    await tabTo(page, /^Mark as sent/);
    await formAway(page);
    expect((await seen(id)).status).toBe('responded');
    for (const who of ['The complainer', 'The community']) await tick(page, who);
    await page.keyboard.press('e');
    await writingIn(page, 'select');
    // One letter: a list begins anew with the next when a machine is slow between two.
    await page.keyboard.press('f');
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.panel select')?.value === 'fixed',
    );
    await tabTo(page, /^Close the case/);
    await find(page, 'StaticText', /told: the colleague who handed it over/);
    await tick(page, 'Whoever reported it');
    await tabTo(page, /^Close the case/);
    await formAway(page);
    expect((await seen(id)).outcome?.code).toBe('fixed');
  });
});

it('script in every field of a record is text and nothing more', async () => {
  const script =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>javascript:alert(1)';
  const id = await filed({
    excerpt: script,
    known: script,
    assumed: script,
    promised: script,
    askedFor: script,
    spread: script,
    draft: script,
    levelReason: script,
    site: script.slice(0, 90),
    affected: {
      roles: ['complainer', 'community'],
      complainer: script.slice(0, 90),
      community: script.slice(0, 90),
    },
    sender: { name: script.slice(0, 90), contact: script },
  });
  const page = await ana();
  for (const path of ['/', `/case/${id}`, '/week']) {
    await page.goto(desk.url + path);
    await find(page, 'StaticText', /onerror/);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.$$('img[src="x"]')).toEqual([]);
  }
});

it('a case goes from the card to the desk, and what the desk says comes back to the popup', async () => {
  const asking = await launched().openOwn('src/options/options.html');
  const x = await previewOn(launched());
  await press(x, 'button', /^Send to/, READ);
  const { id } = await eventually(
    async () => (await outboxOn(asking))[0],
    'the case in the outbox',
  );
  await eventually(async () => (await outboxOn(asking))[0]?.state === 'sent', 'the tick');
  const page = await ana(`/case/${id}`);
  await find(page, 'StaticText', /two titles in your promoted list/);
  await page.keyboard.press('c');
  await find(page, 'StaticText', /You are on it/);
  const popup = await launched().openOwn('src/popup/popup.html');
  await find(popup, 'heading', /^Someone is on it/, 10_000);
});

describe.each(['/', '/week', '/rota', '/people', '/settings', 'a case', '/sign-in'])(
  '%s',
  (path) => {
    it.each([
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
      [320, 'dark'],
    ] as const)(
      'has nothing for axe to find at %d px, %s, and the page does not stick out',
      async (width, theme) => {
        const address = path === 'a case' ? `/case/${await filed()}` : path;
        const page = path === '/sign-in' ? await ownWindow(path) : await ana();
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.goto(desk.url + address);
        await page.waitForSelector('h1');
        expect(await faultsOf(page)).toEqual([]);
        const sticksOut = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sticksOut).toBe(0);
      },
    );
  },
);
