import type { Editor } from './editor.ts';
import { readFlow } from './reading.ts';
import { command, replaceBy } from './write.ts';

/** A contenteditable element without a library behind it. */
export const plain: Editor = {
  id: 'plain',
  owns: (field) => field.isContentEditable,
  read: readFlow,
  replace: (field, span, text, expected) =>
    replaceBy(command, readFlow, field, span, text, expected),
};
