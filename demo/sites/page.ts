import type { EditorName } from './editors/all.ts';
import type { DemoEditor, Options } from './editors/editor.ts';

/** What a scene is for, and what must be read of it. */
export interface Scene {
  /** Path and query at which the page shows it. */
  path: string;
  kind: 'post' | 'reply' | 'quote' | 'comment' | 'edit';
  /** What one presses for the composer to appear, in order. */
  press?: string[];
  /** The field, `>>>` leading into a shadow root. */
  field: string;
  /** The button that sends; in the same notation. */
  send: string;
  /** What the site itself puts into the field, e.g. the name of whom one answers. */
  starts?: string;
  parent?: { author?: string; text: string };
  /** Set where the page says nothing of who is signed in. */
  noAccount?: true;
  /** Most characters here, in the site's own units. */
  limit?: number;
}

/** What a page's own script hands over when it has put a composer up. */
export interface Desk {
  /** Records what was sent and empties the editor. */
  send(editor: DemoEditor): void;
  /** Mounts a real editor; the one mounted last is the one that tests ask about. */
  mount(editor: EditorName, place: HTMLElement, options: Options): Promise<DemoEditor>;
  /** How to take the composer down and put it up again, as the site does when one navigates. */
  remounts(again: () => unknown): void;
}

/** A page in a site's structure and with its attributes, around the site's real editor library. */
export interface DemoPage {
  /** Id of the site. */
  id: string;
  host: string;
  /** The version of the site's front end, or the captures, whose structure it follows. */
  follows: string;
  /** Signed in as. */
  account?: { handle?: string; name?: string };
  scenes: Record<string, Scene>;
  /** Fields that must stay unread: private messages, chats. */
  leftAlone?: Record<string, Pick<Scene, 'path' | 'press' | 'field'>>;
  render(place: HTMLElement, desk: Desk, scene: string): void | Promise<void>;
}

/** The elements of a piece of markup. */
export function html(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

export function need(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** A portrait with its alternative text. */
export function avatar(alt: string): string {
  const round = encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="#8a97a5"/></svg>',
  );
  return `<img alt="${alt}" width="32" height="32" src="data:image/svg+xml,${round}" />`;
}

/** A drawn sign that only its label names. */
export function sign(label: string): string {
  return `<svg aria-label="${label}" role="img" width="20" height="20" viewBox="0 0 20 20"><title>${label}</title><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" /></svg>`;
}

/** Acts on clicks on what matches, wherever it is mounted later. */
export function onClick(
  within: HTMLElement | ShadowRoot,
  selector: string,
  act: (element: HTMLElement) => void,
): void {
  within.addEventListener('click', (event) => {
    // The path also leads out of shadow roots.
    const found = event
      .composedPath()
      .find((at): at is HTMLElement => at instanceof HTMLElement && at.matches(selector));
    if (found) act(found);
  });
}
