import { it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { find, press } from '../../../scripts/see/see.ts';
import { waitForMark } from '../x-page.ts';

/** A browser that nobody has told a company yet. */
export function firstRun(fresh: () => Launched): void {
  it('takes the form and shows a mark, a card and an offer at once', async () => {
    const page = await fresh().openOwn('src/options/options.html');
    await page.bringToFront();
    await press(page, 'textbox', /^Where do you work/);
    await page.keyboard.type('Orchard Tools');
    await press(page, 'textbox', /^Communities you serve/);
    await page.keyboard.type('Orchard Forum, the forum');
    await press(page, 'button', /^Use this$/);
    await page.waitForFunction(() => location.pathname.includes('practice'));
    await page.waitForSelector('[contenteditable="true"]');
    // The page that a new extension opens by itself may have come in front of this one.
    await page.bringToFront();
    await page.click('[contenteditable="true"]');
    await waitForMark(page, /hatcheck/);
    await press(page, 'button', /^Hatcheck: /);
    await find(page, 'button', /^(Say it as yourself|Leave this out|Hand it to|Add “)/);
    await closePage(page);
  });
}
