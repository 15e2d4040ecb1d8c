import { expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { press, READ } from '../../scripts/see/see.ts';
import { eventually, outboxOn, previewOn } from './handoff-steps.ts';
import { afterAPause, inBrowser } from './x-page.ts';

/** A company that is reached by e-mail alone. */
const launched = inBrowser(() => ({
  policy: { ...exampleCompany(), handoff: { email: 'community@acme.example' } },
}));

it('an e-mail draft with what the writer knows is opened past the page', async () => {
  const asking = await launched().browser.newPage();
  await asking.goto(launched().address('src/options/options.html'));
  const page = await previewOn(launched());
  const opened: string[] = [];
  const session = await page.createCDPSession();
  session.on('Page.frameStartedNavigating', ({ url }) => void opened.push(url));
  await session.send('Page.enable');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { __heard: heard });
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) => {
      heard.push((event as unknown as { destination: { url: string } }).destination.url);
    });
    const was = window.open;
    window.open = (...args) => {
      heard.push(String(args[0]));
      return was(...args);
    };
  });
  await press(page, 'textbox', /^What you know/);
  await page.keyboard.type('A private word.');
  await afterAPause(page);
  await press(page, 'button', /^Send to/, READ);
  await eventually(async () => (await outboxOn(asking)).length === 1, 'the case');
  const mailed = () => opened.find((url) => url.startsWith('mailto:community@acme.example?'));
  const draft = await eventually(async () => mailed(), 'the draft');
  expect(decodeURIComponent(draft)).toContain('A private word.');
  expect(await page.evaluate(() => Reflect.get(window, '__heard'))).toEqual([]);
});
