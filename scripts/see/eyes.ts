import type { Page } from 'puppeteer-core';

/** One thing that assistive technology gets of a page. */
export interface Seen {
  /** ARIA role, or `StaticText` for words. */
  role: string;
  name: string;
  description: string;
  /** The browser's own number for it, good as long as it stands. */
  node: number;
}

/** Where something stands in the window, client px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  right: number;
  bottom: number;
}

/**
 * What assistive technology gets of a page in one browser, our closed shadow root included: the only way in
 * from outside, and the same that a person's screen reader goes.
 */
export interface Eyes {
  /** How long a place has to be told unchanged before it can be believed, ms. */
  settled: number;
  /** Everything with a role, in reading order. */
  seen(page: Page): Promise<Seen[]>;
  /** Throws when it is gone. */
  boxOf(page: Page, node: number): Promise<Box>;
  /** Scrolls until it is in the window. */
  bringIntoView(page: Page, node: number): Promise<void>;
  focusOn(page: Page, node: number): Promise<void>;
}

export function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, width, height, right: left + width, bottom: top + height };
}
