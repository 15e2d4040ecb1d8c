import { expect, onTestFinished, test } from 'vitest';
import { anySite } from '../../demo/sites/any-site.ts';
import { disqus } from '../../demo/sites/disqus.ts';
import { closePage } from '../../scripts/close-page.ts';
import { press } from '../../scripts/see/see.ts';
import { CLEAR, judged, marked } from './site-steps.ts';
import { turnOn } from './turn-on.ts';
import { inVisits } from './visits.ts';
import { afterAPause } from './x-page.ts';

const { launched, asking, open } = inVisits();

/** As the popup does once the browser has said yes, while the background hears of it from the browser too. */
const watchTab = (host: string) =>
  asking().evaluate(async (name) => {
    const { tabs, runtime } = chrome as unknown as {
      tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    const tab = (await tabs.query({})).find(({ url }) => url?.includes(`//${name}/`));
    return runtime.sendMessage({ type: 'watch-tab', tab: tab?.id });
  }, host);

test('a site is read from the moment it is turned on until it is turned off', async () => {
  const seen = await open(anySite, 'comment');
  const { page, look } = seen;
  await page.keyboard.type('Hello. ');
  await afterAPause(page);
  expect(await look()).toBeUndefined();

  await turnOn(launched(), [anySite.host]);
  expect(await watchTab(anySite.host)).toBe(true);
  await page.bringToFront();
  // The watcher hears of the next focus.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator(anySite.scenes.comment?.field ?? '').click();
  await page.keyboard.press('End');
  await page.keyboard.type(CLEAR);
  await judged(seen, `Hello. ${CLEAR}`);

  await asking().bringToFront();
  await press(asking(), 'button', new RegExp(`^Stop on ${anySite.host}$`));
  await page.bringToFront();
  await afterAPause(page);
  expect(await look()).toBeUndefined();
  expect(await marked(page)).toBe(0);
  await page.reload();
  await page.waitForFunction('window.__demo?.ready');
  await page.locator(anySite.scenes.comment?.field ?? '').click();
  await page.keyboard.type(CLEAR);
  await afterAPause(page);
  expect(await look()).toBeUndefined();
});

test('comments that live in a frame of another site are read there', async () => {
  await turnOn(launched(), [disqus.host]);
  const page = await launched().open(`https://${anySite.host}/t/1`);
  onTestFinished(() => closePage(page));
  await page.bringToFront();
  const { path = '', field = '' } = disqus.scenes.comment ?? {};
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.style.cssText = 'width: 100%; height: 500px';
    document.body.prepend(frame);
  }, `https://${disqus.host}${path}`);
  const frame = await page.waitForFrame((one) => one.url().includes(disqus.host));
  await frame.waitForFunction('window.__demo?.ready');
  await frame.locator(field).click();
  await page.keyboard.type(CLEAR);
  await frame.waitForFunction(() => CSS.highlights.size > 0, { timeout: 8_000 });
  expect(await frame.evaluate(() => window.__demo.text())).toBe(CLEAR);
});
