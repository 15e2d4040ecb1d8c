import { flowEditor } from './flow.ts';
import { command } from './write.ts';

/** A contenteditable element without a library behind it (YouTube, Disqus). Block editors keep one element a paragraph and are left alone. */
export const plain = flowEditor(
  'plain',
  (field) => field.isContentEditable && field.closest('.block-editor-writing-flow') === null,
  command,
);
