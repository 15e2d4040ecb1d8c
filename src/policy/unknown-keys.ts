import { step } from './path.ts';

/** As much of a valibot schema as says which keys an object may have. */
interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
}

/** Paths of every key that a schema does not know; valibot itself names one an object and stops. */
export function unknownKeys(schema: unknown, value: unknown, path = ''): string[] {
  const { entries, item, wrapped } = schema as Shape;
  if (wrapped) return unknownKeys(wrapped, value, path);
  if (item && Array.isArray(value))
    return value.flatMap((each, index) => unknownKeys(item, each, step(path, index)));
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const at = step(path, key);
    return known ? unknownKeys(known, inner, at) : [at];
  });
}
