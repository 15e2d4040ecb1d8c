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
import { Says } from './says.tsx';
import { themeBehind } from './theme.ts';
import { createView } from './view.ts';

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
  /** Takes away what an earlier script left in the page; called before there is anything of ours. */
  clearAway(): void;
  /** Has the browser draw what we show; a page can ask how that would look, so not before there is something. */
  dress(): void;
}

/** The only part that is seen: chip, card and line in one element, made when there is something to say. */
export function createPanel(owner: Owner) {
  const view = createView();
  let host: ReturnType<typeof createHost> | undefined;
  let theme: Theme = 'light';

  function ensure(verdict = view.now.verdict) {
    // What the page looks like costs to ask; it is asked once a verdict, not once a key.
    if (host?.isShown() && verdict === view.now.verdict) return host;
    const composer = owner.composer();
    theme = themeBehind(composer.field);
    if (!host) {
      owner.clearAway();
      host = createHost([tokens, overlay, card, handoff]);
      render(<Says view={view} owner={owner} close={close} />, host.front);
    }
    host.show(composer, theme);
    owner.dress();
    return host;
  }

  function close(): boolean {
    const wasOpen = view.now.shown !== undefined;
    const hadFocus = host?.shadow.activeElement != null;
    view.set({ shown: undefined, atPost: false, focus: false });
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
      const open = view.now.entries[view.now.shown ?? -1];
      const still = entries.findIndex(({ finding }) => finding.kind === open?.finding.kind);
      const shown = still >= 0 ? still : undefined;
      view.set({ entries, verdict, text, ...(open && { shown }) });
    },
    /** Opens the card on a finding; false when there is nothing to show it with. */
    open(finding: Finding | undefined, how: { atPost?: boolean; focus?: boolean } = {}): boolean {
      const index = view.now.entries.findIndex((entry) => entry.finding === finding);
      if (index < 0) return false;
      // A card that nobody sees would hold back a post all the same.
      if (!ensure().isDrawn()) return false;
      const { atPost = false, focus = false } = how;
      view.set({ shown: index, atPost, focus, resting: false });
      return true;
    },
    close,
    announce(announced: string) {
      view.set({ announced });
    },
    wake() {
      view.set({ resting: false });
    },
    rest() {
      close();
      view.set({ resting: true });
    },
    end() {
      if (host) render(null, host.front);
      host?.end();
      host = undefined;
    },
  };
}
