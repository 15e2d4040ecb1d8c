import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closePage } from '../../../scripts/close-page.ts';
import { answerDemos, type Launched } from '../../../scripts/launch.ts';
import { find } from '../../../scripts/see/see.ts';
import { eventually, outboxOn } from '../handoff-steps.ts';
import { DRAFT, openByKey } from '../privacy-story.ts';
import { afterAPause, FIELD, THREAD } from '../x-page.ts';

/** Somebody else's page with X in a frame of it, and a sheet over it that lets everything through. */
async function framing({ browser }: Launched): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  await answerDemos(page);
  await page.goto('about:blank');
  await page.setContent(
    `<h1>Win a prize</h1><iframe src="https://x.com${THREAD}" style="width: 1200px; height: 700px; border: 0"></iframe>
     <div id="cover" style="position: fixed; inset: 0; background: white; pointer-events: none">Press Enter to win</div>`,
  );
  await page.bringToFront();
  const handle = await page.waitForSelector('iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await frame.waitForSelector(FIELD);
  return { page, frame };
}

const marksIn = (frame: Frame) => frame.evaluate(() => CSS.highlights.size);

/** What a page round the site's may do. */
export function frames(launched: () => Launched, asking: () => Page): void {
  // Firefox tells nobody what lies over a frame, so a card in one never sends there, in sight or not.
  it('a page that frames the site and lies over it has nothing sent; uncovered, the same keys send where that can be told', async () => {
    const { page, frame } = await framing(launched());
    await frame.click(FIELD);
    await page.keyboard.type(DRAFT);
    await eventually(async () => (await marksIn(frame)) > 0, 'the mark');
    await afterAPause(page);
    await openByKey(page, frame);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await afterAPause(page);
    // What one knows, what one assumes, the draft's tick, Send.
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    await afterAPause(page);
    await page.keyboard.press('Enter');
    await afterAPause(page);
    expect(await outboxOn(asking())).toEqual([]);
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await afterAPause(page);
    await page.keyboard.press('Enter');
    if (launched().engine === 'chrome') {
      await eventually(async () => (await outboxOn(asking())).length === 1, 'the case');
    } else {
      await find(page, 'StaticText', /^Nothing was sent: this page stands in a frame/);
      await afterAPause(page);
      expect(await outboxOn(asking())).toEqual([]);
    }
    await closePage(page);
  });
}
