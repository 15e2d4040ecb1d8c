import { describe, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { press } from '../../../scripts/see/see.ts';
import { DECISION, FIELD, waitForMark } from '../x-page.ts';
import { openPage } from './open-page.ts';

/** What a person turns on and off in the popup. */
export function switches(launched: () => Launched): void {
  describe('the popup’s switches', () => {
    it('silence an open page and wake it again', async () => {
      const page = await launched().openX('/home');
      await page.bringToFront();
      await page.waitForSelector(FIELD);
      await page.click(FIELD);
      await page.keyboard.type(DECISION);
      await waitForMark(page, /voice/);
      const popup = await openPage(launched(), 'src/popup/popup.html', 360, 'light');
      await press(popup, 'switch', /Hatcheck is on/);
      await page.bringToFront();
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await popup.bringToFront();
      await press(popup, 'switch', /Hatcheck is o/);
      await page.bringToFront();
      await waitForMark(page, /voice/);
      await closePage(popup);
      await closePage(page);
    });
  });
}
