/** The case record for those who receive it: `npm run case:docs` writes docs/case.schema.json and the table of docs/case.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { CaseSchema } from '../src/handoff/case.ts';
import { tableOf, withTable } from './schema-table.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SCHEMA = resolve(DOCS, 'case.schema.json');
const DOCUMENT = resolve(DOCS, 'case.md');

/** The record as JSON Schema. The rule about the two links is a check, which does not translate by itself. */
export function caseSchema(): JsonSchema {
  return {
    ...toJsonSchema(CaseSchema, { errorMode: 'ignore' }),
    title: 'A case as Hatcheck hands it off',
    oneOf: [{ required: ['link'] }, { required: ['noLink'] }],
  };
}

/** `caseSchema` as it lies in docs. */
export function caseSchemaText(): string {
  return `${JSON.stringify(caseSchema(), null, 2)}\n`;
}

/** The document with a new table between its marks. */
export function caseDocument(): string {
  return withTable(DOCUMENT, tableOf(caseSchema()));
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(SCHEMA, caseSchemaText());
  writeFileSync(DOCUMENT, caseDocument());
}
