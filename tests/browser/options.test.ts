import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { absent, find, press } from '../../scripts/see/see.ts';
import type { PolicyFile } from '../../src/policy/schema.ts';
import { faultsOf } from './axe.ts';
import { inBrowser } from './x-page.ts';

const OPTIONS = 'src/options/options.html';
const SECTIONS = '.fold[data-section';

/** Everything that the form can say, at least once. */
const WHOLE = {
  hatcheck: 2,
  company: {
    name: 'Orchard Tools',
    shortName: 'Orchard',
    aliases: ['Orchard Tools Ltd', 'the Orchard'],
    handles: ['@orchard'],
  },
  products: ['Pruner', 'Grafter'],
  communities: [
    { name: 'Growers', aliases: ['the growers’ forum'], members: ['growers'] },
    { name: 'Grafters' },
  ],
  spokespeople: [{ name: 'Mina Oduya', handle: '@mina', role: 'press' }],
  team: [{ name: 'Ana Reis', email: 'ana@orchard.example', communities: ['Growers'] }],
  contacts: { communityManagers: 'the Growers team', support: '@orchardhelp' },
  handoff: {
    endpoint: 'https://desk.orchard.example/cases',
    secret: 'whsec_aGF0Y2hlY2stZXhhbXBsZS1zZWNyZXQtZm9yLWRlbW8=',
    answersWithin: 'two hours',
  },
  texts: {
    disclaimers: [{ tags: ['D', 'N'], id: 'mine', text: 'I work at {ORG}; views mine.' }],
    hidden: ['A5'],
    rewordings: [{ phrase: 'our roadmap', text: 'what is planned' }],
    guidance: [{ topic: 'who-is-speaking', text: 'Ask Mina first.' }],
    firstResponses: [
      {
        id: 'late',
        when: 'A parcel is late',
        text: 'I’m sorry this is late, that is frustrating. Could you send me the order number? I’ll take it to the people who can look and tell you what they say.',
      },
    ],
    repairs: [{ id: 'T6', text: 'I was wrong about the date, and I’m sorry.' }],
  },
  rules: [
    {
      kind: 'company-voice',
      id: 'sunset',
      match: ['sunset the pruner'],
      reason: 'It sounds decided.',
    },
  ],
  sites: [{ id: 'mastodon', limit: 1000 }],
  note: 'Kept by Ana.',
} as const satisfies PolicyFile;

const launched = inBrowser(() => ({ policy: undefined }));

let downloads: string;
beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'hatcheck-downloads-'));
  const session = await launched().browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
});
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

async function opened(): Promise<Page> {
  const page = await launched().browser.newPage();
  await page.bringToFront();
  await page.goto(launched().address(OPTIONS));
  await page.waitForSelector('h1');
  return page;
}

