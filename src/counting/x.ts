import parseTweet from 'twitter-text/dist/parseTweet.js';

/** Of a post by an account without long posts; a disclaimer belongs inside it in any case. */
export const X_LIMIT = 280;

/** Weighted characters as X counts them: links 23, most letters 1, emoji and CJK 2. */
export function countX(text: string): number {
  // A half of a surrogate pair cannot reach X; counting it as its replacement keeps the library from stumbling.
  return parseTweet(text.toWellFormed()).weightedLength;
}
