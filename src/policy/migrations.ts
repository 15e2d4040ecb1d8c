import { VERSION } from './version.ts';

type File = Record<string, unknown>;

/** What stood elsewhere in a version: its path then, and its path in the next. */
export const MOVES: Readonly<Record<number, readonly (readonly [was: string, is: string])[]>> = {
  1: [
    ['disclaimers.forms', 'texts.disclaimers'],
    ['disclaimers.hidden', 'texts.hidden'],
    ['guidance', 'texts.guidance'],
  ],
};

export interface Migrated {
  /** The file in today's form; what could not be moved stands where it stood, for the schema to name. */
  value: unknown;
  /** Where something that a fault names stands in the file as it was written. */
  pathBefore(path: string): string;
}

/** Brings a file of an earlier version into today's form. A file of any other version is left as it is. */
export function migrate(file: unknown): Migrated {
  if (!isObject(file) || typeof file.hatcheck !== 'number' || !Object.hasOwn(MOVES, file.hatcheck))
    return { value: file, pathBefore: (path) => path };
  const value = { ...file };
  const done: (readonly [was: string, is: string])[] = [];
  for (let from = file.hatcheck; from < VERSION; from++)
    for (const [was, is] of MOVES[from] ?? []) if (move(value, was, is)) done.unshift([was, is]);
  value.hatcheck = VERSION;
  return {
    value,
    pathBefore: (path) =>
      done.reduce((now, [was, is]) => (isWithin(now, is) ? was + now.slice(is.length) : now), path),
  };
}

/** Whether there was something to move; nothing is put over what stands there already. */
function move(file: File, was: string, is: string): boolean {
  const from = cut(was);
  const to = cut(is);
  const source = from.parent ? file[from.parent] : file;
  const target = to.parent ? (file[to.parent] ?? {}) : file;
  if (!isObject(source) || !isObject(target)) return false;
  if (!Object.hasOwn(source, from.key) || Object.hasOwn(target, to.key)) return false;
  const { [from.key]: moved, ...left } = source;
  if (!from.parent) delete file[from.key];
  else if (Object.keys(left).length > 0) file[from.parent] = left;
  else delete file[from.parent];
  if (to.parent) file[to.parent] = { ...target, [to.key]: moved };
  else file[to.key] = moved;
  return true;
}

/** A path of one or two keys. */
function cut(path: string): { parent?: string; key: string } {
  const [first = '', second] = path.split('.');
  return second === undefined ? { key: first } : { parent: first, key: second };
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

function isObject(value: unknown): value is File {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
