import { describe, expect, it } from 'vitest';
import { absent, find } from '../../scripts/see/see.ts';
import { stopWorker } from '../../scripts/stop-worker.ts';
import {
  DECISION,
  draftOf,
  inBrowser,
  postedOn,
  waitForMark,
  waitForNoMark,
  watchErrors,
  writeOn,
} from './x-page.ts';

const launched = inBrowser();

describe('the background', () => {
  it('killed in the middle of a draft answers the next check', async () => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await page.keyboard.type('Thank you');
    await stopWorker(launched().browser);
    await page.keyboard.type(`. ${DECISION}`);
    await waitForMark(page, /voice/, 15_000);
    expect(await draftOf(page)).toBe(`Thank you. ${DECISION}`);
    fine();
  });

  it('gone for good takes its marks along and leaves Post to the page', async () => {
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    await find(page, 'button', /^Hatcheck: /);
    const own = await launched().openOwn('src/options/options.html');
    await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.bringToFront();
    await waitForNoMark(page);
    expect(await absent(page, 'button', /^Hatcheck: /)).toBe(true);
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await postedOn(page)).toEqual([DECISION]);
    fine();
  });
});
