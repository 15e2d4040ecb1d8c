import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Launched } from '../../../scripts/launch.ts';
import { find } from '../../../scripts/see/see.ts';
import { watchOurErrors } from '../our-errors.ts';
import { afterAPause, DECISION, draftOf, FIELD, pressWith, waitForMark } from '../x-page.ts';
import { drafted, holdStill, openCard, openPreview } from './steps.ts';

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

/** What a page may do to our element. */
export function games(launched: () => Launched, asking: () => Page): void {
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
        await fine();
      },
    );
  });
}
