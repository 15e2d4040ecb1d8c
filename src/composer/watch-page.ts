import { browser } from '../browser.ts';
import { editorOf } from '../editors/all.ts';
import type { Editor } from '../editors/editor.ts';
import { ask, hear, type PageView, type ToTab } from '../messages.ts';
import { isAwake, type Settings } from '../settings.ts';
import { fits } from '../sites/kit/fits.ts';
import type { Composer, Site } from '../sites/kit/site.ts';
import { MARK_NAMES } from '../ui/mark-name.ts';
import { sweep } from '../ui/sweep.ts';
import { type Composing, compose } from './compose.ts';
import { onFocus } from './focus.ts';
import { createLink } from './link.ts';

const FOR_US = new Set<string>([
  'look',
  'pause-draft',
  'open-card',
  'settings-changed',
  'origins',
] satisfies ToTab['type'][]);

/**
 * Watches one page for as long as the extension lives: who gets the focus, what the popup asks,
 * and whether a draft is about to be sent. Nothing here throws into the page.
 */
export async function watchPage(site: Site): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const open = new Map<HTMLElement, Composing>();
  let current: Composing | undefined;
  let unread = false;
  let isCleared = false;

  const link = createLink(() => life.abort());
  signal.addEventListener('abort', () => {
    for (const composing of open.values()) composing.end();
  });
  let settings = await settingsNow();

  function focus(target: Element) {
    if (!(target instanceof HTMLElement)) return;
    for (const composing of open.values()) if (!composing.field.isConnected) composing.end();
    const composer = site.composerAt(target);
    if (!composer) return;
    const editor = editorOf(composer.field);
    unread = !editor;
    if (!editor) return;
    const known = open.get(composer.field);
    if (known && known === current) return;
    current?.rest();
    link.warm();
    current = known ?? begin(composer, editor);
    current.wake();
  }

  function begin(composer: Composer, editor: Editor): Composing {
    const composing = compose({
      site,
      composer,
      editor,
      link,
      settings: () => settings,
      clearAway,
      ended,
    });
    open.set(composer.field, composing);
    return composing;
  }

  /** What was shown when Firefox turned the extension off and on again is still there; ours must stay. */
  function clearAway() {
    if (!isCleared) sweep(MARK_NAMES, true);
    isCleared = true;
  }

  function ended(composing: Composing) {
    open.delete(composing.field);
    if (current === composing) current = undefined;
  }

  const guard = (event: MouseEvent | KeyboardEvent, sends: (c: Composing) => boolean) => {
    if (!event.isTrusted) return;
    for (const composing of open.values()) {
      if (!sends(composing)) continue;
      if (!composing.holdsBack()) {
        composing.sent();
        continue;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
  };

  const options = { capture: true, signal };
  window.addEventListener('click', (event) => guard(event, (c) => c.isPost(event)), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      guard(event, (c) => c === current && c.hasFocus() && site.sendsByKey(event));
      if (!event.isTrusted) return;
      const ours =
        event.key === 'Escape'
          ? current?.closeCard()
          : current?.isShortcut(event) && current.openCard();
      if (!ours) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );

  // On our own pages everybody hears every message; what is not ours to answer stays without a promise.
  const answer = (message: unknown): Promise<PageView> | undefined => {
    const question = message as ToTab;
    return FOR_US.has(question.type) ? heed(question) : undefined;
  };
  async function heed(question: ToTab): Promise<PageView> {
    if (question.type === 'pause-draft') current?.pause(question.paused);
    if (question.type === 'open-card') current?.openCard();
    if (question.type === 'settings-changed') {
      settings = await settingsNow();
      for (const composing of open.values()) composing.settingsChanged();
    }
    if (question.type === 'origins' && isTurnedOff(question.chosen)) life.abort();
    return look();
  }
  const deaf = hear(answer);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) deaf();
  });

  /** What the writer turned off is left at once, not at the next load. */
  function isTurnedOff(chosen: string[]): boolean {
    return site.byChoice && !chosen.some((pattern) => fits(pattern, location));
  }

  function look(): PageView {
    const post = site.postInView(document);
    return {
      site: { id: site.id, name: site.name },
      awake: isAwake(settings, site.id, Date.now()),
      watching: current !== undefined,
      ...(current?.look() ?? { draftPaused: false, missing: unread ? ['editor'] : [], kinds: [] }),
      ...(post && { post }),
    };
  }

  onFocus(focus, signal);
}

/** How long settings are waited for at a time, ms. */
const IN_TIME = 2_000;
const TRIES = 4;

/** Without them nothing is drawn here until the page is loaded anew; a background that stops over a question comes up for the next. */
async function settingsNow(): Promise<Settings> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask({ type: 'settings' }, IN_TIME);
    } catch (fault) {
      if (tries === TRIES || !browser.runtime?.id) throw fault;
    }
  }
}
