import { RULES } from './rules.ts';
import type { RowsSpec, SectionSpec, Spec } from './spec.ts';
import { TEXTS } from './texts.ts';
import { WHERE } from './where.ts';
import { WHO } from './who.ts';

/** Every section of a company file, in the order in which people fill it in. */
export const FIELDS: readonly SectionSpec[] = [
  ...WHO,
  ...WHERE.slice(0, 2),
  TEXTS,
  RULES,
  ...WHERE.slice(2),
];

/** Every list of rows, by its path in the file. */
export const ROWS: ReadonlyMap<string, RowsSpec> = new Map(
  FIELDS.flatMap((spec) => rowsIn(spec, spec.key)),
);

function rowsIn(spec: Spec, path: string): [string, RowsSpec][] {
  if (spec.is === 'rows') return [[path, spec]];
  if (spec.is !== 'group') return [];
  return spec.of.flatMap((part) => rowsIn(part, `${path}.${part.key}`));
}
