import { describe, expect, it } from 'vitest';
import { closePage } from '../../scripts/close-page.ts';
import { firstRun } from './pages/first-run.ts';
import { openPage } from './pages/open-page.ts';
import { practiceCard } from './pages/practice-card.ts';
import { readable } from './pages/readable.ts';
import { switches } from './pages/switches.ts';
import { DECISION, FIELD, inBrowser, waitForMark } from './x-page.ts';

const launched = inBrowser();

readable(launched);
switches(launched);
practiceCard(launched);

describe('first run', () => {
  const fresh = inBrowser(() => ({ policy: undefined }));

  it('refuses a bad file with every fault, and leaves what is in force', async () => {
    const page = await fresh().openOwn('src/options/options.html');
    const ask = (text: string) =>
      page.evaluate((file) => {
        const request = { type: 'policy-import', text: file };
        return chrome.runtime.sendMessage(request) as Promise<{
          ok: boolean;
          faults?: { path: string; message: string }[];
        }>;
      }, text);
    expect((await ask('{"hatcheck":1,"company":{"name":"Good"}}')).ok).toBe(true);
    for (const bad of [
      'not json',
      '{"hatcheck":1,"company":{"name":"A"},"watchEverybody":true}',
      '{"hatcheck":1,"company":{"name":5}}',
      '{"hatcheck":1,"company":{"name":"A"},"communities":[{"name":"union"}]}',
      '{"hatcheck":1,"company":{"name":"A"},"handoff":{"email":"hr@acme.example"}}',
    ]) {
      const answer = await ask(bad);
      expect(answer.ok, bad).toBe(false);
      expect(answer.faults?.length, bad).toBeGreaterThan(0);
    }
    const communities = Array.from({ length: 5_000 }, (_, index) => ({
      name: `Community ${index}`,
    }));
    const huge = { hatcheck: 1, company: { name: 'Huge' }, communities };
    expect((await ask(JSON.stringify(huge))).ok).toBe(true);
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'policy-forget' }));
    await closePage(page);
  });

  firstRun(fresh);
});

/** Notes from now on which pictures the toolbar icon is given; the answer tells them so far. */
async function watchIcon(): Promise<() => Promise<string>> {
  const target = await launched().browser.waitForTarget((seen) => seen.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const { action } = chrome as unknown as { action: { setIcon(look: object): Promise<void> } };
    const seen: object[] = [];
    const setIcon = action.setIcon.bind(action);
    action.setIcon = (look) => {
      seen.push(look);
      return setIcon(look);
    };
    Object.assign(self, { seen });
  });
  return async () =>
    (await worker?.evaluate(async () => {
      const { seen } = self as unknown as { seen: object[] };
      while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return JSON.stringify(seen.splice(0));
    })) ?? '';
}

describe('the toolbar icon', () => {
  it('wears a dot while there is something to say, and never a number', async () => {
    const page = await launched().openX('/home');
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    const looks = await watchIcon();
    await page.click(FIELD);
    await page.keyboard.type(DECISION);
    await waitForMark(page, /voice/);
    expect(await looks()).toContain('hat-voice-16.png');
    const number = await page.browser().waitForTarget((seen) => seen.type() === 'service_worker');
    expect(
      await (await number.worker())?.evaluate(() => {
        const { action } = chrome as unknown as {
          action: { getBadgeText(of: object): Promise<string> };
        };
        return action.getBadgeText({});
      }),
    ).toBe('');
  });

  it('is grey while Hatcheck is off, and until a pause is over', async () => {
    const page = await openPage(launched(), 'src/popup/popup.html', 360, 'light');
    const set = (change: object) =>
      page.evaluate((wanted) => {
        const request = { type: 'settings-set', change: wanted };
        return chrome.runtime.sendMessage(request);
      }, change);
    const looks = await watchIcon();
    await set({ on: false });
    expect(await looks()).toContain('hat-grey-16.png');
    await set({ on: true });
    expect(await looks()).toContain('hat-16.png');
    await set({ pausedUntil: Date.now() + 2_000 });
    expect(await looks()).toContain('hat-grey-16.png');
    expect(await looks()).toContain('hat-16.png');
    await closePage(page);
  });
});
