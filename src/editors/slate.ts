import { flowEditor } from './flow.ts';
import { paste, pressDelete } from './write.ts';

/** Slate (Medium). `insertText` changes the page and not the model in Chromium; a paste changes both. */
export const slate = flowEditor(
  'slate',
  (field) => field.dataset.slateEditor === 'true',
  (field, text) => (text ? paste(field, text) : pressDelete(field)),
);
