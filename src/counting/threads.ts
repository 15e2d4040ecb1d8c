/** Characters of one post (Meta, Threads API, "Posts", April 2026). */
export const THREADS_LIMIT = 500;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const BYTES = new TextEncoder();

/** Code points, but every emoji as many as it has UTF-8 bytes. Links count in full. */
export function countThreads(text: string): number {
  let count = 0;
  for (const { segment } of SEGMENTER.segment(text))
    count += EMOJI.test(segment) ? BYTES.encode(segment).length : [...segment].length;
  return count;
}
