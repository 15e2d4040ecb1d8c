import type { Finding } from '../checker/report.ts';
import type { Editor, Reading, Written } from '../editors/editor.ts';
import { ask, type PageView } from '../messages.ts';
import type { Offer } from '../remedies/offer.ts';
import { isAwake, type Settings } from '../settings.ts';
import type { Composer, Site } from '../sites/kit/site.ts';
import { announcement, titleOf } from '../ui/finding-words.ts';
import { carried, changeBetween } from './carry.ts';
import { type Draft, edited, judged, newDraft, quieted, untold } from './draft.ts';
import type { Link } from './link.ts';
import { createMarks } from './marks.ts';
import { createPanel } from './panel.tsx';
import { isShortcut } from './shortcut.ts';
import { watchField } from './watch-field.ts';

/** Rest after the last key before the draft is read, ms; a finished sentence is read at once. */
const PAUSE = 300;

/** A field that its page empties by script tells nobody, so it is looked at so long after sending, ms. */
const AFTER_SENDING = [50, 300, 1_000, 3_000];

/** One composer being watched, as the page's watcher and the popup deal with it. */
export interface Composing {
  field: HTMLElement;
  /** It received the focus. */
  wake(): void;
  /** Another composer received it: marks stay, chip and card go. */
  rest(): void;
  hasFocus(): boolean;
  /** Whether the click is on this composer's Post button. */
  isPost(event: MouseEvent): boolean;
  /** Opens the card instead of sending, once a draft and only for clear findings. */
  holdsBack(): boolean;
  /** The page is sending the draft: it may empty the field without a word. */
  sent(): void;
  isShortcut(event: KeyboardEvent): boolean;
  /** Opens the card and moves the focus into it; false when there is nothing to show. */
  openCard(): boolean;
  /** Whether there was one to close. */
  closeCard(): boolean;
  pause(paused: boolean): void;
  settingsChanged(): void;
  look(): Omit<PageView, 'site' | 'awake' | 'watching' | 'post'>;
  end(): void;
}

interface Surroundings {
  site: Site;
  composer: Composer;
  editor: Editor;
  link: Link;
  settings(): Settings;
  clearAway(): void;
  ended(composing: Composing): void;
}

