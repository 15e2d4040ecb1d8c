import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { exampleCompany } from '../../scripts/company.ts';
import { type DemoDesk, openDemoDesk } from '../../scripts/demo-desk.ts';
import { find, press, READ } from '../../scripts/see/see.ts';
import {
  askedOn,
  DRAFT,
  eventually,
  handOffOn,
  outboxOn,
  previewOn,
  type Question,
  troubled,
} from './handoff-steps.ts';
import { afterAPause, inAsking, inBrowser, THREAD } from './x-page.ts';

let receiver: DemoDesk;
beforeAll(async () => {
  receiver = await openDemoDesk(mkdtempSync(join(tmpdir(), 'hatcheck-cases-')));
});
afterAll(() => receiver?.close());

const launched = inBrowser(() => ({ policy: exampleCompany(receiver.endpoint) }));
const asking = inAsking(launched);

const asked = <T>(request: Question) => askedOn<T>(asking(), request);
const outbox = () => outboxOn(asking());
const atPreview = () => previewOn(launched());

describe('escalating from the card', () => {
  it('shows what goes, sends after ten seconds, and arrives once', async () => {
    const before = (await receiver.cases()).length;
    const page = await atPreview();
    await find(page, 'StaticText', /^https:\/\/x\.com\/robinfarrow\/status\/1860500000000000100$/);
    await find(page, 'StaticText', /two titles in your promoted list/);
    await press(page, 'button', /^Send to/, READ);
    await find(page, 'button', /^Undo$/);
    expect((await outbox())[0]?.state).toBe('held');
    expect((await receiver.cases()).length).toBe(before);
    const newest = await eventually(
      async () => (await receiver.cases()).length > before && (await receiver.cases())[0],
      'the case',
    );
    expect(newest.link).toBe('https://x.com/robinfarrow/status/1860500000000000100');
    expect(newest.draft).toBeUndefined();
    expect(newest.alreadyPosted).toBe(false);
    await eventually(async () => (await outbox())[0]?.state === 'sent', 'the tick');
    expect((await receiver.cases()).filter(({ id }) => id === newest.id)).toHaveLength(1);
  });

  it('sends the draft only when it is ticked, and the note as written', async () => {
    const page = await atPreview();
    await press(page, 'checkbox', /^Include my draft$/);
    await press(page, 'textbox', /^What you know/);
    await page.keyboard.type('They wrote to support twice.');
    await press(page, 'textbox', /^What you assume/);
    await page.keyboard.type('Nobody answered.');
    await afterAPause(page);
    await press(page, 'button', /^Send to/, READ);
    await find(page, 'button', /^Undo$/);
    const [held] = await outbox();
    expect(held?.case.draft).toBe(DRAFT);
    expect(held?.case.known).toBe('They wrote to support twice.');
    expect(held?.case.assumed).toBe('Nobody answered.');
    await press(page, 'button', /^Undo$/);
    await eventually(async () => !(await outbox()).some(({ id }) => id === held?.id), 'the undo');
  });

  it('can be taken back for ten seconds, and then nothing ever goes', async () => {
    const before = (await receiver.cases()).length;
    const page = await atPreview();
    await press(page, 'button', /^Send to/, READ);
    const held = (await eventually(async () => (await outbox())[0], 'the case in the outbox')).id;
    await press(page, 'button', /^Undo$/);
    await eventually(async () => !(await outbox()).some(({ id }) => id === held), 'the undo');
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect((await receiver.cases()).length).toBe(before);
  });

  it('survives the death of the worker', async () => {
    const page = await atPreview();
    await press(page, 'button', /^Send to/, READ);
    const { id } = await eventually(async () => (await outbox())[0], 'the case in the outbox');
    const target = await launched().browser.waitForTarget((t) => t.type() === 'service_worker');
    await (await target.worker())?.close();
    await eventually(
      async () => (await receiver.cases()).some((record) => record.id === id),
      'the case',
      60_000,
    );
    await eventually(
      async () => (await outbox()).find((parcel) => parcel.id === id)?.state === 'sent',
      'the tick',
    );
    expect((await receiver.cases()).filter((record) => record.id === id)).toHaveLength(1);
  });
});

