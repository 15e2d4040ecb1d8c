import { insertTextIntoField } from 'text-field-edit';
import type { Editor } from './editor.ts';
import { settled } from './write.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Kinds of input in which somebody may write a sentence for others. */
const LINES = new Set(['text', 'search', '']);

const isField = (element: HTMLElement): element is Field =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && LINES.has(element.type));

/**
 * Text areas and one-line fields, under a framework or without one.
 * Setting the value would cost the writer the way back; the browser's own insertion does not,
 * and every framework hears of it.
 */
export const textField: Editor = {
  id: 'text-field',
  owns: (field) => isField(field) && !field.readOnly && !field.disabled,
  read: (field) => ({ text: (field as Field).value, range: () => undefined }),
  caret: (field) => (field as Field).selectionEnd ?? undefined,
  async placeCaret(field, at) {
    field.focus({ preventScroll: true });
    (field as Field).setSelectionRange(at, at);
  },
  async replace(element, span, text, expected) {
    const field = element as Field;
    if (!field.isConnected || field.value !== expected) return 'stale';
    const caret = field.selectionEnd ?? span.end;
    field.focus({ preventScroll: true });
    field.setSelectionRange(span.start, span.end);
    insertTextIntoField(field, text);
    // In a shadow root the library takes the host for what had the focus before, and gives it back.
    field.focus({ preventScroll: true });
    const meant = expected.slice(0, span.start) + text + expected.slice(span.end);
    if (!(await settled(() => field.value === meant, text))) return 'copied';
    const place =
      caret >= span.end ? caret + text.length - (span.end - span.start) : span.start + text.length;
    field.setSelectionRange(place, place);
    return 'done';
  },
};
