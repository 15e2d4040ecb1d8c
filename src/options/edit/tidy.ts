import { ROWS } from '../fields/all.ts';
import { listOf, type Tree } from './tree.ts';

export interface Tidied {
  /** Without rows that nothing was put into, and without sections that hold nothing. */
  file: Tree;
  /** Where in the form something stands that a fault of this file names. */
  placeOf(path: string): string;
}

/** The file that a form makes. A row that was only added says nothing yet, so it is no fault either. */
export function tidied(form: Tree): Tidied {
  const places = new Map<string, string>();
  const tidy = (value: Tree, parent: string): Tree =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => {
        const path = parent ? `${parent}.${key}` : key;
        const kept = ROWS.has(path) ? filledRows(path, listOf(part), places) : inner(part, path);
        return isEmpty(kept) && key !== 'company' ? [] : [[key, kept]];
      }),
    );
  const inner = (part: unknown, path: string) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? tidy(part as Tree, path)
      : part;
  const file = tidy(form, '');
  return {
    file,
    placeOf(path) {
      const [item = ''] = /^[^[\]]*\[\d+\]/.exec(path) ?? [];
      const place = places.get(item);
      return place === undefined ? path : place + path.slice(item.length);
    },
  };
}

function filledRows(path: string, rows: readonly unknown[], places: Map<string, string>) {
  const blank = ROWS.get(path)?.blank ?? {};
  const kept: unknown[] = [];
  rows.forEach((row, index) => {
    if (isBlank(row, blank)) return;
    if (kept.length !== index) places.set(`${path}[${kept.length}]`, `${path}[${index}]`);
    kept.push(row);
  });
  return kept;
}

function isBlank(row: unknown, blank: Tree): boolean {
  return Object.entries(Object(row)).every(
    ([key, value]) =>
      isEmpty(value) ||
      (Object.hasOwn(blank, key) && JSON.stringify(value) === JSON.stringify(blank[key])),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
