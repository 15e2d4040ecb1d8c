import { type PolicyPart, SECTIONS } from './schema.ts';
import { VERSION } from './version.ts';

/** Where a part of the company file comes from, the one that counts most first. */
export const SOURCES = ['managed', 'hosted', 'imported', 'form'] as const;
export type Source = (typeof SOURCES)[number];

export type Section = keyof typeof SECTIONS;

/** What one source has. */
export interface Given {
  source: Source;
  file: PolicyPart;
}

export interface Joined {
  file: PolicyPart;
  /** Which source each section came from. */
  from: Partial<Record<Section, Source>>;
}

/**
 * Joins what the sources have, given in their order: each section comes whole from the first that sets it.
 * A source that names another company than one before it counts for nothing, so that two companies never mix.
 */
export function join(given: readonly Given[]): Joined {
  const file: Record<string, unknown> = { hatcheck: VERSION };
  const from: Partial<Record<Section, Source>> = {};
  let company: string | undefined;
  for (const { source, file: theirs } of given) {
    const named = theirs.company?.name.trim();
    if (company !== undefined && named !== undefined && named !== company) continue;
    company ??= named;
    for (const section of Object.keys(SECTIONS) as Section[])
      if (theirs[section] !== undefined && from[section] === undefined) {
        file[section] = theirs[section];
        from[section] = source;
      }
  }
  return { file: file as PolicyPart, from };
}
