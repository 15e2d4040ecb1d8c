import { text } from '../../ui/text.ts';
import type { RowsSpec } from '../fields/spec.ts';
import { at, wordsOf } from './tree.ts';

/** What a row is called: by the first of its naming parts that is filled in, in words where it is a choice. */
export function rowTitle(spec: RowsSpec, row: unknown): string {
  for (const key of spec.title) {
    const value = wordsOf(at(row, [key]));
    if (value === '') continue;
    const part = spec.of.find((each) => each.key === key);
    if (part?.is !== 'choice') return value;
    return part.options().find(([option]) => option === value)?.[1] ?? value;
  }
  return text(spec.nameless);
}
