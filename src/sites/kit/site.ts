import type { Situation } from '../../checker/report.ts';

/** One place to write, found from the element that has focus. */
export interface Composer {
  /** The element the writer types into. */
  field: HTMLElement;
  /** The smallest element that holds field, tools and Post button: where chip and card belong. */
  root: HTMLElement;
  /** The modal dialog around it, when there is one: our element must live inside its focus trap. */
  dialog?: HTMLElement;
  /** The site's own tools beside Post; the chip sits at its edge. */
  tools?: HTMLElement;
  /** The button that sends, when found. */
  post?: HTMLElement;
  /** The other fields of the same thread, in reading order, this one included. */
  thread: HTMLElement[];
}

/** The post a person looks at, for Escalate in the popup. */
export interface PostInView {
  author?: string;
  text: string;
  url?: string;
  /** True when the signed-in account wrote it: the repair path. */
  own: boolean;
}

/** What could not be read on the page, for the popup to say. */
export type Missing = 'editor' | 'parent' | 'account' | 'post-button' | 'counter';

/** One site. Every function takes the page as it is and returns `undefined` for what it does not find; none throws. */
export interface Site {
  /** File name and id, e.g. `x`. */
  id: string;
  /** Name as people say it. */
  name: string;
  /** Match patterns of its addresses; empty for software that anybody may host. */
  hosts: readonly string[];
  /** Runs only where the writer turned it on. */
  byChoice: boolean;
  /** Whether this page is of this site. */
  serves(page: Document): boolean;
  /** The composer around the element that received focus, or nothing: search boxes, messages and passwords are never composers. */
  composerAt(target: Element): Composer | undefined;
  /** Kind, parent and account for the composer, and what could not be found. */
  situation(composer: Composer): { situation: Situation; missing: Missing[] };
  /** Whether this key press sends the draft. */
  sendsByKey(event: KeyboardEvent): boolean;
  /** The post of a thread page, or the one nearest the top of the window. */
  postInView(document: Document): PostInView | undefined;
}
