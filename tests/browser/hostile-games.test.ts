import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find, press } from '../../scripts/see/see.ts';
import { drafted, holdStill, openCard, openPreview } from './hostile-steps.ts';
import { watchOurErrors } from './our-errors.ts';
import {
  afterAPause,
  DECISION,
  draftOf,
  FIELD,
  inAsking,
  inBrowser,
  pressWith,
  waitForMark,
} from './x-page.ts';

const launched = inBrowser();
const asking = inAsking(launched);

/** What a page may do to our element or round it while the card is open. */
const GAMES: [name: string, play: () => void | Promise<void>][] = [
  ['takes our element away', () => document.querySelector('hatcheck-says')?.remove()],
  [
    'takes it away whenever it comes',
    () => {
      new MutationObserver(() => document.querySelector('hatcheck-says')?.remove()).observe(
        document,
        { childList: true, subtree: true },
      );
    },
  ],
  [
    'puts a copy in its place',
    () => {
      const host = document.querySelector('hatcheck-says');
      host?.replaceWith(host.cloneNode(true));
    },
  ],
  [
    'moves it into another document and back',
    () => {
      const host = document.querySelector('hatcheck-says') as HTMLElement;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(host);
      document.documentElement.append(host);
      frame.remove();
    },
  ],
  [
    'moves it into a frame that it then takes away',
    () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(document.querySelector('hatcheck-says') as HTMLElement);
      frame.remove();
    },
  ],
  [
    'takes the top layer from it',
    () => {
      const host = document.querySelector('hatcheck-says') as HTMLElement;
      host.hidePopover();
      host.popover = 'auto';
      host.removeAttribute('popover');
    },
  ],
  [
    'makes it inert, hidden and a part of the editor',
    () => {
      const host = document.querySelector('hatcheck-says') as HTMLElement;
      host.inert = true;
      host.hidden = true;
      host.contentEditable = 'true';
      document.querySelector('[data-testid="tweetTextarea_0"]')?.append(host);
      host.remove();
    },
  ],
  [
    'opens a dialog of its own over it',
    () => {
      const dialog = document.createElement('dialog');
      dialog.id = 'theirs';
      document.body.append(dialog);
      dialog.showModal();
      setTimeout(() => dialog.remove(), 300);
    },
  ],
  ['clears the registry of highlights', () => CSS.highlights.clear()],
  [
    'fills the registry under our names',
    () => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
      for (const highlight of CSS.highlights.values()) highlight.clear();
    },
  ],
  [
    'floods the document with changes',
    async () => {
      for (let turn = 0; turn < 40; turn++) {
        for (let i = 0; i < 500; i++) document.body.append(document.createElement('p'));
        for (const made of document.querySelectorAll('body > p')) made.remove();
        await new Promise(requestAnimationFrame);
      }
    },
  ],
  [
    'makes up ten thousand focuses, messages and selections',
    () => {
      for (let i = 0; i < 10_000; i++) {
        document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        postMessage({ type: 'wake' }, '*');
        if (i % 10 === 0) getSelection()?.selectAllChildren(document.body);
      }
    },
  ],
  [
    'goes through its history',
    async () => {
      for (let i = 0; i < 200; i++) {
        history.pushState({}, '', `${location.pathname}?turn=${i}`);
        history.replaceState({}, '', location.pathname);
      }
      history.go(-3);
      await new Promise((done) => setTimeout(done, 300));
    },
  ],
];

/** After these there is no card to be had on that page any more, and that is all. */
const SILENT = new Set([
  'takes it away whenever it comes',
  'makes it inert, hidden and a part of the editor',
]);

