import { batch, signal } from '@preact/signals';
import { render } from 'preact';
import type { Finding, Situation } from '../checker/report.ts';
import type { Written } from '../editors/editor.ts';
import type { Verdict } from '../messages.ts';
import type { Offer } from '../remedies/offer.ts';
import type { Composer } from '../sites/kit/site.ts';
import type { Theme } from '../ui/mark-name.ts';
import tokens from '../ui/tokens.css?inline';
import card from './card.css?inline';
import type { Entry } from './draft.ts';
import handoff from './handoff-pane.css?inline';
import { createHost } from './host.ts';
import overlay from './overlay.css?inline';
import { type Line, Says } from './says.tsx';
import { themeBehind } from './theme.ts';

/** What the card can ask of the composer it belongs to. */
export interface Owner {
  composer(): Composer;
  /** Carries out an offer; `stale` when the text moved on since. */
  take(offer: Offer): Promise<Written>;
  /** Puts `was` back where `put` stands at `start` (UTF-16), if it still does. */
  takeBack(start: number, put: string, was: string): Promise<Written>;
  postAsIs(): void;
  /** Quiets a finding's rule for this draft; the answer takes that back. */
  notUseful(finding: Finding): () => void;
  situation(): Situation;
  text(): string;
  /** Gives the focus back to the field, caret as it was. */
  refocus(): void;
}

/** What chip, card and line show. */
export function createView() {
  return {
    entries: signal<Entry[]>([]),
    verdict: signal<Verdict | undefined>(undefined),
    text: signal(''),
    /** Index of the finding the card shows; nothing when it is closed. */
    shown: signal<number | undefined>(undefined),
    atPost: signal(false),
    /** Whether opening moves the focus into the card. */
    focus: signal(false),
    line: signal<Line | undefined>(undefined),
    announced: signal(''),
    resting: signal(false),
  };
}

export type View = ReturnType<typeof createView>;

/** The only part that is seen: chip, card and line in one element, made when there is something to say. */
export function createPanel(owner: Owner) {
  const view = createView();
  let host: ReturnType<typeof createHost> | undefined;
  let theme: Theme = 'light';

  function ensure(verdict = view.verdict.value) {
    // What the page looks like costs to ask; it is asked once a verdict, not once a key.
    if (host?.isShown() && verdict === view.verdict.value) return host;
    const composer = owner.composer();
    theme = themeBehind(composer.field);
    if (!host) {
      host = createHost([tokens, overlay, card, handoff]);
      render(<Says view={view} owner={owner} close={close} />, host.front);
    }
    host.show(composer, theme);
    return host;
  }

  function close(): boolean {
    const wasOpen = view.shown.value !== undefined;
    const hadFocus = host?.shadow.activeElement != null;
    batch(() => {
      view.shown.value = undefined;
      view.atPost.value = false;
      view.focus.value = false;
    });
    if (wasOpen && hadFocus) owner.refocus();
    return wasOpen;
  }

  return {
    theme: () => theme,
    /** Where marks over a text field are drawn: under chip and card. */
    layer(): HTMLElement {
      return ensure().back;
    },
    show(entries: Entry[], verdict: Verdict | undefined, text: string) {
      if (entries.length > 0 || verdict?.report.firstResponse) ensure(verdict);
      batch(() => {
        const open = view.entries.value[view.shown.value ?? -1];
        view.entries.value = entries;
        view.verdict.value = verdict;
        view.text.value = text;
        if (open) {
          const still = entries.findIndex(({ finding }) => finding.kind === open.finding.kind);
          view.shown.value = still >= 0 ? still : undefined;
        }
      });
    },
    /** Opens the card on a finding; false when there is nothing to show it with. */
    open(finding: Finding | undefined, how: { atPost?: boolean; focus?: boolean } = {}): boolean {
      const index = view.entries.value.findIndex((entry) => entry.finding === finding);
      if (index < 0) return false;
      ensure();
      batch(() => {
        view.shown.value = index;
        view.atPost.value = how.atPost ?? false;
        view.focus.value = how.focus ?? false;
        view.resting.value = false;
      });
      return true;
    },
    close,
    announce(words: string) {
      view.announced.value = words;
    },
    wake() {
      view.resting.value = false;
    },
    rest() {
      close();
      view.resting.value = true;
    },
    end() {
      if (host) render(null, host.front);
      host?.end();
      host = undefined;
    },
  };
}
