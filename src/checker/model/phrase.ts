import type { Match } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import type { Feature } from './features.ts';
import type { Linear } from './model.ts';

/** A phrase to underline is no longer than this, in tokens. */
const LONGEST = 14;

/**
 * The stretch of a part that speaks most for yes: within one sentence, the run of tokens whose weights,
 * shared out among the tokens of each feature, add up to most once every token has paid its part.
 */
export function phraseOf(
  reading: Reading,
  part: Match,
  features: readonly Feature[],
  { weightOf }: Linear,
): Match | undefined {
  const speaks = new Float64Array(reading.tokens.length);
  for (const { bucket, from, to } of features) {
    const share = weightOf(bucket) / Math.max(1, to - from);
    for (let at = from; at < to; at++) speaks[at] = (speaks[at] ?? 0) + share;
  }
  const strongest = Math.max(0, ...speaks);
  const price = strongest * PRICE;
  let best: (Match & { sum: number }) | undefined;
  for (const sentence of reading.sentences) {
    const end = Math.min(sentence.to, part.to);
    for (let from = Math.max(sentence.from, part.from); from < end; from++) {
      let sum = 0;
      for (let to = from + 1; to <= end && to - from <= LONGEST; to++) {
        sum += (speaks[to - 1] ?? 0) - price;
        if (!best || sum > best.sum) best = { from, to, sum };
      }
    }
  }
  return best && { from: best.from, to: best.to };
}

/** Part of the strongest token's say that each token of a phrase must be worth. */
const PRICE = 0.1;
