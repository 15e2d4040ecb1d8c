import { useRef } from 'preact/hooks';
import { Field } from '../../ui/field.tsx';
import { text } from '../../ui/text.ts';
import type { NamesSpec } from '../fields/spec.ts';
import { useEditor, usePart } from './context.ts';
import { at, listOf, type Path, wordsOf } from './tree.ts';

/** A list of texts as lines of one field. */
export function NamesPart({ spec, path }: { spec: NamesSpec; path: Path }) {
  const { form } = useEditor();
  const { value, fault, set } = usePart(path);
  const typed = useRef('');
  const names = listOf(value).map(wordsOf);
  // What is typed keeps its empty lines and spaces; it gives way only to what came from elsewhere.
  if (namesIn(typed.current).join('\n') !== names.join('\n')) typed.current = names.join('\n');
  const { label, hint, means, lines } = spec;
  const company = wordsOf(at(form.value, ['company', 'name']));
  const about = [hint && text(hint), means && text(means, company)].filter(Boolean).join(' ');
  return (
    <Field
      label={text(label)}
      {...(about && { hint: about })}
      lines={lines}
      fault={fault}
      value={typed.current}
      change={(words) => {
        typed.current = words;
        const found = namesIn(words);
        set(found.length > 0 ? found : undefined);
      }}
    />
  );
}

function namesIn(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
