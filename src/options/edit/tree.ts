import { step } from '../../policy/path.ts';

/** A company file while it is being filled in: anything may be missing or half typed. */
export type Tree = Readonly<Record<string, unknown>>;

export type Path = readonly (string | number)[];

/** What stands at a path, or nothing. */
export function at(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    tree,
  );
}

/** The tree with that value at a path; without the key where the value is nothing. */
export function put(tree: Tree, path: Path, value: unknown): Tree {
  return set(tree, path, value) as Tree;
}

function set(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof key === 'number') {
    const list = [...listOf(value)];
    list[key] = set(list[key], rest, to);
    return list;
  }
  const { [key]: before, ...others } = { ...(value as Tree) };
  const after = set(before, rest, to);
  if (after === undefined || after === '') return others;
  // In its place, so that what is exported keeps its order.
  return { ...(value as Tree), [key]: after };
}

/** A path as faults name it, such as `communities[3].name`. */
export function pathText(path: Path): string {
  return path.reduce<string>(step, '');
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
