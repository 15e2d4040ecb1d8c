import * as v from 'valibot';
import type { Say, TextKey } from '../say.ts';
import { placeOfFault } from './json-place.ts';
import { faultsOfKeys } from './keys.ts';
import { LIMITS } from './limits.ts';
import { migrate } from './migrations.ts';
import { step } from './path.ts';
import { refusals } from './refusals/index.ts';
import { PartSchema, type Policy, type PolicyPart, PolicySchema } from './schema.ts';
import { unknownKeys } from './unknown-keys.ts';
import { VERSION } from './version.ts';

/** One thing wrong with a company file: where (`communities[3].aliases[0]`, empty for the whole) and what. */
export interface Fault {
  path: string;
  message: string;
}

export interface Refused {
  faults: [Fault, ...Fault[]];
}

export type Read = { policy: Policy } | Refused;

/** More than this says nothing new, and a screen has an end. */
const MOST_FAULTS = 100;

/** Stands in where one source leaves the company to another. */
const UNNAMED = { name: '?', aliases: [], handles: [] };

/**
 * Reads a company file. Never throws: a file is accepted whole, or refused whole with every fault
 * named by its path in plain words. An earlier version is brought into today's form first.
 */
export function readPolicy(text: string, say: Say): Read {
  const read = readBy(text, say, () => PolicySchema);
  return 'faults' in read ? read : { policy: read.policy };
}

/**
 * Reads what one source has of a company file: like a whole one, less the duty to name the company.
 * The file comes back in today's form and without defaults, so that it still says what it sets.
 */
export function readPart(text: string, say: Say): { file: PolicyPart } | Refused {
  const read = readBy(text, say, () => PartSchema);
  return 'faults' in read ? read : { file: read.file };
}

/**
 * Reads a file that somebody brings of their own. Only one that says where the rest is kept may leave
 * the company out; then `policy` has a stand-in for its name.
 */
export function readOwn(text: string, say: Say): { file: PolicyPart; policy: Policy } | Refused {
  return readBy(text, say, (file) => (Object(file).hosted ? PartSchema : PolicySchema));
}

type Schema = typeof PolicySchema | typeof PartSchema;

function readBy(
  text: string,
  say: Say,
  schemaFor: (file: unknown) => Schema,
): { file: PolicyPart; policy: Policy } | Refused {
  const found = fileIn(text, say);
  if ('faults' in found) return found;
  const { ofKeys, pathBefore } = found;
  const schema = schemaFor(found.file);
  const parsed = v.safeParse(schema, found.file);
  const policy = parsed.success
    ? { ...parsed.output, company: parsed.output.company ?? UNNAMED }
    : undefined;
  const others = parsed.success
    ? refusals(policy as Policy, say)
    : faultsOfShape(schema, parsed.issues, found, say);
  const inPlace = others.map(({ path, message }) => ({ path: pathBefore(path), message }));
  const faults = [...ofKeys, ...inPlace];
  if (faults.length > 0 || !policy) return refused(faults, say);
  return { file: found.file as PolicyPart, policy };
}

/** A text that is JSON, in today's form. */
interface Found {
  file: unknown;
  /** By paths of the file as it was written. */
  ofKeys: Fault[];
  pathBefore(path: string): string;
}

function fileIn(text: string, say: Say): Found | Refused {
  const refuse = (key: TextKey, ...values: (string | number)[]) =>
    refused([{ path: '', message: say(key, ...values) }], say);
  if (text.length > LIMITS.fileBytes || new TextEncoder().encode(text).length > LIMITS.fileBytes)
    return refuse('fault_file_size');
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    const { line, column } = placeOfFault(plain);
    return refuse('fault_not_json', line, column);
  }
  if (Array.isArray(value))
    return refuse('fault_type', say('fault_type_object'), say('fault_type_array'));
  const ofKeys = faultsOfKeys(value, say);
  const { value: file, pathBefore } = migrate(value);
  return { file, ofKeys, pathBefore };
}

/** A key that would bind the writer says so, rather than being unknown. */
function faultsOfShape(
  schema: Schema,
  issues: readonly v.BaseIssue<unknown>[],
  { file, ofKeys, pathBefore }: Found,
  say: Say,
): Fault[] {
  const named = new Set(ofKeys.map(({ path }) => path));
  const unknown = unknownKeys(schema, file).map((path) => ({ path, message: say('fault_key') }));
  return issues
    .filter(({ type, expected }) => type !== 'strict_object' || expected !== 'never')
    .map((issue) => ({ path: pathOf(issue), message: sentence(issue, say) }))
    .concat(unknown)
    .filter(({ path }) => !named.has(pathBefore(path)));
}

function refused(faults: Fault[], say: Say): Refused {
  const [first = { path: '', message: say('fault_unusable') }, ...rest] = faults;
  const shown = rest.slice(0, MOST_FAULTS - 1);
  const left = rest.length - shown.length;
  if (left > 0) shown.push({ path: '', message: say('fault_more', left) });
  return { faults: [first, ...shown] };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => step(path, key), '');
}

const TYPES: Record<string, TextKey> = {
  Array: 'fault_type_array',
  Object: 'fault_type_object',
  object: 'fault_type_object',
  string: 'fault_type_string',
  number: 'fault_type_number',
  boolean: 'fault_type_boolean',
  null: 'fault_type_null',
};

function sentence(issue: v.BaseIssue<unknown>, say: Say): string {
  if (issue.kind === 'schema' && issue.received === 'undefined') return say('fault_missing');
  if (issue.type === 'literal') {
    const newer = typeof issue.input === 'number' && issue.input > VERSION;
    return newer ? say('fault_version_newer', issue.input, VERSION) : say('fault_version', VERSION);
  }
  if (issue.type === 'picklist') return say('fault_one_of', issue.expected ?? '');
  if (issue.kind === 'schema')
    return say('fault_type', typeName(issue.expected ?? '', say), typeName(typeOf(issue), say));
  const [key, ...values] = issue.message.split(' ');
  return say(key as TextKey, ...values.map(Number));
}

function typeOf({ input }: v.BaseIssue<unknown>): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'Array' : typeof input;
}

function typeName(type: string, say: Say): string {
  const key = TYPES[type];
  return key ? say(key) : type;
}
