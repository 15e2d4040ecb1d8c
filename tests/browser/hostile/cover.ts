import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Launched } from '../../../scripts/launch.ts';
import { boxOf, find, focusOn, press, READ } from '../../../scripts/see/see.ts';
import { eventually, outboxOn } from '../handoff-steps.ts';
import { watchOurErrors } from '../our-errors.ts';
import { afterAPause } from '../x-page.ts';
import { drafted, openPreview } from './steps.ts';

/** What a page does so that somebody presses Send who does not see it; each leaves clicks to our button. */
const COVERS: [name: string, cover: () => void][] = [
  [
    'a sheet in the top layer that lets clicks through',
    () => {
      const sheet = document.createElement('div');
      sheet.id = 'cover';
      sheet.popover = 'manual';
      sheet.textContent = 'Click here for your prize';
      sheet.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: white; pointer-events: none';
      document.body.append(sheet);
      sheet.showPopover();
    },
  ],
  [
    'a see-through sheet with a picture on it',
    () => {
      const sheet = document.createElement('canvas');
      sheet.id = 'cover';
      sheet.popover = 'manual';
      sheet.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; padding: 0; background: transparent; pointer-events: none';
      document.body.append(sheet);
      sheet.getContext('2d')?.fillRect(0, 0, 300, 150);
      sheet.showPopover();
    },
  ],
];

const uncover = (page: Page) =>
  page.evaluate(() => {
    document.getElementById('cover')?.remove();
    document.documentElement.removeAttribute('style');
  });

/** What a page may do so that a person presses what they do not see. */
export function covers(launched: () => Launched, asking: () => Page): void {
  describe('a person who is made to click on Send', () => {
    it.each(COVERS)('under %s sends nothing, and can once it is in sight', async (_, cover) => {
      const page = await drafted(launched());
      const fine = await watchOurErrors(page);
      await openPreview(page);
      await afterAPause(page);
      await page.evaluate(cover);
      await afterAPause(page);
      await press(page, 'button', /^Send to/, READ);
      await afterAPause(page);
      expect(await outboxOn(asking())).toEqual([]);
      await find(page, 'StaticText', /^Nothing was sent yet/);
      await uncover(page);
      await afterAPause(page);
      await press(page, 'button', /^Send to/, READ);
      await afterAPause(page);
      await press(page, 'button', /^Undo$/);
      await eventually(async () => (await outboxOn(asking())).length === 0, 'the undo');
      await fine();
    });

    it('by keys, while everything is shrunk to less than can be read, sends nothing', async () => {
      const page = await drafted(launched());
      await openPreview(page);
      await afterAPause(page);
      const send = await find(page, 'button', /^Send to/);
      await focusOn(page, send);
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '0.2'));
      await afterAPause(page);
      await page.keyboard.press('Enter');
      await find(page, 'StaticText', /^Nothing was sent yet/);
      expect(await outboxOn(asking())).toEqual([]);
    });

    it('by a card that comes to lie under the pointer in the last moment sends nothing', async () => {
      const page = await drafted(launched());
      await openPreview(page);
      await afterAPause(page);
      const { left, top, width, height } = await boxOf(
        page,
        await find(page, 'button', /^Send to/),
      );
      await page.evaluate(() => {
        const root = document.getElementById('react-root') as HTMLElement;
        root.style.transform = 'translateX(-60px)';
      });
      await afterAPause(page);
      await page.mouse.move(left + width / 2, top + height / 2);
      await page.evaluate(() => document.getElementById('react-root')?.removeAttribute('style'));
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      await page.mouse.click(left + width / 2, top + height / 2);
      await find(page, 'StaticText', /^Nothing was sent yet/);
      expect(await outboxOn(asking())).toEqual([]);
    });

    it('cannot be shown another card than ours: no rule of the page reaches it', async () => {
      const page = await drafted(launched());
      await openPreview(page);
      await afterAPause(page);
      const looks = async () => {
        const { left, top, width, height } = await boxOf(
          page,
          await find(page, 'button', /^Send to/),
        );
        const clip = { x: left, y: top, width, height };
        return [clip, await page.screenshot({ clip, encoding: 'base64' })];
      };
      const before = await looks();
      await page.evaluate(() => {
        const host = document.querySelector('hatcheck-says') as HTMLElement;
        const sheet = document.createElement('style');
        const rules =
          'opacity: 0.01; visibility: hidden; transform: scale(0.3) translate(90px, 50px); rotate: 20deg; scale: 0.5; translate: 20px; filter: opacity(0); clip-path: inset(50%); mask: linear-gradient(transparent, transparent); zoom: 0.3; font-size: 0; color: transparent; line-height: 0; letter-spacing: 2em; mix-blend-mode: screen; display: none; contain: strict; width: 5px; overflow: clip; inset: 50px; margin: 80px; pointer-events: none; -webkit-text-fill-color: transparent; text-indent: -999px; text-security: disc; will-change: transform; perspective: 2px; backdrop-filter: blur(9px)';
        const important = rules.replaceAll(/;|$/g, ' !important;');
        const tokens = [
          'ink',
          'surface',
          'voice',
          'on-family',
          'border',
          'field',
          'font',
          'shadow',
        ];
        const properties = tokens.map((name) => `--${name}: transparent !important;`).join('');
        sheet.textContent = `hatcheck-says, * > hatcheck-says { ${important} ${properties} } hatcheck-says::part(card) { opacity: 0 }`;
        document.head.append(sheet);
        host.style.cssText = important + properties;
        host.className = 'ours card';
        host.dataset.theme = 'dark';
        host.animate({ opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] }, 100_000);
        document.documentElement.style.cssText =
          'opacity: 0.02; filter: blur(5px); clip-path: inset(49%)';
      });
      await afterAPause(page);
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      await afterAPause(page);
      expect(await looks()).toEqual(before);
    });
  });
}