/** The whole way of one keystroke: read → ask → mark → show → carry out. */
export function compose(around: Surroundings): Composing {
  const { site, editor, link } = around;
  const { field } = around.composer;
  const life = new AbortController();
  let draft: Draft = newDraft();
  let badge: Finding['kind'] | undefined;
  let paused = false;
  /** Where the caret was when the focus left, UTF-16. */
  let caret: number | undefined;
  /** What stood there before our last edit, and where the caret was in it. */
  let undone: { text: string; caret: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const panel = createPanel({
    composer: () => site.composerAt(field) ?? around.composer,
    take,
    takeBack,
    postAsIs,
    notUseful,
    situation: () => site.situation(site.composerAt(field) ?? around.composer).situation,
    text: () => draft.text,
    refocus,
    clearAway: around.clearAway,
    dress: link.dress,
  });

  const marks = createMarks(field, panel.layer);

  const isComposing = watchField(field, life.signal, {
    changed: read,
    hovered,
    left: () => {
      caret = editor.caret(field);
    },
    removed: () => composing.end(),
  });

  function read() {
    const before = draft;
    const reading = editor.read(field);
    draft = edited(draft, reading.text);
    if (draft !== before) schedule();
    if (draft !== before && draft.text === undone?.text) letGo(undone.caret);
    if (draft.judged === undefined && before.judged) panel.close();
    paint(reading);
  }

  /** Undo selects again what we had selected to replace it; the next key would overwrite it. */
  function letGo(at: number) {
    undone = undefined;
    if (composing.hasFocus()) editor.placeCaret(field, at);
  }

  function schedule() {
    clearTimeout(timer);
    if (quiet() || draft.text.trim() === '') return;
    const finished = /[.!?…]["'”’)]?\s$/.test(draft.text);
    timer = setTimeout(look, finished ? 0 : PAUSE);
  }

  async function look() {
    if (isComposing()) {
      timer = setTimeout(look, PAUSE);
      return;
    }
    const composer = site.composerAt(field);
    // A public draft can be made a private message in the same form.
    if (!composer && field.isConnected) return composing.end();
    const text = draft.text;
    const { situation } = site.situation(composer ?? around.composer);
    const verdict = await link.check(text, situation);
    if (!verdict || life.signal.aborted || quiet()) return;
    draft = judged(draft, text, verdict);
    paint();
    const [news] = untold(draft);
    if (news) panel.announce(announcement(titleOf(news.finding, verdict.names), verdict.names));
  }

  /** `read` spares a second walk through a field that was read just now. */
  function paint(read?: Reading) {
    const entries = quiet() ? [] : draft.entries;
    panel.show(entries, draft.judged?.verdict, draft.text);
    if (entries.length > 0)
      marks.paint(
        entries.map(({ finding }) => finding),
        read ?? editor.read(field),
        panel.theme(),
      );
    else marks.clear();
    showBadge(entries[0]?.finding.kind);
  }

  /** The toolbar icon wears a dot of the family's colour; told only when it changes. */
  function showBadge(kind: Finding['kind'] | undefined) {
    if (kind === badge) return;
    badge = kind;
    ask({ type: 'badge', ...(kind && { kind }) }).catch(() => undefined);
  }

  function hovered(x: number, y: number) {
    const finding = marks.under(x, y);
    if (finding) panel.open(finding);
  }

  async function take(offer: Offer): Promise<Written> {
    if (offer.do !== 'reword' && offer.do !== 'disclaim') return 'stale';
    // The offer was made for the text as judged; words typed elsewhere since then do not spoil it.
    const change = changeBetween(draft.judged?.text ?? '', draft.text);
    const span = change ? carried(offer.edit.span, change) : offer.edit.span;
    const was = { text: draft.text, caret: editor.caret(field) ?? caret ?? draft.text.length };
    const written = span ? await editor.replace(field, span, offer.edit.text, draft.text) : 'stale';
    read();
    if (written === 'done') undone = was;
    if (written !== 'done') schedule();
    return written;
  }

  async function takeBack(start: number, put: string, was: string): Promise<Written> {
    const end = start + put.length;
    if (draft.text.slice(start, end) !== put) return 'stale';
    return editor.replace(field, { start, end }, was, draft.text);
  }

  /** Editors put the caret at the start when they are focused by script. */
  async function refocus() {
    if (caret === undefined) field.focus({ preventScroll: true });
    else await editor.placeCaret(field, caret);
  }

  function postAsIs() {
    draft.heldBack = true;
    panel.close();
    (site.composerAt(field)?.post ?? around.composer.post)?.click();
    sent();
  }

  function sent() {
    for (const after of AFTER_SENDING) setTimeout(() => life.signal.aborted || read(), after);
  }

  function notUseful(finding: Finding) {
    const before = draft;
    draft = quieted(draft, finding.kind);
    paint();
    return () => {
      draft = { ...draft, quiet: before.quiet };
      look();
    };
  }

  function quiet(): boolean {
    return paused || !isAwake(around.settings(), site.id, Date.now());
  }

  const composing: Composing = {
    field,
    wake() {
      panel.wake();
      read();
      schedule();
    },
    rest: () => panel.rest(),
    hasFocus: () => field.matches(':focus-within'),
    isPost(event) {
      const post = site.composerAt(field)?.post;
      return post !== undefined && event.composedPath().includes(post) && !isDisabled(post);
    },
    holdsBack() {
      const clear = draft.entries.find(({ finding }) => finding.strength === 'clear');
      if (!clear || draft.heldBack || quiet() || !around.settings().pauseAtPost) return false;
      if (!panel.open(clear.finding, { atPost: true })) return false;
      draft.heldBack = true;
      return true;
    },
    sent,
    isShortcut: (event) => isShortcut(event, draft.judged?.verdict.names.shortcut ?? ''),
    openCard: () => panel.open(draft.entries[0]?.finding, { focus: true }),
    closeCard: () => panel.close(),
    pause(now) {
      paused = now;
      paint();
      schedule();
    },
    settingsChanged() {
      paint();
      schedule();
    },
    look() {
      const { situation, missing } = site.situation(site.composerAt(field) ?? around.composer);
      const { kind, parent, account } = situation;
      const { report, count } = draft.judged?.verdict ?? {};
      const silence = report?.silence;
      return {
        draftPaused: paused,
        kind,
        ...(parent && { parent }),
        ...(account && { account }),
        ...(count && { count }),
        missing,
        draft: draft.text,
        kinds: draft.entries.map(({ finding }) => finding.kind),
        ...(silence && { silence }),
      };
    },
    end() {
      if (life.signal.aborted) return;
      life.abort();
      clearTimeout(timer);
      marks.clear();
      showBadge(undefined);
      panel.end();
      around.ended(composing);
    },
  };
  return composing;
}

function isDisabled(button: HTMLElement): boolean {
  return button.matches(':disabled, [aria-disabled="true"]');
}
