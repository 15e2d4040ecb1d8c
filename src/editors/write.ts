import type { Span } from '../checker/report.ts';
import { caretOffset, select } from './caret.ts';
import type { Reading, Written } from './editor.ts';

/** Hands the new words to the editor at its present selection. */
type Put = (field: HTMLElement, text: string) => void;

/** How long an editor may take until the page shows what it made of our words, ms. */
const SETTLE = 200;

/**
 * The one way a draft is changed: select, let the editor know, put, read back.
 * Not as meant means hands off: the words go to the clipboard and nothing is tried again,
 * because editors that commit late would then hold them twice.
 */
export async function replaceBy(
  put: Put,
  read: (field: HTMLElement) => Reading,
  field: HTMLElement,
  span: Span,
  text: string,
  expected: string,
): Promise<Written> {
  const before = read(field);
  const range = before.range(span);
  if (!field.isConnected || before.text !== expected || !range) return 'stale';
  const caret = caretOffset(field, before);
  await select(field, range);
  if (read(field).text !== expected) return 'stale';
  put(field, text);
  const meant = expected.slice(0, span.start) + text + expected.slice(span.end);
  if (!(await becomes(() => read(field).text === meant))) {
    await navigator.clipboard.writeText(text).catch(() => undefined);
    return 'copied';
  }
  const after = read(field);
  const place =
    caret !== undefined && caret >= span.end
      ? caret + text.length - (span.end - span.start)
      : span.start + text.length;
  const there = after.range({ start: place, end: place });
  if (there) await select(field, there);
  return 'done';
}

async function becomes(condition: () => boolean): Promise<boolean> {
  const until = performance.now() + SETTLE;
  do {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (condition()) return true;
  } while (performance.now() < until);
  return false;
}

/**
 * A paste event of our own, for editors that keep a model.
 * Chromium hands the page `clipboardData`; Firefox ignores that member and hands it `dataType` and `data`.
 */
export function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    dataType: 'text/plain',
    data: text,
  };
  field.dispatchEvent(new ClipboardEvent('paste', init));
}

/** The browser's own editing command, for fields without a model; empty text deletes. */
export function command(field: HTMLElement, text: string): void {
  const page = field.ownerDocument;
  if (text) page.execCommand('insertText', false, text);
  else page.execCommand('delete');
}
