import type { Composer } from '../sites/kit/site.ts';
import { language } from '../ui/locale.ts';
import type { Theme } from '../ui/mark-name.ts';

/** Keys and pointers that end in our element are nobody else's: sites own single-key shortcuts and close dialogs on clicks outside. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'focusin',
  'focusout',
  'input',
  'beforeinput',
  'paste',
];

/**
 * Firefox ends our scripts without a word to them when the extension is turned off or removed, and takes back
 * the CSS that it brought into the page. So there our element is drawn by leave of such CSS alone (`inject.ts`),
 * and nothing of a dead card is seen or catches a click. Our own pages end with the extension.
 */
const BY_LEAVE = import.meta.env.MODE === 'firefox' && location.protocol !== 'moz-extension:';

/** A page's own rules for our element lose against these, whatever it does: so says CSS of `!important` in a shadow root. */
const UNTOUCHED = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: ${BY_LEAVE ? 'none' : 'block'} !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
}`;

/** The one element we add to a page, beside its content and never inside an editor. */
export interface Host {
  shadow: ShadowRoot;
  /** For what is drawn over the page's own text, and for what lies in front of that. */
  back: HTMLElement;
  front: HTMLElement;
  /** Puts it in place and on top, again after the page took it away. */
  show(composer: Composer, theme: Theme): void;
  /** Whether the page left it in place and on top. */
  isShown(): boolean;
  /** Whether the browser draws it. */
  isDrawn(): boolean;
  end(): void;
}

/** A closed shadow root in the top layer, styled by constructed sheets, which the page's policy does not govern. */
export function createHost(styles: string[]): Host {
  // Made in a document without definitions: to a page that defines our element before, its internals would hand the closed root.
  const element = document.implementation.createHTMLDocument().createElement('hatcheck-says');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheets = [UNTOUCHED, ...styles].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());

  // Custom properties are all that a page can still set on the element; ours are set below it.
  const ours = document.createElement('div');
  ours.className = 'ours';
  const back = document.createElement('div');
  const front = document.createElement('div');
  // The page around it may be in another language.
  front.lang = language();
  ours.append(back, front);
  shadow.append(ours);

  return {
    shadow,
    back,
    front,
    show(composer, theme) {
      // Inside the site's own dialog its focus trap lets us be focused.
      const home = composer.dialog ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      // Coming from another document empties these, at first and whenever a page takes us through one.
      if (shadow.adoptedStyleSheets.length === 0) shadow.adoptedStyleSheets = sheets;
      if (element.popover !== 'manual') element.popover = 'manual';
      if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
      ours.dataset.theme = theme;
    },
    isShown: () => element.matches(':popover-open'),
    isDrawn: () => element.checkVisibility(),
    end: () => element.remove(),
  };
}
