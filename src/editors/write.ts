import type { Span } from '../checker/report.ts';
import { caretOffset, select } from './caret.ts';
import type { Written } from './editor.ts';
import { readFlow } from './reading.ts';

/** Hands the new words to the editor at its present selection; empty text deletes it. */
export type Put = (field: HTMLElement, text: string) => void;

/** How long an editor may take until the page shows what it made of our words, ms. */
const SETTLE = 200;

/**
 * The one way a rich draft is changed: select, let the editor know, put, read back.
 * Not as meant means hands off: the words go to the clipboard and nothing is tried again,
 * because editors that commit late would then hold them twice.
 */
export async function replaceBy(
  put: Put,
  field: HTMLElement,
  span: Span,
  text: string,
  expected: string,
): Promise<Written> {
  const before = readFlow(field);
  const range = before.range(span);
  if (!field.isConnected || before.text !== expected || !range) return 'stale';
  const caret = caretOffset(field, before);
  await select(field, range);
  if (readFlow(field).text !== expected) return 'stale';
  put(field, text);
  const meant = expected.slice(0, span.start) + text + expected.slice(span.end);
  if (!(await settled(() => readFlow(field).text === meant, text))) return 'copied';
  const place =
    caret !== undefined && caret >= span.end
      ? caret + text.length - (span.end - span.start)
      : span.start + text.length;
  const there = readFlow(field).range({ start: place, end: place });
  if (there) await select(field, there);
  return 'done';
}

/** Whether the draft became what was meant; the words go to the clipboard when it did not. */
export async function settled(asMeant: () => boolean, words: string): Promise<boolean> {
  const until = performance.now() + SETTLE;
  do {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (asMeant()) return true;
  } while (performance.now() < until);
  await navigator.clipboard.writeText(words).catch(() => undefined);
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

/** A press of Delete, which editors with a model know how to take back. */
export function pressDelete(field: HTMLElement): void {
  const press = { key: 'Delete', code: 'Delete', keyCode: 46, which: 46 };
  field.dispatchEvent(
    new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true, composed: true }),
  );
}

/** The browser's own editing command, for fields without a model; empty text deletes. */
export function command(field: HTMLElement, text: string): void {
  const page = field.ownerDocument;
  if (text) page.execCommand('insertText', false, text);
  else page.execCommand('delete');
}
