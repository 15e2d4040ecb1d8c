import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import { exampleCompany } from '../../../scripts/company.ts';
import { type DemoDesk, openDemoDesk } from '../../../scripts/demo-desk.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { find, press, READ, seen } from '../../../scripts/see/see.ts';
import { elementsOf } from '../elements.ts';
import { askedOn, DRAFT, eventually, outboxOn, previewIn } from '../handoff-steps.ts';
import { watchOurErrors } from '../our-errors.ts';
import { inBrowser, THREAD, writeOn } from '../x-page.ts';

/** Names that are markup, script, another way round, and without width. */
const MARKUP = '<img src=x onerror="window.__owned=1"><script>window.__owned=1</script>';
const COMPANY = `Acme ${MARKUP}`;

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

/** Whether all of it stayed words: no element and no address of it on our pages, in our closed root, or at the desk. */
async function inert(page: Page): Promise<void> {
  const everything = await elementsOf(page);
  const ours = page.url().includes('x.com')
    ? everything.filter(({ within }) => within.includes('hatcheck-says'))
    : everything;
  expect(ours.length).toBeGreaterThan(20);
  const attributes = ours.flatMap((element) => Object.entries(element.attributes).flat());
  expect(attributes.filter((one) => /^(javascript|data):|^on(error|mouseover)$/.test(one))).toEqual(
    [],
  );
  const images = ours.filter(({ name }) => name === 'img');
  expect(images.filter(({ attributes }) => attributes.src === 'x')).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, '__owned'))).toBeUndefined();
}

const LINKS = [
  'javascript:window.__owned=1//robinfarrow/status/1860500000000000100',
  'https://x.com/robinfarrow/status/1860500000000000100?"><script>window.__owned=1</script>',
];

/** Words that come from others, all the way through a browser of its own. */
export function words(engine: Launched['engine']): void {
  let receiver: DemoDesk;
  beforeAll(async () => {
    receiver = await openDemoDesk(mkdtempSync(join(tmpdir(), 'hatcheck-words-')));
  });
  afterAll(() => receiver?.close());
  const launched = inBrowser(() => {
    const file = exampleCompany(receiver.endpoint);
    return { engine, policy: { ...file, company: { ...file.company, name: COMPANY } } };
  });
  it.each(LINKS)(
    'what comes with %s is words and nothing else, all the way to the desk',
    async (link) => {
      const asking = await launched().openOwn('src/options/options.html');
      const page = await writeOn(launched(), THREAD);
      const fine = await watchOurErrors(page);
      // Chromium lays such a post out for a third of a second a key, with us or without: most is typed before.
      await page.keyboard.type(DRAFT.slice(0, -8));
      await poison(page, link);
      await previewIn(page, DRAFT.slice(-8));
      await find(page, 'StaticText', /<img src=x onerror=/);
      await inert(page);
      await press(page, 'button', /^Send to/, READ);
      const { id, case: record } = await eventually(
        async () => (await outboxOn(asking))[0],
        'the case',
      );
      expect(record.excerpt.length).toBeLessThanOrEqual(500);
      if (record.link) expect(record.link).toMatch(/^https:\/\/x\.com\/\S+$/);

      const popup = await launched().openOwn('src/popup/popup.html');
      await find(popup, 'StaticText', /<img src=x onerror=/);
      await inert(popup);
      await closePage(popup);
      const options = await launched().openOwn('src/options/options.html');
      await eventually(
        async () => (await seen(options)).some(({ name }) => name.includes('Acme <img src=x')),
        'the company’s name',
      );
      await inert(options);
      await closePage(options);
      const { href } = await askedOn<{ href: string }>(asking, { type: 'case-mail', id });
      expect(href).toMatch(/^mailto:[\w.%-]+@[\w.-]+\?subject=[^&]*&body=[^&\s<>"]*$/);
      const lines = decodeURIComponent(href).split('\r\n');
      expect(lines.filter((line) => /^(Link|Known): (https:\/\/evil|all)/.test(line))).toEqual([]);

      await eventually(
        async () => (await receiver.cases()).some((one) => one.id === id),
        'the case',
      );
      for (const path of ['/', `/case/${id}`]) {
        const desk = await receiver.show(launched().browser, path);
        await find(desk, path === '/' ? 'link' : 'StaticText', /<img src=x onerror=/);
        await inert(desk);
        await closePage(desk);
      }
      await fine();
      await closePage(asking);
    },
    150_000,
  );
}
