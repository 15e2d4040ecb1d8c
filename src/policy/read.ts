import * as v from 'valibot';
import type { Say, TextKey } from '../say.ts';
import { placeOfFault } from './json-place.ts';
import { faultsOfKeys } from './keys.ts';
import { step } from './path.ts';
import { refusals } from './refusals.ts';
import { LIMITS, type Policy, PolicySchema } from './schema.ts';

/** One thing wrong with a company file: where (`communities[3].aliases[0]`, empty for the whole) and what. */
export interface Fault {
  path: string;
  message: string;
}

export type Read = { policy: Policy } | { faults: [Fault, ...Fault[]] };

/** More than this says nothing new, and a screen has an end. */
const MOST_FAULTS = 100;

/**
 * Reads a company file. Never throws: a file is accepted whole, or refused whole with every fault
 * named by its path in plain words.
 */
export function readPolicy(text: string, say: Say): Read {
  const refuse = (key: TextKey, ...values: (string | number)[]) =>
    refused([{ path: '', message: say(key, ...values) }], say);
  if (text.length > LIMITS.fileBytes || new TextEncoder().encode(text).length > LIMITS.fileBytes)
    return refuse('fault_file_size');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const { line, column } = placeOfFault(text.replace(/^\uFEFF/, ''));
    return refuse('fault_not_json', line, column);
  }
  if (Array.isArray(value))
    return refuse('fault_type', say('fault_type_object'), say('fault_type_array'));
  const ofKeys = faultsOfKeys(value, say);
  const named = new Set(ofKeys.map(({ path }) => path));
  const parsed = v.safeParse(PolicySchema, value);
  const ofShape = (parsed.issues ?? [])
    .map((issue) => ({ path: pathOf(issue), message: sentence(issue, say) }))
    .filter(({ path }) => !named.has(path));
  const ofMeaning = parsed.success ? refusals(parsed.output, say) : [];
  const faults = [...ofKeys, ...ofShape, ...ofMeaning];
  return parsed.success && faults.length === 0 ? { policy: parsed.output } : refused(faults, say);
}

function refused(faults: Fault[], say: Say): Read {
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
  if (issue.type === 'strict_object' && issue.expected === 'never') return say('fault_key');
  if (issue.kind === 'schema' && issue.received === 'undefined') return say('fault_missing');
  if (issue.type === 'literal') return say('fault_version');
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
