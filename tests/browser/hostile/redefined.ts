import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Launched } from '../../../scripts/launch.ts';
import { press } from '../../../scripts/see/see.ts';
import { watchOurErrors } from '../our-errors.ts';
import { afterAPause } from '../x-page.ts';
import { drafted, holdStill, openCard, openPreview } from './steps.ts';

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

/** What a page may put in the place of what scripts rely on. */
export function redefinitions(launched: () => Launched, asking: () => Page): void {
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
      await fine();
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
}
