/** What came of sending something outside. Reasons are sentences for people and hold no texts and no keys. */
export type Outcome =
  /** `reference`: what the other side calls it, e.g. a ticket's address. */
  | { is: 'sent'; reference?: string }
  /** Trying again would end the same way. */
  | { is: 'refused'; reason: string }
  /** `after`: how long the other side asked to wait, ms. */
  | { is: 'retry'; reason: string; after?: number }
  /** No longer called for. */
  | { is: 'moot'; reason: string };

const LONGEST = 200;

/** Foreign words as one short line. */
export function short(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed();
}
