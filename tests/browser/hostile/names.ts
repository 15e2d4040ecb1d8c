import { describe, expect, it, onTestFinished } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { find } from '../../../scripts/see/see.ts';
import { watchOurErrors } from '../our-errors.ts';
import { CLEAR, openScene, textOn } from '../site-steps.ts';
import { pageOf } from '../visits.ts';
import { afterAPause, pressWith } from '../x-page.ts';

/** A form's fields come before its own members, by their names, for scripts of ours as well. */
const NAMES = [
  ...['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'parentElement'],
  ...['parentNode', 'append', 'getRootNode', 'getBoundingClientRect', 'isConnected', 'children'],
  ...['nodeName', 'nodeType', 'ownerDocument', 'assignedSlot', 'getAttribute', 'attributes', 'id'],
  ...[
    'addEventListener',
    'shadowRoot',
    'style',
    'firstChild',
    'nextSibling',
    'textContent',
    'dataset',
  ],
];

/** Names that a form of a page may give. */
export function names(launched: () => Launched): void {
  describe('a form whose fields are named for what scripts ask of a form', () => {
    it.each(
      [
        ['hacker-news', 'comment'],
        ['github', 'issue comment'],
      ].flatMap(([id = '', scene = '']) => [
        [id, 'from the start', scene],
        [id, 'under a chip', scene],
      ]),
    )('is survived on %s, %s: nothing is thrown, and the words stay', async (id, when, scene) => {
      const demo = pageOf(id);
      const place = demo.scenes[scene];
      if (!place) throw new Error(`${id} has no scene ${scene}`);
      const page = await openScene(launched(), demo, place);
      onTestFinished(() => closePage(page));
      const fine = await watchOurErrors(page);
      if (when === 'under a chip') {
        await page.keyboard.type(CLEAR);
        await find(page, 'button', /^Hatcheck: /);
        await pressWith(page, 'Control', 'a');
      }
      const forms = await page.evaluate((names) => {
        const { querySelectorAll } = Document.prototype;
        const { append } = Element.prototype;
        const all = querySelectorAll.call(document, 'form');
        for (const form of all)
          for (const name of names) {
            const field = document.createElement('input');
            field.type = 'hidden';
            field.name = name;
            append.call(form, field);
          }
        return all.length;
      }, NAMES);
      expect(forms).toBeGreaterThan(0);
      await page.keyboard.type(CLEAR);
      await afterAPause(page);
      await page.evaluate(() => scrollBy(0, 20));
      await afterAPause(page);
      expect(await textOn(page)).toBe(CLEAR);
      await fine();
    });
  });
}
