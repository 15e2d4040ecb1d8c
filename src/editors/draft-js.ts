import type { Editor } from './editor.ts';
import { readFlow } from './reading.ts';
import { paste, replaceBy } from './write.ts';

/**
 * Draft.js 0.11 (X on the desktop, TikTok).
 * Written to by paste only: `insertText` on an empty Draft.js crashes the page's React tree in Chromium.
 * It ignores an empty paste, so a deletion is the key press that its own handler knows.
 */
export const draftJs: Editor = {
  id: 'draft-js',
  owns: (field) =>
    field.classList.contains('public-DraftEditor-content') ||
    field.closest('.DraftEditor-root') !== null,
  read: readFlow,
  replace: (field, span, text, expected) =>
    replaceBy(text ? paste : pressDelete, readFlow, field, span, text, expected),
};

function pressDelete(field: HTMLElement): void {
  const press = { key: 'Delete', code: 'Delete', keyCode: 46, which: 46 };
  field.dispatchEvent(
    new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true, composed: true }),
  );
}
