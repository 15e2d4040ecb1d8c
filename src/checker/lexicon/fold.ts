/**
 * A sorted list of words in half the bytes, for the built extension: of each word how many letters of the one before
 * it does not keep, as a capital, and what it has instead. `abandon abandoned abandonment` folds to `AabandonAedCment`.
 */
export function fold(words: readonly string[]): string {
  let before = '';
  let folded = '';
  for (const word of words) {
    let same = 0;
    while (same < before.length && before[same] === word[same]) same++;
    folded += String.fromCharCode(A + before.length - same) + word.slice(same);
    before = word;
  }
  return folded;
}

/** The words again. */
export function unfold(folded: string): string[] {
  let word = '';
  return Array.from(folded.matchAll(/([A-Z])([^A-Z]*)/g), ([, drop = '', rest]) => {
    word = word.slice(0, word.length - (drop.charCodeAt(0) - A)) + rest;
    return word;
  });
}

const A = 'A'.charCodeAt(0);
