import type { PolicyPart } from '../policy/schema.ts';
import type { PolicyInForce } from '../policy/sources.ts';
import { VERSION } from '../policy/version.ts';
import { FIELDS } from './fields/all.ts';

/** What is in force as one file: the sections that are set, in the order of the form. */
export function joinedFile({ policy, from }: PolicyInForce): PolicyPart {
  const set = FIELDS.filter(({ key }) => from[key]).map(({ key }) => [key, policy[key]]);
  return { hatcheck: VERSION, ...Object.fromEntries(set) };
}
