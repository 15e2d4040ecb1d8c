import { say } from '../lexicon/book.ts';
import type { Reading } from '../reading/read.ts';
import { holds, negatedWithin, type Stance } from '../reading/stance.ts';
import type { Finding } from '../report.ts';
import { CONDEMNING, FOLLOWING } from './condemning-phrases.ts';
import { type Draft, findHits, findingOf, type Hit } from './cue.ts';

/** The writer counts themselves in, jokes at their own cost, or is fond of the group. */
const OWN_PEOPLE = say(`
(as|being) ~ (an|a|one) ~ (of them|of those|@people)
i am ~ (a|an|one of|part of|also a|on) ~ (regular|member|mod|them|those|these|@target)
(myself|me|yours truly|this guy|i) included
(including|starting with) (me|myself|mine)
(we|us) @people
(my|our) (people|tribe|kind|lot|home)
(takes one to know one|guilty as charged|i would know|i should know)
(in|as) (a|the) (good|nice|best|nicest) way
(said|say|meant) ~ (with|in) (love|affection|jest)
(i|we) ~ (love|adore|miss|cherish) ~ (you|them|it|him|her|@target)
`);

/** Praise in the same sentence: the verdict is unlikely to be one. */
const PRAISE = say(`
(helped|saved|taught|answered|rescued|supported|fixed|cheered) ~ (me|my|us|him|her|more|so)
(grateful|thankful|thanks|thank|shoutout|kudos|props|hats off|cheers|bless) ~ (to|for|you)
(unfairly|unjustly|wrongly)
`);

const NEEDS_NEGATION_CHECK = new Set(['verdict', 'insult', 'contempt']);

/** In "the IPS mods who dealt with a rude user": is the place of the verdict negated between group and verdict? */
function negated(reading: Reading, { evidence, match }: Hit): boolean {
  if (!NEEDS_NEGATION_CHECK.has(evidence.id)) return false;
  if (evidence.id === 'contempt') {
    const first = reading.tokens[match.from]?.text;
    if (
      reading.tokens
        .slice(Math.max(0, match.from - 2), match.from)
        .some((token) => /^(your|their|his|her|whose|its)$/.test(token.text))
    )
      return true;
    return (
      first !== 'can' &&
      first !== 'could' &&
      first !== 'no' &&
      negatedWithin(reading, { from: match.from, to: match.from }, 3)
    );
  }
  const written = reading.tokens.slice(match.from, match.to).map((token) => token.text);
  const meant =
    /\b(not|never) (welcoming|nice|kind|friendly|helpful|real|human|people|users|normal|smart|bright|well|worth|trustworthy|professional|good|useful|honest|programmers|experts|capable|fit|clever|sane|known|exactly known|the sharpest|the brightest|paid|a community|developers|engineers|customers|ok|okay|competent|qualified|right)\b/;
  if (meant.test(written.join(' '))) return false;
  return negatedWithin(reading, match, 0) && !written.includes('nothing');
}

/** "One rude passenger", "that mod": criticism of one person is not a verdict on the group. */
function aboutOne(reading: Reading, { match }: Hit): boolean {
  for (let at = match.from; at < match.to; at++) {
    const mention = reading.mentionAt(at);
    if (mention?.kind !== 'community') continue;
    const last = reading.tokens[mention.to - 1]?.text ?? '';
    const before = reading.tokens[mention.from - 1]?.text ?? '';
    if (!mention.weak || last.endsWith('s') || GROUP_WORDS.test(last)) return false;
    return !/^(any|every|average|typical|no|a)$/.test(before);
  }
  return false;
}

/** "…and I'm sad": the verdict is on the writer; "the mods are being stalked": the deed is done to them. */
function otherSubject(reading: Reading, { evidence, match }: Hit): boolean {
  const inside = reading.tokens.slice(match.from, match.to).map((token) => token.text);
  if (evidence.id === 'verdict') return inside.indexOf('i') > 0;
  return evidence.id === 'deeds' && inside.some((word) => word === 'being' || word === 'been');
}

const GROUP_WORDS = /^(forum|subreddit|community)$/;

export function condemningHits(reading: Reading, stance: Stance): Hit[] {
  const accept = (hit: Hit) =>
    !otherSubject(reading, hit) &&
    !aboutOne(reading, hit) &&
    !stance.quoted(hit.match) &&
    !stance.reported(hit.match) &&
    !(stance.conditional(hit.match) && hit.evidence.id !== 'gone') &&
    !negated(reading, hit);
  const hits = findHits(reading, CONDEMNING, accept);
  const first = reading.mentions.find((mention) => mention.kind === 'community');
  if (first) {
    hits.push(
      ...findHits(
        reading,
        FOLLOWING,
        (hit) => hit.match.from >= first.to && accept(hit) && !negatedWithin(reading, hit.match, 4),
      ),
    );
  }
  return hits;
}

function genuineQuestion(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentences[reading.tokens[hit.match.from]?.sentence ?? 0];
  if (!sentence?.question) return false;
  const first = reading.tokens[sentence.from]?.text ?? '';
  const second = reading.tokens[sentence.from + 1]?.text ?? '';
  return (
    /^(is|are|was|were|do|does|did|has|have|can|could|would|will|should|what|which|who|how|any|so)$/.test(
      first,
    ) &&
    second !== 'not' &&
    hit.evidence.id !== 'mockery'
  );
}

export function condemnsCommunity({ reading, stance }: Draft): Finding | undefined {
  if (!reading.mentions.some((mention) => mention.kind === 'community' || mention.kind === 'them'))
    return undefined;
  if (holds(reading, OWN_PEOPLE)) return undefined;
  const praised = holds(reading, PRAISE);
  const hits = condemningHits(reading, stance).filter((hit) => !genuineQuestion(reading, hit));
  const finding = findingOf('condemns-community', reading, hits, praised ? -1 : 0);
  if (!finding) return undefined;
  const about = reading.mentions.find(
    (mention) => mention.kind === 'community' && mention.name !== '',
  );
  return about ? { ...finding, community: about.name } : finding;
}
