import type { Reading } from './editor.ts';

/** The selection that a field's editor goes by; inside a shadow root the document's own is blind. */
export function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as Partial<{ getSelection(): Selection | null }>;
  return root.getSelection?.() ?? document.getSelection();
}

/** Where the caret stands in the reading (UTF-16), or nothing when it is not in the field. */
export function caretOffset(field: HTMLElement, reading: Reading): number | undefined {
  const selection = selectionOf(field);
  if (!selection?.focusNode || !field.contains(selection.focusNode)) return undefined;
  const { focusNode, focusOffset } = selection;
  let low = 0;
  let high = reading.text.length;
  // Document order is monotonic in offsets, so the caret is found by halving.
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = reading.range({ start: middle, end: middle });
    if (!at) return undefined;
    if (at.comparePoint(focusNode, focusOffset) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts the caret, or a selection, into the field and waits until the editor has been told. */
export async function select(field: HTMLElement, range: Range): Promise<void> {
  field.focus({ preventScroll: true });
  const selection = selectionOf(field);
  if (!selection) return;
  const told = selectionTold();
  selection.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  await told;
}

/**
 * Editors copy the page's selection into their model when they are told of it, some a task later.
 * 150 ms is what every editor measured needs at most; an unchanged selection tells nobody.
 */
function selectionTold(): Promise<void> {
  const cap = 150;
  const settle = 50;
  return new Promise((resolve) => {
    const finish = () => {
      document.removeEventListener('selectionchange', heard);
      resolve();
    };
    const timer = setTimeout(finish, cap);
    const heard = () => {
      clearTimeout(timer);
      setTimeout(finish, settle);
    };
    document.addEventListener('selectionchange', heard, { once: true });
  });
}
