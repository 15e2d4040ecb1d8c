import { caretOffset, select } from './caret.ts';
import type { Editor } from './editor.ts';
import { readFlow } from './reading.ts';
import { type Put, replaceBy } from './write.ts';

/** An editor over contenteditable elements: all are read alike, each is written to in its own way. */
export function flowEditor(id: string, owns: Editor['owns'], put: Put): Editor {
  return {
    id,
    owns,
    read: readFlow,
    caret: (field) => caretOffset(field, readFlow(field)),
    async placeCaret(field, at) {
      field.focus({ preventScroll: true });
      const there = readFlow(field).range({ start: at, end: at });
      if (there) await select(field, there);
    },
    replace: (field, span, text, expected) => replaceBy(put, field, span, text, expected),
  };
}
