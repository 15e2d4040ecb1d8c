import type { Composer } from '../sites/kit/site.ts';
import { language } from '../ui/locale.ts';
import type { Theme } from './theme.ts';

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
  end(): void;
}

/** A closed shadow root in the top layer, styled by constructed sheets, which the page's policy does not govern. */
export function createHost(styles: string[]): Host {
  const element = document.createElement('hatcheck-says');
  element.popover = 'manual';
  // A popover's own looks, and whatever the page says of unknown elements, must not show.
  element.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: visible; border: 0; padding: 0; margin: 0; background: none; display: block;';
  const shadow = element.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());

  const back = document.createElement('div');
  const front = document.createElement('div');
  // The page around it may be in another language.
  front.lang = language();
  shadow.append(back, front);

  return {
    shadow,
    back,
    front,
    show(composer, theme) {
      // Inside the site's own dialog its focus trap lets us be focused.
      const home = composer.dialog ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
      if (element.dataset.theme !== theme) element.dataset.theme = theme;
    },
    isShown: () => element.matches(':popover-open'),
    end: () => element.remove(),
  };
}