/** Lets go of all the games at once, and has the writer begin anew. */
async function beginAnew(page: Page): Promise<void> {
  await page.click(FIELD);
  await pressWith(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await afterAPause(page);
  await page.keyboard.type(DECISION);
}

describe('a page that plays with our element', () => {
  it.each(GAMES)(
    '%s: nothing is thrown, sent, changed or lost, and one writes on',
    async (name, play) => {
      const page = await drafted(launched());
      await openCard(page);
      const still = await holdStill(asking(), page);
      await page.evaluate(play);
      await afterAPause(page);
      await still();
      await beginAnew(page);
      await waitForMark(page, /voice-clear/, 15_000);
      expect(await draftOf(page)).toBe(DECISION);
      await afterAPause(page);
      await still();
      if (SILENT.has(name)) return;
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyH');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await find(page, 'button', /^Post as is$/);
      await still();
    },
  );

  it.each(['remove the box', 'remove the page round it', 'write over the page'])(
    '%s under an open card: the card goes, and nothing is thrown',
    async (what) => {
      const page = await drafted(launched());
      await openPreview(page);
      const fine = await watchOurErrors(page);
      await page.evaluate(
        (how, selector) => {
          if (how === 'remove the box') document.querySelector(selector)?.remove();
          if (how === 'remove the page round it') document.body.replaceChildren();
          if (how === 'write over the page') {
            document.open();
            document.write('<p>Another page</p>');
            document.close();
          }
        },
        what,
        FIELD,
      );
      await page.waitForFunction(() => !document.querySelector('hatcheck-says'));
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await afterAPause(page);
      fine();
    },
  );
});

/** Before its first script or later, a page puts its own in the place of everything that we might call. */
function redefine(how: 'spy' | 'break') {
  const stolen: unknown[] = [];
  Object.assign(window, { __stolen: stolen });
  const owners: [object, string[]][] = [
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [Event.prototype, ['composedPath', 'stopPropagation', 'preventDefault']],
    [Node.prototype, ['appendChild', 'insertBefore', 'contains', 'getRootNode']],
    [Element.prototype, ['attachShadow', 'append', 'closest', 'matches', 'getClientRects']],
    [Element.prototype, ['querySelectorAll', 'setAttribute', 'getBoundingClientRect']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus', 'click']],
    [Document.prototype, ['createElement', 'createRange', 'querySelector', 'execCommand']],
    [DOMImplementation.prototype, ['createHTMLDocument']],
    [Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'toString']],
    [Selection.prototype, ['setBaseAndExtent', 'toString']],
    [MutationObserver.prototype, ['observe']],
    [IntersectionObserver.prototype, ['observe']],
    [Promise.prototype, ['then', 'catch', 'finally']],
    [Array.prototype, ['push', 'map', 'filter', 'find', 'flatMap', 'sort']],
    [String.prototype, ['replace', 'slice', 'trim', 'match', 'replaceAll']],
    [JSON, ['parse', 'stringify']],
    [Intl, ['Segmenter', 'ListFormat', 'PluralRules']],
    [CSSStyleSheet.prototype, ['replaceSync']],
    [Object.getPrototypeOf(CSS.highlights), ['set', 'get', 'delete']],
    [Clipboard.prototype, ['writeText']],
    [window, ['setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'Highlight']],
  ];
  for (const [owner, names] of owners)
    for (const name of names) {
      const was = Reflect.get(owner, name);
      const ours = function (this: unknown, ...args: unknown[]) {
        if (how === 'break') throw new Error('not for you');
        const told = [this, ...args];
        for (const one of told) if (one instanceof ShadowRoot) stolen[stolen.length] = name;
        if (this instanceof Element && this.localName === 'hatcheck-says')
          stolen[stolen.length] = name;
        return new.target ? Reflect.construct(was, args) : was.apply(this, args);
      };
      Object.defineProperty(owner, name, { value: ours, configurable: true, writable: true });
    }
}

/** A page that defines our element gets what an element can see of itself. */
function defineOurs() {
  const seen: unknown[] = [];
  Object.assign(window, { __seen: seen });
  customElements.define(
    'hatcheck-says',
    class extends HTMLElement {
      constructor() {
        super();
        const internals = this.attachInternals();
        const look = () => seen.push(internals.shadowRoot === null ? 'null' : 'our root');
        look();
        setTimeout(look, 500);
      }
      connectedCallback() {
        seen.push('connected');
      }
    },
  );
}

describe('a page that redefines what scripts rely on', () => {
  it('before we start gets nothing of ours into its hands', async () => {
    const page = await drafted(launched(), `(${redefine})('spy')`);
    const still = await holdStill(asking(), page);
    await openPreview(page);
    expect(await page.evaluate(() => Reflect.get(window, '__stolen'))).toEqual([]);
    await still();
  });

  it('later breaks itself, and not the card', async () => {
    const page = await drafted(launched());
    const fine = await watchOurErrors(page);
    await page.evaluate(`(${redefine})('break')`);
    await openPreview(page);
    await press(page, 'button', /^Back$/);
    await press(page, 'button', /^Close$/);
    expect(await page.evaluate('document.createElement.name')).toBe('ours');
    fine();
  });

  it.each(['before', 'after'])(
    'by defining our element %s it comes is not given its root',
    async (when) => {
      const page = await drafted(launched(), when === 'before' ? `(${defineOurs})()` : undefined);
      const still = await holdStill(asking(), page);
      if (when === 'after') await page.evaluate(defineOurs);
      await openCard(page);
      await afterAPause(page);
      const seen = await page.evaluate(() => Reflect.get(window, '__seen') as string[]);
      expect(seen).toContain('connected');
      expect(seen).not.toContain('our root');
      await still();
    },
  );
});
