import { expect, test } from 'vitest';
import { managedSchema } from '../../scripts/managed-schema.ts';

// `npx vitest run --project unit tests/policy -u` writes the file anew.
test('the managed schema in public/ is the one the policy’s schema gives', async () => {
  const text = `${JSON.stringify(managedSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../public/policy.schema.json');
});

test('it names every part of the file, each with a type', () => {
  const typed = (schema: unknown): boolean => {
    const { type, properties = {}, items } = Object(schema);
    return (
      typeof type === 'string' &&
      Object.values(properties).every(typed) &&
      (type !== 'array' || typed(items))
    );
  };
  expect(typed(managedSchema())).toBe(true);
  expect(Object.keys(Object(managedSchema().properties))).toEqual([
    'hatcheck',
    'note',
    'company',
    'products',
    'communities',
    'spokespeople',
    'team',
    'contacts',
    'texts',
    'rules',
    'handoff',
    'hosted',
    'sites',
    // Where version 1 had its texts.
    'disclaimers',
    'guidance',
  ]);
});
