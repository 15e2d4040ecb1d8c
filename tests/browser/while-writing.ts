/** What is written, and in which manner it must be underlined; nothing where it is anybody's own word. */
export const SENTENCES: [words: string, mark?: RegExp][] = [
  ['On behalf of everyone at Acme, we apologise.', /voice/],
  ['Thank you for telling us about the train, I had no idea.'],
  ['Our team decided it today at Acme.', /voice/],
  ['The People Skills crowd are creeps.', /harm/],
  ['That was a lovely film about a lighthouse.'],
];

/** Numbers in [0, 1) that are the same for the same seed: Marsaglia's xorshift32. */
export function series(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
