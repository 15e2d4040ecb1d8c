import type { Source } from './join.ts';
import type { PolicyPart } from './schema.ts';

/** The part of a browser's storage area that is needed; `storage.local` satisfies it. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Where each last good copy is kept. An imported file and the form take each other's place. */
export const PLACES = {
  managed: 'policy-managed',
  hosted: 'policy-hosted',
  own: 'policy',
} as const;

/** What one's own file, and what it led to, was before it was last replaced or forgotten. */
export const BEFORE = 'policy-before';

/** The last good copy of what one source had. */
export interface Kept {
  file: PolicyPart;
  source: Source;
  /** Epoch ms since which this very file is in force. */
  since: number;
  /** Version of Hatcheck that accepted it: a later one may be stricter and reads it anew. */
  readBy: string;
}

/** What is stored at a place, as far as it has the shape of a kept file; what is in it is not yet read. */
export function asKept(value: unknown): (Omit<Kept, 'file'> & { file: unknown }) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { file, policy, source, since, readBy } = value as Record<string, unknown>;
  // Until version 2 the whole file was kept as `policy`.
  const found = file ?? policy;
  if (found === undefined) return undefined;
  return {
    file: found,
    source: source === 'managed' || source === 'hosted' || source === 'form' ? source : 'imported',
    since: typeof since === 'number' ? since : 0,
    readBy: typeof readBy === 'string' ? readBy : '',
  };
}
