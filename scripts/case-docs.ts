/** The case record for those who receive it: `npm run case:docs` writes docs/case.schema.json and the table of docs/case.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { CaseSchema } from '../src/handoff/case.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SCHEMA = resolve(DOCS, 'case.schema.json');
const DOCUMENT = resolve(DOCS, 'case.md');
const BEGIN = '<!-- table -->\n';
const END = '<!-- end of table -->';

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

/** One row a field, inner ones by their path. */
function tableOfCase(): string {
  const rows = rowsOf(caseSchema());
  const head = ['field', 'required', 'limit', 'what it is'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function rowsOf(schema: JsonSchema, under = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const path = `${under}${name}`;
    const row = [`\`${path}\``, needed(schema, name), limitOf(field), field.description ?? ''];
    return [row, ...rowsOf(field, `${path}.`)];
  });
}

function needed({ required = [], oneOf = [] }: JsonSchema, name: string): string {
  if (required.includes(name)) return 'yes';
  const either = oneOf.flatMap((one) => (typeof one === 'boolean' ? [] : (one.required ?? [])));
  return either.includes(name) ? `one of ${either.map((each) => `\`${each}\``).join(', ')}` : 'no';
}

/** What its value must be like, in a few words. */
function limitOf(field: JsonSchema): string {
  const { items } = field;
  if (items && typeof items === 'object' && !Array.isArray(items))
    return `up to ${field.maxItems} of ${limitOf(items)}`;
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((one) => `\`${one}\``).join(', ');
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'object') return 'an object';
  if (field.format === 'date-time') return 'ISO 8601, UTC';
  const least = field.minLength ? `${field.minLength} to ` : 'up to ';
  if (field.maxLength) return `${least}${field.maxLength} characters`;
  return field.pattern ? 'as shown' : '';
}

/** The document with a new table between its marks. */
export function caseDocument(): string {
  const [before = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  return `${before}${BEGIN}\n${tableOfCase()}\n\n${END}${after}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(SCHEMA, caseSchemaText());
  writeFileSync(DOCUMENT, caseDocument());
}
