import { toJsonSchema } from '@valibot/to-json-schema';
import { PolicySchema } from '../src/policy/schema.ts';

/** What Chromium's managed-storage schemas understand; a schema with more is refused whole. */
const UNDERSTOOD = new Set(['type', 'properties', 'items', 'description']);

/**
 * The company file's shape for managed storage: types and names only.
 * Limits and refusals stay with `readPolicy`, which can say what is wrong; a browser drops values without a word.
 */
export function managedSchema(): Record<string, unknown> {
  const whole = toJsonSchema(PolicySchema, { typeMode: 'input', errorMode: 'ignore' });
  return { $schema: 'http://json-schema.org/draft-03/schema#', ...understood(whole) };
}

function understood(schema: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'const') kept.type = typeof value === 'number' ? 'integer' : 'string';
    else if (key === 'enum') kept.type = 'string';
    else if (!UNDERSTOOD.has(key)) continue;
    else if (key === 'properties')
      kept[key] = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, understood(Object(inner))]),
      );
    else kept[key] = key === 'items' ? understood(Object(value)) : value;
  }
  return kept;
}
