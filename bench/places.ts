import type { Page } from 'puppeteer-core';
import type { Scene } from '../demo/sites/page.ts';
import { pages } from '../demo/sites/pages.ts';
import { exampleCompany } from '../scripts/company.ts';
import { type Launched, launch } from '../scripts/launch.ts';

/** A composer to write in: what it is built with, and how one gets there. */
export interface Place {
  editor: string;
  field: string;
  open(launched: Launched): Promise<Page>;
}

const X_FIELD = '[data-testid="tweetTextarea_0"]';

/** One composer for each of the editors that most sites are built with. */
export const PLACES: readonly Place[] = [
  {
    editor: 'Draft.js on X',
    field: X_FIELD,
    open: (launched) => launched.openX('/robinfarrow/status/1860500000000000100'),
  },
  onSite('Lexical on Threads', 'threads', 'post'),
  onSite('ProseMirror on Bluesky', 'bluesky', 'post'),
  onSite('text area on GitHub', 'github', 'issue comment'),
];

export const [X_PLACE] = PLACES as readonly [Place];

function onSite(editor: string, id: string, name: string): Place {
  const demo = pages.find((page) => page.id === id);
  const scene = demo?.scenes[name];
  if (!demo || !scene) throw new Error(`There is no ${name} on ${id}`);
  return {
    editor,
    field: scene.field,
    open: (launched) => openScene(launched, `https://${demo.host}${scene.path}`, scene),
  };
}

async function openScene(launched: Launched, url: string, { press = [] }: Scene): Promise<Page> {
  const page = await launched.open(url);
  await page.bringToFront();
  await page.waitForFunction('window.__demo?.ready');
  for (const button of press) await (await page.waitForSelector(button))?.click();
  return page;
}

/** Opens the place with the caret in its field and everything of ours loaded and warm. */
export async function enter(launched: Launched, place: Place): Promise<Page> {
  const page = await place.open(launched);
  await page.bringToFront();
  await page.waitForSelector(place.field, { visible: true });
  await page.click(place.field);
  // The first words bring in the composer script and warm the checker; they are not what typing costs.
  await page.keyboard.type('So. ', { delay: 50 });
  await pause(1_500);
  return page;
}

/** The same browser twice, without Hatcheck and with it, to be asked by turns. */
export async function bothBrowsers(engine: Launched['engine']): Promise<{
  without: Launched;
  withIt: Launched;
  close(): Promise<void>;
}> {
  const without = await launch({ engine, headless: true, extension: false });
  const withIt = await launch({ engine, headless: true, policy: exampleCompany() });
  return {
    without,
    withIt,
    async close() {
      await without.close();
      await withIt.close();
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
