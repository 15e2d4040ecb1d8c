import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/messages.ts';
import { afterAPause, DECISION, FIELD, inAsking, inBrowser, THREAD, writeOn } from './x-page.ts';

const launched = inBrowser();
const asking = inAsking(launched);

/** What the popup is told of the page in front. */
function look(): Promise<PageView> {
  return asking().evaluate(async () => {
    const { tabs } = chrome as unknown as {
      tabs: {
        query(what: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(id: number, question: object): Promise<PageView>;
      };
    };
    const tab = (await tabs.query({})).find(({ url }) => url?.includes('x.com'));
    for (;;) {
      const view = await tabs.sendMessage(tab?.id ?? 0, { type: 'look' }).catch(() => undefined);
      if (view?.watching || view?.missing.length) return view;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

const COMPLAINT = {
  author: '@robinfarrow',
  url: 'https://x.com/robinfarrow/status/1860500000000000100',
};

describe('what is read of X', () => {
  it.each([
    ['home', '/home', 'post', []],
    ['a thread', THREAD, 'reply', []],
    ['the reply dialog', '/?scene=reply', 'reply', []],
    ['the quote dialog', '/?scene=quote', 'quote', []],
    ['two boxes', '/?scene=two-boxes', 'post', []],
  ] as const)('in %s', async (_name, path, kind, missing) => {
    const page = await writeOn(launched(), path);
    await page.keyboard.type('Hello');
    const view = await look();
    expect(view).toMatchObject({ site: { id: 'x' }, watching: true, kind, missing });
    if (path === THREAD) {
      expect(view.post).toMatchObject({ ...COMPLAINT, own: false });
      expect(view.post?.text).toContain('two titles in your promoted list');
    }
  });

  it('still, when one navigates and React mounts the box anew', async () => {
    const page = await writeOn(launched(), THREAD);
    expect((await look()).kind).toBe('reply');
    await page.click('[data-testid="AppTabBar_Home_Link"], nav a[href="/home"], a[href="/home"]');
    await page.waitForFunction(() => location.pathname === '/home');
    await page.click('[data-testid="tweetTextarea_0"]');
    expect((await look()).kind).toBe('post');
  });

  it('says what it could not read when the page has changed', async () => {
    const page = await writeOn(launched(), THREAD);
    await page.keyboard.type('Hello');
    await page.evaluate(() => {
      for (const post of document.querySelectorAll('article')) post.removeAttribute('data-testid');
      document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
      document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.remove();
      document.querySelector('[role="progressbar"]')?.remove();
    });
    expect((await look()).missing).toEqual(['parent', 'account', 'counter']);
  });

  it('reads a plain box too, as on X’s phone layout, and says what is missing around it', async () => {
    const page = await launched().openX(THREAD);
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.dataset.testid = 'tweetTextarea_0';
      box.append(document.createElement('textarea'));
      document.body.prepend(box);
    });
    await page.click('[data-testid="tweetTextarea_0"] textarea');
    await page.keyboard.type(DECISION);
    await afterAPause(page);
    const { missing, kinds } = await look();
    expect(missing).toEqual(['parent', 'post-button', 'counter']);
    expect(kinds).toContain('company-voice');
  });

  it('says so when the box cannot be written to', async () => {
    const page = await launched().openX(THREAD);
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.dataset.testid = 'tweetTextarea_0';
      const field = document.createElement('textarea');
      field.readOnly = true;
      box.append(field);
      document.body.prepend(box);
    });
    await page.click('[data-testid="tweetTextarea_0"] textarea');
    expect((await look()).missing).toEqual(['editor']);
  });
});
