import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { plain } from './plain.ts';

/** Most particular first; the plain one owns whatever nobody else does. */
export const editors: readonly Editor[] = [draftJs, plain];

/** Decided by the field, never by the site: sites change their editors. */
export function editorOf(field: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.owns(field));
}
