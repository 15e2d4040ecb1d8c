import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoDesk } from './demo-desk.ts';
import type { Launched } from './launch.ts';
import { boxOf, find, press, READ, seen } from './see/see.ts';

/** The founding case (retold without names), played by real keys and clicks. */

const PICTURES = resolve(import.meta.dirname, '../screenshots/story');
const FIELD = '[data-testid="tweetTextarea_0"]';
const COMPLAINT = '/robinfarrow/status/1860500000000000100';
const CHIP = /^Hatcheck: /;

/** What was found in one draft, for the table at the end. */
interface Row {
  draft: string;
  marked: string;
  'reads as': string;
  outcome: string;
}

/** Plays it and prints what was found, where the case arrived and where the pictures are. Throws when a step fails. */
export async function play(launched: Launched, desk: DemoDesk): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const before = (await desk.cases()).length;
  const rows = [
    await decision(launched),
    await insideWord(launched, desk, before),
    await privateRemark(launched),
    await disclaimer(launched),
  ];
  const [newest] = await desk.cases();
  if (!newest || (await desk.cases()).length <= before) throw new Error('No case arrived.');
  const page = await desk.show(launched.browser, `/case/${newest.id}`);
  await page.waitForSelector('text/Still to hear from us');
  await picture(page, 'at-the-desk');
  console.table(rows);
  process.stdout.write(
    `Case ${newest.id} (${newest.level}) is at the desk: ${desk.url}/case/${newest.id}\n` +
      `Pictures: ${relative(process.cwd(), PICTURES)}/\n`,
  );
}

/** The first employee announces a decision that is not theirs; the rewording decides nothing. */
async function decision(launched: Launched): Promise<Row> {
  const page = await writeAt(launched, COMPLAINT);
  const draft = "You're right, that's awful. We've just dropped that whole site from the list.";
  const row = await readWhile(page, draft, 'decision');
  await press(page, 'button', /^Say it as yourself/);
  await find(page, 'button', /^Undo$/);
  await picture(page, 'decision-reworded');
  return { ...row, outcome: `reworded: ${await textOf(page)}` };
}

/** The second speaks from inside and threatens; it is handed to the people who look after the community. */
async function insideWord(launched: Launched, desk: DemoDesk, before: number): Promise<Row> {
  const page = await writeAt(launched, '/robinfarrow/status/1860500000000000102');
  const draft =
    "Yes, the team is well aware of the problem with them. If our moderators sent those, they're gone.";
  const row = await readWhile(page, draft, 'inside-word');
  await press(page, 'button', /^Hand it to/);
  await find(page, 'button', /^Send to/);
  await picture(page, 'handoff-preview');
  await press(page, 'button', /^Send to/, READ);
  await find(page, 'button', /^Undo$/);
  await picture(page, 'handoff-undo');
  const until = Date.now() + 60_000;
  while ((await desk.cases()).length <= before) {
    if (Date.now() > until) throw new Error('The case did not arrive within a minute.');
    await pause(250);
  }
  return { ...row, outcome: 'handed off' };
}

/** The same person about a film: nothing to say. */
async function privateRemark(launched: Launched): Promise<Row> {
  const page = await writeAt(launched, '/twierzba/status/1860500000000000200');
  const draft =
    'Saw it twice. The lighthouse scene is too long and I would not cut a second of it.';
  await typeLikeAPerson(page, draft);
  await pause(1_000);
  const marks = await marksOf(page);
  if (marks.length > 0) throw new Error(`The private remark was marked: ${marks}`);
  await picture(page, 'private-remark');
  return { draft, marked: '—', 'reads as': '—', outcome: 'left alone' };
}

/** An honest word about one's own product: a disclaimer that fits what is left. */
async function disclaimer(launched: Launched): Promise<Row> {
  const page = await writeAt(launched, '/acme/status/1860500000000000400');
  const draft = 'Acme does not track what you read there. Never has.';
  const row = await readWhile(page, draft, 'disclaimer');
  await press(page, 'button', /^Add “/);
  await find(page, 'button', /^Undo$/);
  await picture(page, 'disclaimer-added');
  return { ...row, outcome: `disclaimed: ${await textOf(page)}` };
}

async function writeAt(launched: Launched, path: string): Promise<Page> {
  const page = await launched.openX(path);
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  await page.click(FIELD);
  return page;
}

/** Types the draft, opens the card and notes what it says. */
async function readWhile(page: Page, draft: string, name: string): Promise<Row> {
  await typeLikeAPerson(page, draft);
  await pause(1_000);
  const marked = (await marksOf(page)).join(' · ');
  await press(page, 'button', CHIP);
  const card = await find(page, 'dialog', /Acme|People|someone/i);
  // The card grows into its place; the picture is for when it has.
  await boxOf(page, card);
  await pause(300);
  await picture(page, name);
  const titles = (await seen(page)).find(({ role, name: title }) => role === 'dialog' && title);
  return { draft, marked, 'reads as': titles?.name ?? '', outcome: '' };
}

/** Twelve keys a second, unevenly, as people type. */
async function typeLikeAPerson(page: Page, draft: string): Promise<void> {
  for (const [index, letter] of [...draft].entries()) {
    await page.keyboard.type(letter);
    await pause(30 + ((index * 37) % 50));
  }
}

function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => `“${range.toString()}”`),
    ),
  );
}

function textOf(page: Page): Promise<string> {
  return page.$eval(FIELD, (field) => field.textContent ?? '');
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
