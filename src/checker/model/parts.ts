import type { Match } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';

/** Tokens weighed at a time. Nearly every draft that taught the model is shorter; in more of them one phrase drowns. */
const AT_ONCE = 90;

/** A text cut into runs of whole sentences that are weighed one at a time; only a sentence that is longer is torn. */
export function partsOf({ tokens, sentences }: Reading): Match[] {
  const parts: Match[] = [];
  let from = 0;
  let end = 0;
  for (const { to } of sentences) {
    if (to - from > AT_ONCE && end > from) {
      parts.push({ from, to: end });
      from = end;
    }
    for (; to - from > AT_ONCE; from += AT_ONCE) parts.push({ from, to: from + AT_ONCE });
    end = to;
  }
  if (tokens.length > from) parts.push({ from, to: tokens.length });
  return parts;
}
