import { flowEditor } from './flow.ts';
import { paste, pressDelete } from './write.ts';

/**
 * Lexical, rich and plain (Threads, Facebook, Reddit).
 * `insertText` over bold words loses some of them in Chromium; a paste does not.
 */
export const lexical = flowEditor(
  'lexical',
  (field) => field.dataset.lexicalEditor === 'true',
  (field, text) => (text ? paste(field, text) : pressDelete(field)),
);
