import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { closePage } from './close-page.ts';
import { exampleCompany } from './company.ts';
import { launch } from './launch.ts';
import { find, press } from './see/see.ts';
import { type Framed, frameOf, tile } from './store-frame.ts';

/** `npm run pictures:store`: what the stores show, taken from the running product and framed. */
const FOLDER = resolve(import.meta.dirname, '../store/pictures');
const FIELD = '[data-testid="tweetTextarea_0"]';
const COMPLAINT = '/robinfarrow/status/1860500000000000100';
const DECISION = "You're right, we've just dropped that whole site from the list.";

/** Of X's page, as much as fills a frame (CSS px); the wide one shows the column alone. */
const WIDE = { width: 1000, height: 900 };
const NARROW = { width: 752, height: 870 };

interface Shot extends Omit<Framed, 'picture'> {
  name: string;
  take(): Promise<string>;
}

mkdirSync(FOLDER, { recursive: true });
const launched = await launch({
  engine: 'chrome',
  headless: true,
  policy: exampleCompany('https://desk.acme.example/intake'),
});

const SHOTS: Shot[] = [
  {
    name: '1-card',
    title: 'Which hat does your draft wear?',
    text: 'Words that readers may take for the company’s are underlined while you write. One card, one reason, a way out.',
    theme: 'light',
    take: () => onX(DECISION, 'light', openCard),
  },
  {
    name: '2-reworded',
    title: 'Say it as yourself',
    text: 'A rewording keeps your words and invents nothing. Undo takes it back. “Post as is” is always there.',
    theme: 'light',
    take: () =>
      onX(DECISION, 'light', async (page) => {
        await openCard(page);
        await press(page, 'button', /^Say it as yourself/);
        await find(page, 'button', /^Undo$/);
      }),
  },
  {
    name: '3-verdict',
    title: 'Quiet, and kind to both sides',
    text: 'It talks about the text, never about you. In the dark too, by keyboard, and with a screen reader.',
    theme: 'dark',
    take: () => onX('The People Skills crowd are creeps, honestly.', 'dark', openCard),
  },
  {
    name: '4-handoff',
    title: 'Too big for a reply? Hand it over',
    text: 'You see exactly what goes, and to whom. Your draft goes only if you tick it. Ten seconds to take it back.',
    theme: 'light',
    take: () =>
      onX(
        DECISION,
        'light',
        async (page) => {
          await openCard(page);
          await press(page, 'button', /^Hand it to/);
          await find(page, 'button', /^Send to/);
        },
        NARROW,
      ),
  },
  {
    name: '5-practice',
    title: 'Try it where nothing can go wrong',
    text: 'A make-believe thread with the real marks and the real card. No scores, nothing kept.',
    theme: 'light',
    take: practice,
  },
];

for (const shot of SHOTS) {
  await framed(shot.name, 1280, 800, frameOf({ ...shot, picture: await shot.take() }));
  process.stdout.write(`store/pictures/${shot.name}.png\n`);
}
await framed('tile', 440, 280, tile());
process.stdout.write('store/pictures/tile.png\n');
await launched.close();

/** X with a draft in its reply box, made ready, cut to the column; PNG as base64. */
async function onX(
  draft: string,
  theme: string,
  ready: (page: Page) => Promise<unknown>,
  window = WIDE,
): Promise<string> {
  const page = await launched.openX(`${COMPLAINT}?theme=${theme}`);
  await page.bringToFront();
  await page.setViewport({ ...window, deviceScaleFactor: 2 });
  await page.waitForSelector(FIELD);
  await page.click(FIELD);
  await page.keyboard.type(draft, { delay: 10 });
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await settle(page);
  await ready(page);
  await page.mouse.move(5, 5);
  await settle(page);
  if (window === NARROW) return finished(page);
  const { left, width } = await page.$eval('[data-testid="primaryColumn"]', (element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left, width: box.width };
  });
  return finished(page, { x: left, y: 55, width, height: 710 });
}

async function finished(page: Page, clip?: ScreenshotClip): Promise<string> {
  const picture = await page.screenshot({ ...(clip && { clip }), encoding: 'base64' });
  await closePage(page);
  return picture;
}

async function openCard(page: Page): Promise<void> {
  await press(page, 'button', /^Hatcheck: /);
  await find(page, 'button', /^Post as is$/);
}

async function practice(): Promise<string> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 600, height: 694, deviceScaleFactor: 2 });
  await page.goto(launched.address('src/practice/practice.html'));
  await settle(page);
  await press(page, 'button', /^Show the point$/);
  await settle(page);
  return finished(page);
}

/** Longer than the pause before a check and the fade of the card. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => setTimeout(done, 900)));
}

async function framed(name: string, width: number, height: number, body: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(body);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) as `${string}.png` });
  await closePage(page);
}
