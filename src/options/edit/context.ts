import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Editor } from './editor.ts';
import { at, listOf, type Path, pathText, wordsOf } from './tree.ts';

export const Editing = createContext<Editor | undefined>(undefined);

/** The file that the fields around here belong to. */
export function useEditor(): Editor {
  const editor = useContext(Editing);
  if (!editor) throw new Error('a field outside of a form');
  return editor;
}

/** One part of the file: what stands there, a way to set it, and what is wrong with it in one text. */
export function usePart(path: Path) {
  const editor = useEditor();
  const value = at(editor.form.value, path);
  const place = pathText(path);
  const messages = editor.faults.value.flatMap((fault) => {
    if (fault.path === place) return [fault.message];
    // A list is one field, so each fault says which of its entries is meant.
    const [, index] = fault.path.startsWith(place)
      ? (/^\[(\d+)\]$/.exec(fault.path.slice(place.length)) ?? [])
      : [];
    const entry = index === undefined ? '' : wordsOf(listOf(value)[Number(index)]);
    return entry ? [`${entry}: ${fault.message}`] : [];
  });
  const empty = wordsOf(value) === '' && listOf(value).length === 0;
  // Nobody wants to hear of every field that it is empty while filling in the first.
  const fault = empty && !editor.tried.value ? undefined : [...new Set(messages)].join(' ');
  return { value, fault: fault || undefined, set: (to: unknown) => editor.set(path, to) };
}