describe('a receiving end in trouble', () => {
  const handOffTo = (url: string) => handOffOn(asking(), url);
  const stateOf = async (id: string) => (await outbox()).find((parcel) => parcel.id === id);

  it('that refuses is quoted, and the case stays here', async () => {
    const { url, server } = await troubled((_request, response) => {
      response.writeHead(422, { 'content-type': 'application/json' });
      response.end('{"error":"No such team here."}');
    });
    const id = await handOffTo(url);
    const refused = await eventually(async () => {
      const parcel = await stateOf(id);
      return parcel?.state === 'refused' && parcel;
    }, 'the refusal');
    expect(refused.reason).toContain('No such team here.');
    server.close();
  });

  it('that redirects gets nothing', async () => {
    const elsewhere = await troubled((_request, response) => response.writeHead(200).end());
    const { url, server } = await troubled((_request, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/cases` }).end();
    });
    const id = await handOffTo(url);
    await eventually(async () => (await stateOf(id))?.state === 'waiting', 'the wait');
    expect(elsewhere.keys).toEqual([]);
    await asked({ type: 'case-remove', id });
    server.close();
    elsewhere.server.close();
  });

  it('that answers 500 is tried again under the same key until it takes the case', async () => {
    let well = false;
    const { url, server, keys } = await troubled((_request, response) =>
      response.writeHead(well ? 201 : 500).end(),
    );
    const id = await handOffTo(url);
    const waiting = await eventually(async () => {
      const parcel = await stateOf(id);
      return parcel?.state === 'waiting' && parcel;
    }, 'the wait');
    expect(waiting.reason).toContain('500');
    well = true;
    await asked({ type: 'case-retry', id });
    await eventually(async () => (await stateOf(id))?.state === 'sent', 'the tick');
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    server.close();
  });

  it('that hangs does not hold up the writer', async () => {
    const { url, server } = await troubled(() => undefined);
    const id = await handOffTo(url);
    await eventually(async () => (await stateOf(id))?.state === 'sending', 'the try');
    expect(await asked({ type: 'status' })).toBeTruthy();
    await eventually(async () => (await stateOf(id))?.state === 'waiting', 'the timeout');
    await asked({ type: 'case-remove', id });
    server.closeAllConnections();
    server.close();
  });
});

describe('from the popup', () => {
  it.each([
    ['the post in view', THREAD, 'complaint', false],
    ['one’s own post, to repair it', `${THREAD}?as=robinfarrow`, 'staff-post', true],
  ])('escalates %s', async (_name, path, kind, own) => {
    await asked({ type: 'policy-import', text: JSON.stringify(exampleCompany(receiver.endpoint)) });
    const x = await launched().openX(path);
    await x.bringToFront();
    await x.waitForSelector('[data-testid="tweetTextarea_0"]');
    await x.click('[data-testid="tweetTextarea_0"]');
    const tab = await asking().evaluate(async () => {
      const { tabs } = chrome as unknown as {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
      };
      return (await tabs.query({})).find(({ url }) => url?.includes('x.com'))?.id;
    });
    const popup = await launched().openOwn(`src/popup/popup.html?tab=${tab}`);
    await press(popup, 'button', /^See what would go$/);
    await find(popup, 'heading', /^Exactly this goes/);
    await press(popup, 'button', /^Send/);
    const [held] = await eventually(async () => {
      const all = await outbox();
      return all[0]?.state === 'held' && all;
    }, 'the case in the outbox');
    expect(held?.case.kind).toBe(kind);
    expect(held?.case.alreadyPosted).toBe(own);
    expect(held?.case.excerpt).toBeTruthy();
    await press(popup, 'button', /^Undo|^Take back/);
    await closePage(popup);
  });
});
