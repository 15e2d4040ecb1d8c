import type { Section } from '../../policy/join.ts';
import type { PolicyPart } from '../../policy/schema.ts';
import { text } from '../../ui/text.ts';
import { rowTitle } from '../edit/row-title.ts';
import { at, listOf, wordsOf } from '../edit/tree.ts';
import { FIELDS } from '../fields/all.ts';
import type { RowsSpec, Spec } from '../fields/spec.ts';

/** What taking a file would do to one section of one's own. */
export interface Change {
  section: Section;
  is: 'new' | 'changed' | 'removed' | 'same';
  /** Of a list, by name; of anything else, the parts that differ. */
  added: string[];
  removed: string[];
  altered: string[];
}

/** Section by section, what differs between one's own file and another; sections that neither has are left out. */
export function changesBetween(before: PolicyPart | undefined, after: PolicyPart): Change[] {
  return FIELDS.flatMap((spec): Change[] => {
    const was = before?.[spec.key];
    const is = after[spec.key];
    if (was === undefined && is === undefined) return [];
    const details = differences(spec, was, is);
    const same = details.every(({ length }) => length === 0) && sameValue(was, is);
    const [added, removed, altered] = details;
    const how =
      was === undefined ? 'new' : is === undefined ? 'removed' : same ? 'same' : 'changed';
    return [{ section: spec.key, is: how, added, removed, altered }];
  });
}

type Differences = [added: string[], removed: string[], altered: string[]];

function differences(spec: Spec, was: unknown, is: unknown): Differences {
  if (spec.is === 'rows') return ofRows(spec, listOf(was), listOf(is));
  if (spec.is === 'names') return ofNames(listOf(was).map(wordsOf), listOf(is).map(wordsOf));
  if (spec.is !== 'group') return [[], [], []];
  const parts = spec.of.map((part) =>
    part.is === 'rows' || part.is === 'names'
      ? differences(part, at(was, [part.key]), at(is, [part.key]))
      : ofOne(part, at(was, [part.key]), at(is, [part.key])),
  );
  return [0, 1, 2].map((at) => parts.flatMap((part) => part[at as 0])) as Differences;
}

function ofOne(spec: Spec, was: unknown, is: unknown): Differences {
  if (sameValue(was, is)) return [[], [], []];
  const label = text(spec.label);
  if (is === undefined) return [[], [label], []];
  // A key is nobody's to read over a shoulder.
  const secret = spec.is === 'line' && spec.secret;
  const words = secret ? label : text('options_take_part', label, wordsOf(is));
  return was === undefined ? [[words], [], []] : [[], [], [words]];
}

function ofNames(was: string[], is: string[]): Differences {
  const [before, after] = [new Set(was), new Set(is)];
  return [is.filter((name) => !before.has(name)), was.filter((name) => !after.has(name)), []];
}

function ofRows(spec: RowsSpec, was: readonly unknown[], is: readonly unknown[]): Differences {
  const named = (rows: readonly unknown[]) =>
    new Map(rows.map((row) => [rowTitle(spec, row), JSON.stringify(row)]));
  const [before, after] = [named(was), named(is)];
  const titles = [...after.keys()];
  return [
    titles.filter((title) => !before.has(title)),
    [...before.keys()].filter((title) => !after.has(title)),
    titles.filter((title) => before.has(title) && before.get(title) !== after.get(title)),
  ];
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
