import * as v from 'valibot';
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
export function readPolicy(text: string): Read {
  if (text.length > LIMITS.fileBytes || new TextEncoder().encode(text).length > LIMITS.fileBytes)
    return refused([{ path: '', message: 'The file is larger than 1 MB.' }]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const { line, column } = placeOfFault(text.replace(/^\uFEFF/, ''));
    return refused([
      { path: '', message: `This is not JSON: look at line ${line}, column ${column}.` },
    ]);
  }
  if (Array.isArray(value))
    return refused([{ path: '', message: 'This must be an object, not a list.' }]);
  const ofKeys = faultsOfKeys(value);
  const named = new Set(ofKeys.map(({ path }) => path));
  const parsed = v.safeParse(PolicySchema, value);
  const ofShape = (parsed.issues ?? []).map(faultOf).filter(({ path }) => !named.has(path));
  const ofMeaning = parsed.success ? refusals(parsed.output) : [];
  const faults = [...ofKeys, ...ofShape, ...ofMeaning];
  return parsed.success && faults.length === 0 ? { policy: parsed.output } : refused(faults);
}

function refused(faults: Fault[]): Read {
  const [first = { path: '', message: 'The file cannot be used.' }, ...rest] = faults;
  const shown = rest.slice(0, MOST_FAULTS - 1);
  const left = rest.length - shown.length;
  if (left > 0) shown.push({ path: '', message: `and ${left} more.` });
  return { faults: [first, ...shown] };
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  return { path: pathOf(issue), message: sentence(issue) };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => step(path, key), '');
}

const TYPES: Record<string, string> = {
  Array: 'a list',
  Object: 'an object',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'Hatcheck does not know this key.';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'This is missing.';
  if (issue.type === 'literal') return 'The version must be 1.';
  if (issue.type === 'picklist') return `This must be one of ${issue.expected}.`;
  if (issue.kind === 'schema')
    return `This must be ${TYPES[issue.expected ?? ''] ?? issue.expected}, not ${received(issue)}.`;
  if (issue.message.startsWith('Invalid')) return `This is not allowed: ${issue.received}.`;
  return `This ${issue.message}.`;
}

function received({ input, received: word }: v.BaseIssue<unknown>): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return TYPES.Array ?? word;
  return TYPES[typeof input] ?? (typeof input === 'object' ? 'an object' : word);
}
