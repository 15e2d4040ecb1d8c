/** The company file for those who write one: `npm run policy:docs` writes docs/policy.schema.json and the table of docs/policy.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { PartSchema } from '../src/policy/schema.ts';
import { tableOf, withTable } from './schema-table.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SCHEMA = resolve(DOCS, 'policy.schema.json');
const DOCUMENT = resolve(DOCS, 'policy.md');

/** The file as JSON Schema, with its descriptions. What a check refuses, such as a subject of the gate, it cannot say. */
function policySchema(): JsonSchema {
  return {
    ...toJsonSchema(PartSchema, { typeMode: 'input', errorMode: 'ignore' }),
    title: 'A company’s file for Hatcheck',
  };
}

/** Every part of a company file but its version, and what the schema says of it. */
export function partsOfFile(): Record<string, string> {
  const { $schema: _schema, hatcheck: _version, ...parts } = policySchema().properties ?? {};
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, Object(part).description ?? '']),
  );
}

/** `policySchema` as it lies in docs. */
export function policySchemaText(): string {
  return `${JSON.stringify(policySchema(), null, 2)}\n`;
}

/** The document with a new table between its marks. */
export function policyDocument(): string {
  return withTable(DOCUMENT, tableOf(policySchema()));
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(SCHEMA, policySchemaText());
  writeFileSync(DOCUMENT, policyDocument());
}
