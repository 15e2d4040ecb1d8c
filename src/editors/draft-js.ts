import { flowEditor } from './flow.ts';
import { paste, pressDelete } from './write.ts';

/**
 * Draft.js 0.11 (X on the desktop, TikTok).
 * Written to by paste only: `insertText` on an empty Draft.js crashes the page's React tree in Chromium.
 * It ignores an empty paste, so a deletion is the key press that its own handler knows.
 */
export const draftJs = flowEditor(
  'draft-js',
  (field) =>
    field.classList.contains('public-DraftEditor-content') ||
    field.closest('.DraftEditor-root') !== null,
  (field, text) => (text ? paste(field, text) : pressDelete(field)),
);
