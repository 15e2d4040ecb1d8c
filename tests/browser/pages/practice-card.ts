import { describe, expect, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { boxOf, find, press } from '../../../scripts/see/see.ts';
import { afterAPause, waitForMark } from '../x-page.ts';
import { openPage } from './open-page.ts';

/** Where a card opens on a page that is little more than the draft. */
export function practiceCard(launched: () => Launched): void {
  describe('the card on the practice page', () => {
    it.each([
      [1_280, 705],
      [1_024, 705],
      [800, 705],
      [480, 705],
    ])('leaves the draft of a long finding in sight at %d by %d', async (width, height) => {
      const page = await openPage(launched(), 'src/practice/practice.html', width, 'light');
      await page.setViewport({ width, height });
      await page.bringToFront();
      // The third scene says most.
      for (const scene of [2, 3]) {
        await press(page, 'button', /^Next/);
        await find(page, 'heading', new RegExp(`\\b${scene}\\b`));
      }
      await page.click('[contenteditable="true"]');
      await waitForMark(page, /hatcheck/);
      await press(page, 'button', /^Hatcheck: /);
      await find(page, 'button', /^Post as is$/);
      await afterAPause(page);
      const card = await boxOf(page, await find(page, 'dialog', /./));
      const draft = await page.$eval('[contenteditable="true"]', (field) =>
        field.getBoundingClientRect().toJSON(),
      );
      const clear =
        card.top >= draft.bottom ||
        card.bottom <= draft.top ||
        card.left >= draft.right ||
        card.right <= draft.left;
      expect(clear, JSON.stringify([card, draft])).toBe(true);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(card.height).toBeGreaterThan(150);
      await closePage(page);
    });

    it('speaks of what shows on top where two kinds are marked on the same words', async () => {
      const page = await openPage(launched(), 'src/practice/practice.html', 720, 'light');
      await page.bringToFront();
      await page.click('[contenteditable="true"]');
      await waitForMark(page, /voice-possible/);
      await waitForMark(page, /harm-possible/);
      const marks = await page.evaluate(() =>
        Object.fromEntries(
          [...CSS.highlights].map(([name, mark]) => [
            name,
            { words: [...mark].join(), priority: mark.priority },
          ]),
        ),
      );
      const { 'hatcheck-harm-possible-light': harm, 'hatcheck-voice-possible-light': voice } =
        marks;
      expect([harm?.words, voice?.words]).toEqual(['We’ve just dropped', 'We’ve just dropped']);
      expect(harm?.priority).toBeGreaterThan(voice?.priority ?? Infinity);
      await find(page, 'button', /^Hatcheck: .*People Skills/);
      await closePage(page);
    });
  });
}
