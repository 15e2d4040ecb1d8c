import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textField } from './text-field.ts';

/** Most particular first; the plain one owns whatever nobody else does. */
export const editors: readonly Editor[] = [
  draftJs,
  lexical,
  prosemirror,
  quill,
  slate,
  textField,
  plain,
];

/** Decided by the field, never by the site: sites change their editors. */
export function editorOf(field: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.owns(field));
}
