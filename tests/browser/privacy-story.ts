import type { Frame, Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/launch.ts';
import { find, press, READ } from '../../scripts/see/see.ts';
import { eventually, outboxOn } from './handoff-steps.ts';
import { afterAPause, draftOf, THREAD, waitForMark, writeOn } from './x-page.ts';

/**
 * Words for a draft that is never ticked for a handoff, and for the note that goes with it. No two letters of
 * them stand together anywhere else: databases on disk are compressed, and what comes again is left out there.
 */
export const UNSENT = 'Zqxjkvwq';
export const NOTED = 'Qvxzjwkx';

export const DRAFT = `${UNSENT}, the People Skills crowd are creeps, honestly.`;
const NOTE = `${NOTED} saw it too.`;

/** Types the draft under the complaint and waits for its mark. */
async function drafted(launched: Launched): Promise<Page> {
  const page = await writeOn(launched, THREAD);
  await page.keyboard.type(DRAFT);
  await waitForMark(page, /harm/, 15_000);
  await afterAPause(page);
  return page;
}

/** The whole of it: draft, card, rewording, handoff, popup, options, practice. Answers the record as it was shown. */
export async function wholeStory(
  launched: Launched,
): Promise<{ page: Page; options: Page; shown: unknown }> {
  const page = await drafted(launched);
  await press(page, 'button', /^Hatcheck: /);
  await press(page, 'button', /^Say it as yourself/);
  await press(page, 'button', /^Undo$/);
  await eventually(async () => (await draftOf(page)) === DRAFT, 'the draft as it was');
  await waitForMark(page, /harm/);

  await press(page, 'button', /^Hatcheck: /);
  await press(page, 'button', /^Hand it to/);
  await press(page, 'textbox', /^What you know/);
  await page.keyboard.type(NOTE);
  await afterAPause(page);
  await press(page, 'DisclosureTriangle', /^As it is sent/);
  const shown = await find(page, 'StaticText', /^\{\s*"/);
  await press(page, 'button', /^Send to/, READ);

  const popup = await launched.openOwn('src/popup/popup.html');
  await popup.waitForSelector('h1');
  const sent = async () => (await outboxOn(popup))[0]?.state === 'sent';
  await eventually(sent, 'the handoff');
  const practice = await launched.openOwn('src/practice/practice.html');
  await practice.waitForSelector('[contenteditable="true"]');
  await practice.click('[contenteditable="true"]');
  await practice.keyboard.type(` ${UNSENT} again. Our team decided it.`);
  await waitForMark(practice, /hatcheck/);
  const options = await launched.openOwn('src/options/options.html');
  await options.waitForSelector('h1');
  await find(options, 'heading', /./);
  await page.bringToFront();
  return { page, options, shown: JSON.parse(shown.name) };
}

/** Opens the card by its keys, in the page or in a frame of it. */
export async function openByKey(page: Page, frame: Frame | Page = page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await frame.waitForFunction(() => document.activeElement?.localName === 'hatcheck-says');
}

/** From a marked draft to the pane that shows what would go, by keys: the note is written, and the next Enter sends. */
export async function noteByKeys(page: Page, note: string): Promise<void> {
  await openByKey(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await afterAPause(page);
  await page.keyboard.type(note);
  await afterAPause(page);
  // What one assumes, the draft's tick, Send.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
}

/** Everything a page has stored, as text. */
export function storedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const reading = db.transaction(store).objectStore(store).getAll();
        rows.push(await new Promise((done) => (reading.onsuccess = () => done(reading.result))));
      }
      db.close();
    }
    return JSON.stringify(rows);
  });
}

/** Everything in the extension's own areas of storage, as text; on one of its pages. */
export function storedByExtension(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = chrome as unknown as {
      storage: Record<string, { get(keys: null): Promise<object> }>;
    };
    const areas = ['local', 'session', 'sync', 'managed'].map((area) =>
      storage[area]?.get(null).catch(() => ({})),
    );
    return JSON.stringify(await Promise.all(areas));
  });
}
