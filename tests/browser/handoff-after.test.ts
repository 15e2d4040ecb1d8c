import type { IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { SECRET } from '../../scripts/company.ts';
import { find, press } from '../../scripts/see/see.ts';
import { type Case, readCase } from '../../src/handoff/case.ts';
import { eventually, handOffOn, outboxOn, troubled } from './handoff-steps.ts';
import { inAsking, inBrowser } from './x-page.ts';

const launched = inBrowser();
const asking = inAsking(launched);

const popup = () => launched().openOwn('src/popup/popup.html');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

const stateIs = (id: string, state: string) =>
  eventually(async () => {
    const parcel = (await outboxOn(asking())).find((one) => one.id === id);
    return parcel?.state === state && parcel;
  }, state);

describe('after a case arrived', () => {
  it('the popup says how it stands, asking once a minute', async () => {
    const questions: { body: string; headers: Record<string, string> }[] = [];
    const { url, server } = await troubled(async (request, response) => {
      const body = await bodyOf(request);
      if (request.url !== '/cases/status') {
        const { id } = JSON.parse(body) as Case;
        return response.writeHead(201).end(JSON.stringify({ id, status: true }));
      }
      questions.push({ body, headers: request.headers as Record<string, string> });
      const [{ id }] = JSON.parse(body).cases;
      const told = { id, stage: 'owned', at: new Date().toISOString(), word: 'We wrote to them.' };
      return response.writeHead(200).end(JSON.stringify({ cases: [told] }));
    });
    const id = await handOffOn(asking(), url);
    const { key } = await stateIs(id, 'sent');
    expect(questions).toEqual([]);
    const page = await popup();
    await find(page, 'heading', /^Someone is on it /);
    await find(page, 'StaticText', /^We wrote to them\.$/);
    await page.reload();
    await find(page, 'heading', /^Someone is on it /);
    expect(questions).toHaveLength(1);
    const [asked] = questions;
    expect(JSON.parse(asked?.body ?? '')).toEqual({ cases: [{ id, key }] });
    expect(() => new Webhook(SECRET).verify(asked?.body ?? '', asked?.headers ?? {})).not.toThrow();
    await closePage(page);
    server.close();
  });
});

describe('a refused case', () => {
  it('is mended where it stands, outlives the popup, and arrives once as it was mended', async () => {
    const arrived: Case[] = [];
    const { url, server, keys } = await troubled(async (request, response) => {
      const read = readCase(JSON.parse(await bodyOf(request)));
      if (!read.ok) return response.writeHead(400).end();
      if (read.case.known !== '') {
        arrived.push(read.case);
        return response.writeHead(201).end('{}');
      }
      const faults = [{ path: 'known', message: 'says nothing yet' }];
      return response.writeHead(400).end(JSON.stringify({ error: 'Tell us more.', faults }));
    });
    const id = await handOffOn(asking(), url);
    await stateIs(id, 'refused');
    let page = await popup();
    await press(page, 'button', /^Mend and send again$/);
    const field = await find(page, 'textbox', /^What you know/);
    expect(field.description).toBe('They say: says nothing yet');
    await find(page, 'StaticText', /Tell us more\. \(400\)/);
    await press(page, 'textbox', /^What you know/);
    await page.keyboard.type('I saw the list.');
    await closePage(page);
    page = await popup();
    const kept = await find(page, 'textbox', /^What you know/);
    expect(kept.description).toBe('');
    await press(page, 'button', /^Send again$/);
    await stateIs(id, 'sent');
    await find(page, 'heading', /^Sent /);
    expect(arrived).toMatchObject([{ id, known: 'I saw the list.' }]);
    expect(new Set(keys).size).toBe(2);
    await closePage(page);
    server.close();
  });
});
