import { toJsonSchema } from '@valibot/to-json-schema';
import { MOVES } from '../src/policy/migrations.ts';
import { PartSchema } from '../src/policy/schema.ts';

/** What Chromium's managed-storage schemas understand; a schema with more is refused whole. */
const UNDERSTOOD = new Set(['type', 'properties', 'items']);

interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
}

/**
 * The company file's shape for managed storage: types and names only, those of earlier versions too.
 * Limits and refusals stay with `readPart`, which can say what is wrong; a browser drops values without a word.
 */
export function managedSchema(): Shape & { $schema: string } {
  const whole = understood(toJsonSchema(PartSchema, { typeMode: 'input', errorMode: 'ignore' }));
  for (const [was, is] of Object.values(MOVES).flat()) put(whole, was, at(whole, is));
  return { $schema: 'http://json-schema.org/draft-03/schema#', ...whole };
}

function understood(schema: object): Shape {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'const') kept.type = typeof value === 'number' ? 'integer' : 'string';
    else if (key === 'enum') kept.type = 'string';
    else if (!UNDERSTOOD.has(key)) continue;
    else if (key === 'properties')
      kept[key] = Object.fromEntries(
        Object.entries(value)
          // Editors' own key; a policy file has no use for it and `$` no place in some of its forms.
          .filter(([name]) => !name.startsWith('$'))
          .map(([name, inner]) => [name, understood(Object(inner))]),
      );
    else kept[key] = key === 'items' ? understood(Object(value)) : value;
  }
  return kept;
}

function at(schema: Shape, path: string): Shape {
  return path.split('.').reduce((shape, key) => shape.properties?.[key] ?? {}, schema);
}

function put(schema: Shape, path: string, shape: Shape): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = schema;
  for (const key of keys) {
    parent.properties ??= {};
    parent = parent.properties[key] ??= { type: 'object' };
  }
  parent.properties ??= {};
  parent.properties[last] = shape;
}