/** Opens a section of the form, or a row, by its name. */
async function unfold(page: Page, selector: string): Promise<void> {
  const isOpen = await page.$eval(selector, (fold) => (fold as HTMLDetailsElement).open);
  if (isOpen) return;
  await page.focus(`${selector} > summary`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${selector}[open] > .stack`);
}

/** The field with this name, in the last thing that matches. */
async function field(page: Page, within: string, key: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(
    (selector, name) => {
      const place = [...document.querySelectorAll(selector)].at(-1);
      const label = [...(place?.querySelectorAll('label') ?? [])].find(
        ({ textContent }) => textContent === name,
      );
      return label ? document.getElementById(label.htmlFor) : null;
    },
    within,
    key,
  );
  const found = handle.asElement();
  if (!found) throw new Error(`no field “${key}” in ${within}`);
  return found as ElementHandle<Element>;
}

async function type(page: Page, within: string, key: string, words: string | readonly string[]) {
  await (await field(page, within, key)).focus();
  await page.keyboard.type([words].flat().join('\n'));
}

async function choose(page: Page, within: string, key: string, value: string): Promise<void> {
  await ((await field(page, within, key)) as ElementHandle<HTMLSelectElement>).select(value);
}

async function add(page: Page, name: RegExp): Promise<void> {
  await press(page, 'button', name);
  // The new row has the focus, so that one can type on.
  await page.waitForFunction(() => document.activeElement?.closest('.row-fold') !== null);
}

const status = (page: Page) =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: 'status' })) as Promise<{
    policy?: { policy: PolicyFile; source: string };
    before?: string;
  }>;

describe('the options page, from nothing to a whole file and back', () => {
  it('takes two minutes’ answers along into all fields, and shows faults while one types', async () => {
    const page = await opened();
    await press(page, 'textbox', /^Where do you work/);
    await page.keyboard.type('Orchard Tools');
    await press(page, 'button', /^All fields$/);
    await page.waitForSelector('.all-fields');
    const company = `${SECTIONS}="company"]`;
    expect(
      await (await field(page, company, 'Full name')).evaluate(
        (one) => (one as HTMLInputElement).value,
      ),
    ).toBe('Orchard Tools');
    await unfold(page, `${SECTIONS}="handoff"]`);
    await type(page, `${SECTIONS}="handoff"]`, 'E-mail', 'legal@orchard.example');
    await find(page, 'StaticText', /^“legal” cannot receive cases/);
    await closePage(page);
  });

  it('keeps what was typed when the tab is closed, fills in the whole, and tries it before it is saved', async () => {
    const page = await opened();
    await page.waitForSelector('.all-fields');
    const [company, handoff] = [`${SECTIONS}="company"]`, `${SECTIONS}="handoff"]`];
    await type(page, company, 'Short name', WHOLE.company.shortName);
    await type(page, company, 'Also known as', WHOLE.company.aliases);
    await type(page, company, 'Official accounts', WHOLE.company.handles);
    await unfold(page, handoff);
    await (await field(page, handoff, 'E-mail')).evaluate((one) =>
      (one as HTMLInputElement).select(),
    );
    await (await field(page, handoff, 'E-mail')).press('Delete');
    await type(page, handoff, 'Address of the desk', WHOLE.handoff.endpoint);
    await type(page, handoff, 'Signing key', WHOLE.handoff.secret);
    await type(page, handoff, 'Answers within', WHOLE.handoff.answersWithin);
    await unfold(page, `${SECTIONS}="products"]`);
    await type(page, `${SECTIONS}="products"]`, 'Products', WHOLE.products);
    await unfold(page, `${SECTIONS}="communities"]`);
    const row = (section: string) => `${SECTIONS}="${section}"] .row-fold[open]`;
    await add(page, /^Add a community$/);
    await page.keyboard.type('Growers');
    await type(page, row('communities'), 'Other names of the place', ['the growers’ forum']);
    await type(page, row('communities'), 'What its people are called', ['growers']);
    await add(page, /^Add a community$/);
    await page.keyboard.type('Grafters');
    await unfold(page, `${SECTIONS}="spokespeople"]`);
    await add(page, /^Add a person$/);
    await page.keyboard.type('Mina Oduya');
    await type(page, row('spokespeople'), 'Handle', '@mina');
    await type(page, row('spokespeople'), 'Speaks on', 'press');
    await unfold(page, `${SECTIONS}="team"]`);
    await add(page, /^Add a team member$/);
    await page.keyboard.type('Ana Reis');
    await type(page, row('team'), 'E-mail', 'ana@orchard.example');
    await type(page, row('team'), 'Looks after', 'Growers');
    await unfold(page, `${SECTIONS}="contacts"]`);
    await type(page, `${SECTIONS}="contacts"]`, 'Who gets handoffs', 'the Growers team');
    await type(page, `${SECTIONS}="contacts"]`, 'Support handle', '@orchardhelp');
    const texts = `${SECTIONS}="texts"]`;
    await unfold(page, texts);
    const [disclaimer] = WHOLE.texts.disclaimers;
    await add(page, /^Add a disclaimer$/);
    await page.keyboard.type(disclaimer.id);
    await type(page, row('texts'), 'Text', disclaimer.text);
    await type(page, texts, 'Hatcheck’s disclaimers that are not offered', 'A5');
    await add(page, /^Add a rewording$/);
    await page.keyboard.type('our roadmap');
    await type(page, row('texts'), 'What to say instead', 'what is planned');
    await add(page, /^Add a topic$/);
    await choose(page, row('texts'), 'Topic', 'who-is-speaking');
    await type(page, row('texts'), 'Text', 'Ask Mina first.');
    const [first] = WHOLE.texts.firstResponses;
    await add(page, /^Add a first answer$/);
    await page.keyboard.type(first.id);
    await type(page, row('texts'), 'When it fits', first.when);
    await type(page, row('texts'), 'Text', first.text);
    await add(page, /^Add a text$/);
    await choose(page, row('texts'), 'What went wrong', 'T6');
    await type(page, row('texts'), 'Text', WHOLE.texts.repairs[0].text);
    await unfold(page, `${SECTIONS}="rules"]`);
    await add(page, /^Add a phrase rule$/);
    await page.keyboard.type('sunset');
    await type(page, row('rules'), 'Phrases', 'sunset the pruner');
    await type(page, row('rules'), 'Why', 'It sounds decided.');
    await unfold(page, `${SECTIONS}="sites"]`);
    await add(page, /^Add a site$/);
    await choose(page, row('sites'), 'Site', 'mastodon');
    await type(page, row('sites'), 'Most characters of a post', '1000');
    await unfold(page, `${SECTIONS}="note"]`);
    await type(page, `${SECTIONS}="note"]`, 'A note for yourselves', WHOLE.note);

    expect(await page.$$('[aria-invalid="true"]')).toHaveLength(0);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'textbox', /^Your draft, in English$/);
    await page.keyboard.type('They will sunset the pruner one day, I guess.');
    await find(page, 'StaticText', /^By Orchard’s own rule: It sounds decided\.$/);
    expect(await page.$eval('.mark', ({ textContent }) => textContent)).toBe('sunset the pruner');
    expect((await status(page)).policy).toBeUndefined();

    await press(page, 'button', /^Save$/);
    await page.waitForFunction(() => location.pathname.includes('practice'));
    await closePage(page);
  });

  it('shows it after a reload, and exports exactly what was filled in, with its key only when told to', async () => {
    const page = await opened();
    await page.waitForSelector('.in-force');
    await find(page, 'StaticText', /^From the form you filled in, since /);
    await find(page, 'StaticText', /^set, not shown$/);
    await press(page, 'button', /^Export$/);
    await press(page, 'radio', /^My own file alone$/);
    await press(page, 'button', /^Save the file$/);
    const saved = () =>
      readdirSync(downloads)
        .filter((name) => name.endsWith('.json'))
        .sort();
    await expect.poll(saved).toHaveLength(1);
    const written = (name = '') => readFileSync(join(downloads, name), 'utf8');
    const { secret: _secret, ...handoff } = WHOLE.handoff;
    expect(JSON.parse(written(saved()[0]))).toEqual({ ...WHOLE, handoff });
    expect(written(saved()[0])).toContain('\n  "company": {\n');
    rmSync(join(downloads, saved()[0] ?? ''));

    await press(page, 'checkbox', /^Leave keys out$/);
    await find(page, 'StaticText', /Whoever has it can send cases/);
    await press(page, 'button', /^Save the file$/);
    await expect.poll(saved).toHaveLength(1);
    expect(JSON.parse(written(saved()[0]))).toEqual(WHOLE);
    await closePage(page);
  });

  it('previews a file before it is taken, and brings the one before back with one click', async () => {
    const page = await opened();
    await page.waitForSelector('.in-force');
    await press(page, 'button', /^Import your company’s file$/);
    const path = join(downloads, 'other.json');
    const { rules: _rules, ...rest } = WHOLE;
    const communities = [{ name: 'Growers' }, { name: 'Pickers' }];
    writeFileSync(path, JSON.stringify({ ...rest, communities }));
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await find(page, 'heading', /^What other\.json would change$/);
    await find(page, 'StaticText', /Added: Pickers\. Gone: Grafters\. Different: Growers\./);
    await find(page, 'StaticText', /Gone: sunset\./);
    expect((await status(page)).policy?.policy.rules).toHaveLength(1);
    await press(page, 'button', /^Use it$/);
    await find(page, 'StaticText', /^Saved\. It is in force now\.$/);
    expect((await status(page)).policy?.policy.communities?.[1]?.name).toBe('Pickers');
    await press(page, 'button', /^Bring back the file before: Orchard Tools$/);
    await find(page, 'StaticText', /^The file before is back\.$/);
    expect((await status(page)).policy?.policy.rules).toHaveLength(1);
    await closePage(page);
  });

  it('takes a file that is dropped on it', async () => {
    const page = await opened();
    await page.waitForSelector('.in-force');
    await press(page, 'button', /^Import your company’s file$/);
    await page.$eval(
      '.drop',
      (place, words) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], 'dropped.json', { type: 'application/json' }));
        place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      },
      JSON.stringify({ hatcheck: 2, company: { name: 5 } }),
    );
    await find(page, 'StaticText', /^This must be text, not a number\.$/);
    await closePage(page);
  });

  it('erases all of it, drafts of the form too', async () => {
    const page = await opened();
    await page.waitForSelector('.in-force');
    await press(page, 'button', /^Change$/);
    await page.waitForSelector('.all-fields');
    await type(page, `${SECTIONS}="company"]`, 'Short name', 's');
    await find(page, 'StaticText', /^A form that you have not saved yet$/);
    await press(page, 'button', /^Erase everything$/);
    await press(page, 'button', /^Yes, erase it$/);
    await find(page, 'heading', /^Two minutes, then it works$/);
    expect(await absent(page, 'button', /^Bring back/)).toBe(true);
    const left = await page.evaluate(() =>
      (
        chrome as unknown as { storage: { local: { get(key: null): Promise<object> } } }
      ).storage.local.get(null),
    );
    expect(left).toEqual({});
    await closePage(page);
  });
});

describe('five thousand communities with twenty other names each', () => {
  const communities = Array.from({ length: 5_000 }, (_each, index) => ({
    name: `C${index}`,
    aliases: Array.from({ length: 20 }, (_one, alias) => `${(index * 20 + alias).toString(36)}x`),
  }));
  const big = inBrowser(() => ({
    policy: { hatcheck: 2, company: { name: 'Big' }, communities },
  }));

  it('are shown, searched, edited and tried while the page goes on drawing', async () => {
    const page = await big().browser.newPage();
    await page.bringToFront();
    await page.goto(big().address(OPTIONS));
    await page.waitForSelector('.in-force');
    expect((await page.$$('.in-force [data-section="communities"] li')).length).toBe(12);
    await press(page, 'button', /^Show all 5,000$/);
    await page.waitForFunction(() => document.querySelectorAll('.in-force li').length >= 5_000);
    await press(page, 'button', /^Change$/);
    await page.waitForSelector('.all-fields');
    await unfold(page, `${SECTIONS}="communities"]`);
    expect((await page.$$('.row-fold')).length).toBe(21);
    await page.evaluate(() => {
      const seen = { frames: 0, longest: 0, last: performance.now() };
      Object.assign(window, { seen });
      const look = () => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - seen.last);
        seen.last = now;
        seen.frames++;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const search = await field(page, `${SECTIONS}="communities"]`, 'Search this list');
    await search.focus();
    await page.keyboard.type('C4711');
    await unfold(page, '.row-fold[data-row="4711"]');
    await type(page, '.row-fold[data-row="4711"]', 'What its people are called', 'the union');
    await find(page, 'StaticText', /^the union: “union” is a subject/, 20_000);
    await press(page, 'textbox', /^Your draft, in English$/);
    await page.keyboard.type('At Big our team decided it today.');
    await page.waitForSelector('.found', { timeout: 20_000 });
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { frames: number; longest: number } }).seen,
    );
    console.info(`longest frame ${Math.round(seen.longest)} ms of ${seen.frames}`);
    expect(seen.frames).toBeGreaterThan(30);
    await closePage(page);
  });
});
