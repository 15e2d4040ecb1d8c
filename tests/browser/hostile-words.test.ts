import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { type DemoDesk, openDemoDesk } from '../../scripts/demo-desk.ts';
import { find, press, READ, seen } from '../../scripts/see/see.ts';
import { askedOn, DRAFT, eventually, outboxOn } from './handoff-steps.ts';
import { watchOurErrors } from './our-errors.ts';
import { afterAPause, inBrowser, THREAD, waitForMark, writeOn } from './x-page.ts';

let receiver: DemoDesk;
beforeAll(async () => {
  receiver = await openDemoDesk(mkdtempSync(join(tmpdir(), 'hatcheck-words-')));
});
afterAll(() => receiver?.close());

/** Names that are markup, script, another way round, and without width. */
const MARKUP = '<img src=x onerror="window.__owned=1"><script>window.__owned=1</script>';
const COMPANY = `Acme ${MARKUP}`;
const launched = inBrowser(() => {
  const file = exampleCompany(receiver.endpoint);
  return { policy: { ...file, company: { ...file.company, name: COMPANY } } };
});

/** What comes into a post's text: markup, a fake line of a form, letters that turn the line, none and NUL, and very many. */
const POST = `${MARKUP}\r\nLink: https://evil.example/\u2028Known: all\u202egnp.exe \u200b\u0000{{7*7}} \${7*7} javascript:window.__owned=1 ${'A'.repeat(200_000)}`;
const AUTHOR = '<b onmouseover=window.__owned=1>@robin\u202e</b>';

/** Puts words and addresses into the post above, as somebody would who may write there what they like. */
function poison(page: Page, link: string) {
  return page.evaluate(
    ({ post, author, address }) => {
      const article = document.querySelector('article') as HTMLElement;
      const text = article.querySelector('[data-testid="tweetText"]') as HTMLElement;
      text.textContent = post;
      for (const anchor of article.querySelectorAll('a')) {
        if (/\/status\//.test(anchor.href)) anchor.href = address;
        else if (anchor.textContent?.startsWith('@')) anchor.textContent = author;
      }
      history.replaceState({}, '', `${location.pathname}?<script>window.__owned=1</script>`);
    },
    { post: POST, author: AUTHOR, address: link },
  );
}

interface DomNode {
  localName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function all(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
}

/** Whether all of it stayed words: no element and no address of it on our pages, in our closed root, or at the desk. */
async function inert(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const everything = all(root);
  const host = everything.find(({ localName }) => localName === 'hatcheck-says');
  const ours = page.url().includes('x.com') ? all(host as DomNode) : everything;
  expect(ours.length).toBeGreaterThan(20);
  const attributes = ours.flatMap(({ attributes = [] }) => attributes);
  expect(attributes.filter((one) => /^(javascript|data):|^on(error|mouseover)$/.test(one))).toEqual(
    [],
  );
  const images = ours.filter(({ localName }) => localName === 'img');
  expect(images.filter(({ attributes }) => attributes?.includes('x'))).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, '__owned'))).toBeUndefined();
  await session.detach();
}

const LINKS = [
  'javascript:window.__owned=1//robinfarrow/status/1860500000000000100',
  'https://x.com/robinfarrow/status/1860500000000000100?"><script>window.__owned=1</script>',
];

it.each(LINKS)(
  'what comes with %s is words and nothing else, all the way to the desk',
  async (link) => {
    const asking = await launched().browser.newPage();
    await asking.goto(launched().address('src/options/options.html'));
    const page = await writeOn(launched(), THREAD);
    const fine = await watchOurErrors(page);
    await poison(page, link);
    await page.keyboard.type(DRAFT);
    await waitForMark(page, /voice-clear/);
    await afterAPause(page);
    await press(page, 'button', /^Hatcheck: /);
    await press(page, 'button', /^Hand it to/);
    await find(page, 'button', /^Send to/);
    await find(page, 'StaticText', /<img src=x onerror=/);
    await inert(page);
    await press(page, 'button', /^Send to/, READ);
    const { id, case: record } = await eventually(
      async () => (await outboxOn(asking))[0],
      'the case',
    );
    expect(record.excerpt.length).toBeLessThanOrEqual(500);
    if (record.link) expect(record.link).toMatch(/^https:\/\/x\.com\/\S+$/);

    const popup = await launched().browser.newPage();
    await popup.goto(launched().address('src/popup/popup.html'));
    await find(popup, 'StaticText', /<img src=x onerror=/);
    await inert(popup);
    await popup.close();
    await asking.reload();
    await eventually(
      async () => (await seen(asking)).some(({ name }) => name.includes('Acme <img src=x')),
      'the company’s name',
    );
    await inert(asking);
    const { href } = await askedOn<{ href: string }>(asking, { type: 'case-mail', id });
    expect(href).toMatch(/^mailto:[\w.%-]+@[\w.-]+\?subject=[^&]*&body=[^&\s<>"]*$/);
    const lines = decodeURIComponent(href).split('\r\n');
    expect(lines.filter((line) => /^(Link|Known): (https:\/\/evil|all)/.test(line))).toEqual([]);

    await eventually(async () => (await receiver.cases()).some((one) => one.id === id), 'the case');
    for (const path of ['/', `/case/${id}`]) {
      const desk = await receiver.show(launched().browser, path);
      await find(desk, path === '/' ? 'link' : 'StaticText', /<img src=x onerror=/);
      await inert(desk);
      await desk.close();
    }
    fine();
    await asking.close();
  },
  150_000,
);
