import { expect, it } from 'vitest';
import { exampleCompany } from '../../../scripts/company.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { press, READ } from '../../../scripts/see/see.ts';
import { eventually, outboxOn, previewOn } from '../handoff-steps.ts';
import { hearNavigations } from '../navigations.ts';
import { afterAPause, inAsking, inBrowser } from '../x-page.ts';

/** A company that is reached by e-mail alone, in a browser of its own. */
export function mail(engine: Launched['engine']): void {
  const launched = inBrowser(() => ({
    engine,
    policy: { ...exampleCompany(), handoff: { email: 'community@acme.example' } },
  }));
  const asking = inAsking(launched);

  it('an e-mail draft with what the writer knows is opened past the page', async () => {
    const page = await previewOn(launched());
    const opened = await hearNavigations(page);
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
    await eventually(async () => (await outboxOn(asking())).length === 1, 'the case');
    const mailed = async () =>
      (await opened()).find((url) => url.startsWith('mailto:community@acme.example?'));
    const draft = await eventually(mailed, 'the draft');
    expect(decodeURIComponent(draft)).toContain('A private word.');
    expect(await page.evaluate(() => Reflect.get(window, '__heard'))).toEqual([]);
  });
}
