import type { Policy } from './schema.ts';

/** The company's shortest well-known name, for texts. */
export function orgOf({ company }: Policy): string {
  return company.shortName ?? company.name;
}
