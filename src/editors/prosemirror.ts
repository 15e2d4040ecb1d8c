import { flowEditor } from './flow.ts';
import { paste, pressDelete } from './write.ts';

/** ProseMirror, TipTap and Stacks-Editor (Bluesky, LinkedIn comments, Stack Exchange, Discourse, Elk). */
export const prosemirror = flowEditor(
  'prosemirror',
  (field) => field.classList.contains('ProseMirror'),
  (field, text) => (text ? paste(field, text) : pressDelete(field)),
);
