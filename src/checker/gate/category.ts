import { matchAll, type Phrases } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';

/** One kind of speech that Hatcheck never comments on. */
export interface Category {
  /** P1 to P14. */
  id: string;
  /** Kebab-case, the file's name. */
  name: string;
  phrases: Phrases;
  /** Looks alike and is not: words of a match that lie in one of these do not count. */
  except?: Phrases;
}

/** Does the draft hold speech of this category? */
export function speaksOf(reading: Reading, { phrases, except }: Category): boolean {
  const matches = matchAll(reading, phrases);
  if (matches.length === 0 || !except) return matches.length > 0;
  const outside = matchAll(reading, except);
  return matches.some(
    (match) => !outside.some((other) => other.from < match.to && match.from < other.to),
  );
}
