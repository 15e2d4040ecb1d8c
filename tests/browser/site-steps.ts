import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { DemoPage, Scene } from '../../demo/sites/page.ts';
import type { Launched } from '../../scripts/launch.ts';
import { find, press } from '../../scripts/see/see.ts';
import type { Kind } from '../../src/checker/report.ts';
import { count } from '../../src/counting/count.ts';
import type { PageView } from '../../src/messages.ts';
import { afterAPause, marksOf, pressWith } from './x-page.ts';

/** As clear as can be, and longer than any opener. */
export const CLEAR =
  'On behalf of everyone at Acme, we apologise: we have decided to close it, and our team will refund you on Friday.';

/** The same in a place for one remark. */
export const STEPS = [
  'composer',
  'parent',
  'account',
  'count',
  'mark',
  'replace',
  'undo',
  'submit',
  're-mount',
] as const;

export type Step = (typeof STEPS)[number];

/** One scene of a site's demo page in a real browser, as a person goes through it. */
export interface Visit {
  page: Page;
  scene: Scene;
  demo: DemoPage;
  look(): Promise<PageView | undefined>;
}

/** Opens the scene and puts the caret into its composer. */
export async function openScene(launched: Launched, demo: DemoPage, scene: Scene): Promise<Page> {
  const page = await launched.open(`https://${demo.host}${scene.path}`);
  await page.bringToFront();
  await page.waitForFunction('window.__demo?.ready');
  for (const button of scene.press ?? []) await clickOn(page, button);
  await enterField(page, scene);
  return page;
}

/** The same by the scene's name, with a way to ask what is read there. */
export async function visit(launched: Launched, asking: Page, demo: DemoPage, name: string) {
  const scene = demo.scenes[name];
  if (!scene) throw new Error(`${demo.id} has no scene ${name}`);
  const page = await openScene(launched, demo, scene);
  const look = () =>
    asking.evaluate(async (host) => {
      const { tabs } = chrome as unknown as {
        tabs: {
          query(what: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, question: object): Promise<PageView>;
        };
      };
      const tab = (await tabs.query({})).find(({ url }) => url?.includes(`//${host}/`));
      return tabs.sendMessage(tab?.id ?? 0, { type: 'look' }).catch(() => undefined);
    }, demo.host);
  return { page, scene, demo, look };
}

/** Puts the caret in, over what the site wrote there already: whom one answers, the post one edits. */
async function enterField(page: Page, { field, starts }: Scene): Promise<void> {
  await clickOn(page, field);
  if (starts === undefined && (await textOn(page)) !== '') await pressWith(page, 'Control', 'a');
}

/** Takes the composer down as the site does, and enters the one that comes after it. */
export async function remount(page: Page, scene: Scene): Promise<void> {
  await page.evaluate(() => window.__demo.remount());
  await afterAPause(page);
  if ((await page.$(scene.field)) === null)
    for (const button of scene.press ?? []) await clickOn(page, button);
  await enterField(page, scene);
}

/** Puppeteer waits for changes in the document, and hears of none inside a shadow root. */
async function clickOn(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await page.$(selector);
    if (found && (await found.isVisible())) return found.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector} to click on`);
}

/** The whole draft once `CLEAR` is typed. */
const draftOn = ({ starts = '' }: Scene) => starts + CLEAR;

export const textOn = (page: Page) => page.evaluate(() => window.__demo.text());
export const postedOn = (page: Page) => page.evaluate(() => window.__demo.posted);

/** Waits until the page's script has judged the text that stands there, and says at least this of it. */
export async function judged(
  { page, look }: Visit,
  text: string,
  ...wanted: Kind[]
): Promise<PageView> {
  const until = Date.now() + 8_000;
  for (;;) {
    const view = await look();
    const kinds = view?.kinds ?? [];
    const said = kinds.length > 0 && wanted.every((kind) => kinds.includes(kind));
    if (view?.draft === text && view.count && said) return view;
    if (Date.now() > until)
      throw new Error(`not judged: ${JSON.stringify(view)}; the page has ${await textOn(page)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Marks of either manner: highlights over words, or boxes over a text field, which lie in our closed root. */
export async function marked(page: Page): Promise<number> {
  const words = (await marksOf(page)).flatMap((mark) => mark.words);
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return words.length + countMarks(root);
}

interface DomNode {
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function countMarks({
  attributes = [],
  children = [],
  shadowRoots = [],
  contentDocument,
}: DomNode): number {
  const own = attributes.some(
    (value, index) => index % 2 === 1 && attributes[index - 1] === 'class' && /^mark /.test(value),
  );
  const inner = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
  return inner.reduce((sum, node) => sum + countMarks(node), own ? 1 : 0);
}

/** What each step does and expects. They go through one visit in this order. */
export const DO: Record<Step, (visit: Visit) => Promise<void>> = {
  async composer(visit) {
    await visit.page.keyboard.type(CLEAR);
    expect(await textOn(visit.page)).toBe(draftOn(visit.scene));
    const view = await judged(visit, draftOn(visit.scene));
    expect(view.site.id).toBe(visit.demo.id);
    expect(view.kind).toBe(visit.scene.kind);
    expect(view.missing).toEqual(visit.scene.noAccount ? ['account'] : []);
  },
  async parent({ look, scene }) {
    expect((await look())?.parent).toEqual(
      scene.parent ? expect.objectContaining(scene.parent) : undefined,
    );
  },
  async account({ look, demo, scene }) {
    const account = (await look())?.account;
    if (scene.noAccount || !demo.account) expect(account).toBeUndefined();
    else expect(account).toMatchObject(demo.account);
  },
  async count({ look, demo, scene }) {
    const wanted = count(demo.id, draftOn(scene), scene.limit);
    const until = Date.now() + 8_000;
    // What was counted at a pause within the words stands until they are read anew.
    let view = await look();
    while (view?.count?.used !== wanted?.used && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      view = await look();
    }
    expect(view?.count).toEqual(wanted);
    expect(wanted.limit).toBe(scene.limit);
  },
  async mark({ page }) {
    expect(await marked(page)).toBeGreaterThan(0);
  },
  async replace({ page, scene }) {
    // Editors take back in one step what came within a second; no person is that fast.
    await afterAPause(page);
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^Post as is$/);
    await press(page, 'button', /^(Say it as yourself|Add “)/);
    await find(page, 'button', /^Undo$/);
    expect(await textOn(page)).not.toBe(draftOn(scene));
  },
  async undo({ page, scene }) {
    for (let steps = 0; (await textOn(page)) !== draftOn(scene) && steps < 4; steps++)
      await pressWith(page, 'Control', 'z');
    expect(await textOn(page)).toBe(draftOn(scene));
  },
  async submit(visit) {
    const { page, scene } = visit;
    await page.keyboard.press('Escape');
    await judged(visit, draftOn(scene));
    await clickOn(page, scene.send);
    await find(page, 'button', /^Post as is$/);
    expect(await postedOn(page)).toEqual([]);
    await press(page, 'button', /^Post as is$/);
    await page.waitForFunction(() => window.__demo.posted.length > 0);
    expect(await postedOn(page)).toEqual([draftOn(scene)]);
    await afterAPause(page);
    expect(await marked(page)).toBe(0);
  },
  async 're-mount'(visit) {
    const { page, scene } = visit;
    await remount(page, scene);
    await page.keyboard.type(CLEAR);
    await judged(visit, draftOn(scene));
    expect(await marked(page)).toBeGreaterThan(0);
  },
};
