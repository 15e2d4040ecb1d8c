import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closePage } from './close-page.ts';
import { exampleCompany } from './company.ts';
import { launch } from './launch.ts';
import { find, press } from './see/see.ts';

/** `npm run pictures`: the pictures of the documents, taken from the running product. */
const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
const THREAD = '/robinfarrow/status/1860500000000000100';
const FIELD = '[data-testid="tweetTextarea_0"]';

mkdirSync(FOLDER, { recursive: true });
const launched = await launch({ engine: 'chrome', headless: true, policy: exampleCompany() });
await card(
  'card',
  "You're right. We've just dropped that whole site from the list, our team decided it today.",
  'light',
);
await card('card-dark', 'The People Skills crowd are creeps, honestly.', 'dark');
await ourPage('popup', 'src/popup/popup.html', 360, 900);
await ourPage('practice', 'src/practice/practice.html', 720, 760);
await launched.close();

async function card(name: string, draft: string, theme: string): Promise<void> {
  const page = await launched.openX(`${THREAD}?theme=${theme}`);
  await page.bringToFront();
  await page.setViewport({ width: 1000, height: 900, deviceScaleFactor: 2 });
  await page.waitForSelector(FIELD);
  await page.click(FIELD);
  await page.keyboard.type(draft, { delay: 10 });
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await settle(page);
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
  await settle(page);
  const column = await page.$eval('[data-testid="primaryColumn"]', (element) => {
    const { left, width } = element.getBoundingClientRect();
    return { left, width };
  });
  await page.screenshot({
    path: resolve(FOLDER, `${name}.png`) as `${string}.png`,
    clip: { x: column.left, y: 55, width: column.width, height: 770 },
  });
  await closePage(page);
}

async function ourPage(name: string, path: string, width: number, height: number): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.goto(launched.address(path));
  await settle(page);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) as `${string}.png` });
  await closePage(page);
}

/** Longer than the pause before a check and the fade of the card. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 900)));
}
