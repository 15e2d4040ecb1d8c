import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Launched } from '../../../scripts/launch.ts';
import { absent, boxOf, find, press, READ } from '../../../scripts/see/see.ts';
import { askedOn } from '../handoff-steps.ts';
import { watchOurErrors } from '../our-errors.ts';
import { inOurScript } from '../our-script.ts';
import { afterAPause, DECISION, FIELD, marksOf, PRIVATE, writeOn } from '../x-page.ts';
import { drafted, holdStill, openCard, openPreview } from './steps.ts';

/** Every event that a person can cause, made up by the page, at every element and at the point where our button is. */
function makeUp(page: Page, at: { x: number; y: number }) {
  return page.evaluate(
    async ({ x, y }, selector) => {
      const point = { clientX: x, clientY: y, button: 0, buttons: 1, detail: 1 };
      const how = { bubbles: true, cancelable: true, composed: true };
      const keys = ['Enter', ' ', 'Escape', 'Tab', 'ArrowDown', 'H'].map((key) => ({
        key,
        code: key === 'H' ? 'KeyH' : key,
        altKey: key === 'H',
        shiftKey: key === 'H',
      }));
      const data = new DataTransfer();
      data.setData('text/plain', 'not typed');
      const make = () => [
        ...['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'].map(
          (type) => new PointerEvent(type, { ...how, ...point, isPrimary: true }),
        ),
        ...['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick'].map(
          (type) => new MouseEvent(type, { ...how, ...point }),
        ),
        ...['keydown', 'keypress', 'keyup'].flatMap((type) =>
          keys.map((key) => new KeyboardEvent(type, { ...how, ...key })),
        ),
        ...['focusin', 'focusout', 'submit', 'change', 'beforetoggle', 'toggle'].map(
          (type) => new Event(type, how),
        ),
        new InputEvent('input', { ...how, data: 'not typed', inputType: 'insertText' }),
        new CompositionEvent('compositionupdate', how),
        new CompositionEvent('compositionend', how),
      ];
      // Each way of passing for a person: on the event, on its prototype, in a subclass, by its path.
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
      class Forged extends PointerEvent {
        override get isTrusted() {
          return true;
        }
      }
      const forge = (event: Event) => {
        for (const name of ['isTrusted', 'target', 'currentTarget', 'view'])
          try {
            Object.defineProperty(event, name, { value: name === 'isTrusted' ? true : host });
          } catch {
            // As it should be: `isTrusted` cannot be redefined.
          }
        event.composedPath = () => [host];
        return event;
      };
      const host = document.querySelector('hatcheck-says') as HTMLElement;
      const field = document.querySelector(selector) as HTMLElement;
      const post = document.elementFromPoint(x, y) as HTMLElement;
      for (const target of [host, post, field.parentElement, document.body, document, window]) {
        for (const event of make()) target?.dispatchEvent(event);
        for (const event of make()) target?.dispatchEvent(forge(event));
        target?.dispatchEvent(new Forged('click', { ...how, ...point }));
      }
      for (const event of make().filter(({ type }) => /pointer|mouse|focus/.test(type)))
        field.dispatchEvent(event);
      host.click();
      host.focus();
      for (const message of ['look', 'open-card', 'case-file', 'settings-set', 'wake'])
        postMessage({ type: message, source: 'hatcheck', payload: {} }, '*');
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    at,
    FIELD,
  );
}

/** The middle of a button of ours, once it stands. */
async function middle(page: Page, name: RegExp) {
  await afterAPause(page);
  const { left, top, width, height } = await boxOf(page, await find(page, 'button', name));
  return { x: left + width / 2, y: top + height / 2 };
}

async function heldCase(asking: Page, page: Page) {
  await find(page, 'button', /^Undo$/);
  const [held] = await askedOn<{ id: string; state: string }[]>(asking, { type: 'outbox-list' });
  if (held?.state !== 'held') throw new Error('nothing is held');
  return held;
}

/** What a page may try by script alone. */
export function scripts(launched: () => Launched, asking: () => Page): void {
  describe('events made up by a page', () => {
    it('open nothing on the chip', async () => {
      const page = await drafted(launched());
      const still = await holdStill(asking(), page);
      await makeUp(page, await middle(page, /^Hatcheck: /));
      expect(await absent(page, 'button', /^Post as is$/)).toBe(true);
      await still();
      await openCard(page);
    });

    it('press nothing on the card: not “Post as is”, not “Close”, not a rewording', async () => {
      const page = await drafted(launched());
      await openCard(page);
      const still = await holdStill(asking(), page);
      for (const name of [/^Post as is$/, /^Close$/, /^Say it as yourself/, /^Not useful$/])
        await makeUp(page, await middle(page, name));
      await find(page, 'button', /^Not useful$/);
      await still();
    });

    it('send nothing from a card that shows what would go, and write nothing into its notes', async () => {
      const page = await drafted(launched());
      await openPreview(page);
      const still = await holdStill(asking(), page);
      await makeUp(page, await middle(page, /^Send to/));
      await still();
      expect(await absent(page, 'StaticText', /not typed/)).toBe(true);
      await press(page, 'button', /^Send to/, READ);
      const { id } = await heldCase(asking(), page);
      await makeUp(page, await middle(page, /^Undo$/));
      expect((await heldCase(asking(), page)).id).toBe(id);
      await press(page, 'button', /^Undo$/);
      await find(page, 'StaticText', /^Taken back/);
    });
  });

  describe('a page in whose process somebody is', () => {
    it('gets nothing from the background but what a composer needs', async () => {
      const other = await writeOn(launched(), '/home');
      await other.keyboard.type(PRIVATE);
      await afterAPause(other);
      const page = await drafted(launched());
      const asks = (type: string, more = {}) =>
        inOurScript(page, `chrome.runtime.sendMessage(${JSON.stringify({ type, ...more })})`);
      const before = await askedOn(asking(), { type: 'status' });
      for (const [type, more] of [
        ['status', {}],
        ['outbox-list', {}],
        ['settings-set', { change: { on: false } }],
        ['policy-import', { text: '{"hatcheck":2,"company":{"name":"Other"}}' }],
        ['policy-forget', {}],
        ['policy-example', {}],
        ['case-mail', { id: 'HC-00000-00000' }],
        ['progress-ask', {}],
        ['watch-tab', { tab: 1 }],
        ['erase', {}],
      ] as const)
        expect(await asks(type, more), type).toBeFalsy();
      expect(await askedOn(asking(), { type: 'status' })).toEqual(before);
      expect(await inOurScript(page, 'typeof chrome.tabs')).toBe('undefined');
      // What it does need answers, so that the silence above means something.
      expect(await asks('settings')).toMatchObject({ on: true });
    });

    it('would be noticed here if it threw or printed an error', async () => {
      const page = await drafted(launched());
      const fine = await watchOurErrors(page);
      await fine();
      await inOurScript(page, "setTimeout(() => { throw new Error('thrown by us') }, 1)");
      await inOurScript(page, "void Promise.reject(new Error('rejected by us'))");
      await inOurScript(page, "console.error('printed by us')");
      await afterAPause(page);
      const said = await fine().catch(String);
      for (const way of ['thrown', 'rejected', 'printed']) expect(said).toContain(`${way} by us`);
    });
  });

  describe('what a page can read', () => {
    it('is the words underlined on it, and nothing of another tab', async () => {
      const other = await writeOn(launched(), '/home');
      await other.keyboard.type(`Otherwise ${DECISION}`);
      await afterAPause(other);
      const page = await drafted(launched());
      await openPreview(page);
      const read = await page.evaluate(() =>
        JSON.stringify([
          [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
          document.documentElement.outerHTML,
          document.documentElement.getHTML({ serializableShadowRoots: true }),
          Object.keys(window).filter((key) => /hat/i.test(key)),
          { ...localStorage },
          { ...sessionStorage },
        ]),
      );
      const marks = (await marksOf(page)).flatMap(({ words }) => words);
      expect(marks.length).toBeGreaterThan(0);
      for (const words of marks) expect(DECISION).toContain(words);
      expect(read).not.toContain('Otherwise');
      expect(read).not.toMatch(/Post as is|Send to/);
    });
  });
}
