import { say } from '../lexicon/book.ts';
import { type Match, matchAll, type Phrases } from './match.ts';
import type { Reading } from './read.ts';

/** Words after which a verdict is not the writer's: somebody else says it, or it is being turned down. */
const REPORTS = say(`
{someone} ~ (who|that)? ~ (has|have|is|are|was|were|will|would|can|to)? ~ {saying}
{someone} .. (who|that) {saying}
(<accuse>|<call>|<label>) ~ (by|of)
(says|said|saying|claiming|calling|claims|calls|tweets|writes) ~ (man|woman|bloke|guy|dude|someone|person|everyone)
(stop|quit|enough|tired of|sick of|please do not|do not|never|to|not|no need to|unfair to|wrong to|silly to|lazy to|easy to|cruel to|rude to|about|against|than|before|of|by|from|without|for) (<call>|<say>|<think>|<assume>|<label>|<paint>|<brand>|<treat>|<dismiss>|<describe>|<write> off)
(claim+|idea|myth|rumour+|rumor+|stereotype+|suggestion+|notion|accusation+|trope|lie|take|meme|joke+|headline|post+|tweet+|comment+) ~ (that|about|like|of|says|said|saying|calling|is that)
(if|whenever|when) .. (say|says|call|calls|hear|see|read|said|tell|tells)
according to
(there was a time|back then|years ago|once upon a time) ~ (i|we)? ~ (would have|would|might have|could have)? ~ (called|said|thought)?
(do|does|did|would|could|can) not ~ (think|believe|agree|say|accept|buy|mean|see|find|feel|consider|call|like when|like it when|imagine)
(no one|nobody|not everyone|not all|hardly anyone|none of|who|i never|never) ~ (said|says|thinks|called|calls|believes|is saying|am saying|are saying|say|think)
(disagree|false|untrue|nonsense|wrong|unfair|mistaken|not true|incorrect) ~ (that|to say|to call|about|with)
(used to|once|there was a time|back when|i nearly|i almost|as a (kid|teenager|junior|beginner)) ~ (i|i would|i had|you)? ~ (think|thought|say|said|believe|believed|call|called|hate|hated|assume|assumed|found)
i (thought|assumed|expected|feared|worried|believed|imagined|was told|was warned|had heard|used to|once)
(rather than|instead of|as if|as though|hardly|far from|anything but|by no means|not that)
whether
`);

const CONDITIONS = say(`
(if|unless|suppose|supposing|imagine if|whenever|until) !(you ask me) !(i am being) !(we are being)
`);

/** Does the reading hold one of the phrases in the same sentence before this token, at most `reach` words away? */
function before(reading: Reading, matches: readonly Match[], at: number, reach: number): boolean {
  const sentence = reading.tokens[at]?.sentence;
  return matches.some(
    (match) =>
      reading.tokens[match.from]?.sentence === sentence &&
      match.from < at &&
      at - match.to <= reach,
  );
}

export interface Stance {
  /** Somebody else's words, a former self's, or a verdict that is turned down. */
  reported(match: Match): boolean;
  conditional(match: Match): boolean;
  quoted(match: Match): boolean;
  question(match: Match): boolean;
}

/** How the writer stands to what a stretch of the draft says. */
export function readStance(reading: Reading): Stance {
  const reports = matchAll(reading, REPORTS);
  const conditions = matchAll(reading, CONDITIONS);
  return {
    reported: (match) =>
      before(reading, reports, match.from, 7) || before(reading, reports, match.to - 1, 1),
    conditional: (match) => before(reading, conditions, match.from, 8),
    quoted: (match) => {
      let quoted = 0;
      for (let at = match.from; at < match.to; at++) if (reading.tokens[at]?.quoted) quoted++;
      return quoted * 3 > match.to - match.from;
    },
    question: (match) =>
      reading.sentences[reading.tokens[match.from]?.sentence ?? 0]?.question === true,
  };
}

const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'hardly',
  'neither',
  'nor',
  'nobody',
  'none',
  'without',
  'barely',
  'scarcely',
  'nothing',
  'least',
]);

/** Is a negator inside the match, or among the `reach` words in front of it in the same sentence? */
export function negatedWithin(reading: Reading, match: Match, reach = 0): boolean {
  const sentence = reading.tokens[match.from]?.sentence;
  for (let at = Math.max(0, match.from - reach); at < match.to; at++) {
    const token = reading.tokens[at];
    if (token && token.sentence === sentence && NEGATORS.has(token.text) && !reading.mentionAt(at))
      return true;
  }
  return false;
}

export function holds(reading: Reading, phrases: Phrases): boolean {
  return matchAll(reading, phrases).length > 0;
}
