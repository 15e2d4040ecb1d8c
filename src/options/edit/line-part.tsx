import { Field } from '../../ui/field.tsx';
import { text } from '../../ui/text.ts';
import type { LineSpec, NumberSpec } from '../fields/spec.ts';
import { usePart } from './context.ts';
import { type Path, wordsOf } from './tree.ts';

export function LinePart({ spec, path }: { spec: LineSpec; path: Path }) {
  const { value, fault, set } = usePart(path);
  const { label, hint, lines, inputMode, secret } = spec;
  return (
    <Field
      label={text(label)}
      {...(hint && { hint: text(hint) })}
      {...(lines && { lines })}
      {...(inputMode && { inputMode })}
      {...(secret && { type: 'password', autocomplete: 'off' })}
      fault={fault}
      value={wordsOf(value)}
      change={set}
    />
  );
}

export function NumberPart({ spec, path }: { spec: NumberSpec; path: Path }) {
  const { value, fault, set } = usePart(path);
  return (
    <Field
      label={text(spec.label)}
      inputMode="numeric"
      fault={fault}
      value={wordsOf(value)}
      // What is no number stays as it was typed, and the file's own reader says what is wrong with it.
      change={(words) => set(/^\d+$/.test(words) ? Number(words) : words)}
    />
  );
}
