type Field = HTMLTextAreaElement | HTMLInputElement;

/** All that decides where a letter of a text field comes to stand. */
const TYPE = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

const BOX = [
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

/** Gives `words` the field's type, so that its lines break where the field's do. */
export function mirrorType(field: Field, words: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const property of TYPE) words.style.setProperty(property, style.getPropertyValue(property));
  words.style.whiteSpace = field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre';
}

/** Lays `box` over the field, borders and padding the same, also under the page's own transforms. */
export function mirrorBox(field: Field, box: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const property of BOX) box.style.setProperty(property, style.getPropertyValue(property));
  const { left, top, width, height } = field.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientWidth, clientLeft } = field;
  const borders = Number.parseFloat(style.borderRightWidth) + clientLeft;
  const scrollbar = Math.max(0, offsetWidth - clientWidth - borders);
  if (scrollbar > 0) {
    const side = style.direction === 'rtl' ? 'padding-left' : 'padding-right';
    const padding = Number.parseFloat(style.getPropertyValue(side));
    box.style.setProperty(side, `${padding + scrollbar}px`);
  }
  Object.assign(box.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${offsetWidth}px`,
    height: `${offsetHeight}px`,
    scale: `${width / (offsetWidth || 1)} ${height / (offsetHeight || 1)}`,
    // One-line fields centre their line.
    alignContent: field instanceof HTMLInputElement ? 'center' : 'start',
  });
}
