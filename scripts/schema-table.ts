import { readFileSync } from 'node:fs';
import type { JsonSchema } from '@valibot/to-json-schema';

const BEGIN = '<!-- table -->\n';
const END = '<!-- end of table -->';

/** One row a field, inner ones by their path: what it is called, whether it must be there, what it may hold, what it is. */
export function tableOf(schema: JsonSchema): string {
  const head = ['field', 'required', 'limit', 'what it is'];
  const rows = [head, head.map(() => '---'), ...rowsOf(schema)];
  return rows.map((row) => `| ${row.map(inCell).join(' | ')} |`).join('\n');
}

/** A document with a new table between its marks. */
export function withTable(path: string, table: string): string {
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  return `${before}${BEGIN}\n${table}\n\n${END}${after}`;
}

function rowsOf(schema: JsonSchema, under = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const path = `${under}${name}`;
    const row = [`\`${path}\``, needed(schema, name), limitOf(field), field.description ?? ''];
    const items = itemsOf(field);
    return [row, ...rowsOf(field, `${path}.`), ...(items ? rowsOf(items, `${path}[].`) : [])];
  });
}

function itemsOf({ items }: JsonSchema): JsonSchema | undefined {
  return items && typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

function needed({ required = [], oneOf = [] }: JsonSchema, name: string): string {
  if (required.includes(name)) return 'yes';
  const either = oneOf.flatMap((one) => (typeof one === 'boolean' ? [] : (one.required ?? [])));
  return either.includes(name) ? `one of ${either.map((each) => `\`${each}\``).join(', ')}` : 'no';
}

/** What its value must be like, in a few words. */
function limitOf(field: JsonSchema): string {
  const items = itemsOf(field);
  if (items) return `up to ${field.maxItems} of ${limitOf(items)}`;
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((one) => `\`${one}\``).join(', ');
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'object') return 'an object';
  if (field.type === 'integer' || field.type === 'number')
    return `${field.minimum ?? ''} to ${field.maximum ?? ''}`;
  if (field.format === 'date-time') return 'ISO 8601, UTC';
  if (field.format === 'email') return 'an e-mail address';
  const least = field.minLength ? `${field.minLength} to ` : 'up to ';
  if (field.maxLength) return `${least}${field.maxLength} characters`;
  return field.pattern ? 'as shown' : '';
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
