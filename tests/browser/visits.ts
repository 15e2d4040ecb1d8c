import { beforeAll, onTestFinished } from 'vitest';
import type { DemoPage } from '../../demo/sites/page.ts';
import { pages } from '../../demo/sites/pages.ts';
import { closePage } from '../../scripts/close-page.ts';
import { type Visit, visit } from './site-steps.ts';
import { turnOn } from './turn-on.ts';
import { inAsking, inBrowser } from './x-page.ts';

/** The page that stands in for a site. */
export function pageOf(id: string): DemoPage {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`There is no page ${id}`);
  return found;
}

/**
 * One Chromium for all tests of a file, with these hosts turned on; call inside tests only.
 * `open` goes to a scene, whose page is closed when the test is over; `asking` is a page of the extension's own.
 */
export function inVisits(...hosts: string[]) {
  const launched = inBrowser();
  beforeAll(async () => {
    if (hosts.length > 0) await turnOn(launched(), hosts);
  });
  const asking = inAsking(launched);
  return {
    launched,
    asking,
    async open(demo: DemoPage, scene: string): Promise<Visit> {
      const seen = await visit(launched(), asking(), demo, scene);
      onTestFinished(() => closePage(seen.page));
      return seen;
    },
  };
}
