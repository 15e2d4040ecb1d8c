import { say } from '../lexicon/book.ts';
import { matchAll, type Phrases } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import { holds } from '../reading/stance.ts';
import type { FirstResponse } from '../report.ts';

/** The three parts of a good first response and what spoils one, for people who may speak for the company. */
const EMPATHY = say(`
(sorry|apologies|apologize) ~ (you|that|to hear|about|for|this|it) !(feel)
(thank|thanks) ~ (you)? ~ (for|so much for) ~ (telling|letting|reporting|flagging|raising|sharing|saying|taking|bringing|your patience|writing|reaching|getting)
(sounds|must be|must have been|can see|can imagine|understand|i get|i hear|that is) ~ (why|how)? ~ (frustrating|annoying|upsetting|stressful|awful|horrible|hard|worrying|difficult|scary|bothered|painful|rough|unpleasant|rotten|disappointing|distressing|you|that)
(i|we) ~ (would be|would have been|am|are) ~ (upset|annoyed|worried|frustrated|bothered) ~ (too|as well)
`);
const ASKS = say(`
(could|can|would|may|might|please|mind) .. (send|share|tell|dm|message|show|point|describe|confirm|let me know|let us know|forward|post|email|link)
(which|what|when|where|who|how) .. (you|it|page|link|post|message|were|was|did|happened|on|title|version|order|exactly|show|showed)
(do you have|have you got|is there|did you|were you)
`);
const NEXT_STEP = say(`
(i|we|someone|team|they) ~ (will|am going to|are going to|shall|can) ~ (look|check|ask|find|pass|take|go|raise|get|let|follow|review|talk|report|bring|tell|come back|update|send|dm|be in touch|read|investigate)
(you will|you shall) ~ (hear|get) ~ (from|an answer|back|an update)
(so|and) ~ (they|it|that|this) ~ can ~ be (reviewed|checked|looked)
(update|answer|reply|news) ~ by
(passed|raised|sent|forwarded|shared) ~ (this|it|that) ~ (to|with|on)
`);

const SPOILERS: readonly { kind: FirstResponse['missteps'][number]['kind']; phrases: Phrases }[] = [
  {
    kind: 'outcome',
    phrases: say(`
(will|going to|is|are|has been|have been) ~ (be)? ~ (removed|fired|banned|sacked|refunded|fixed|gone|suspended|dismissed|compensated|dropped|taken down|disciplined)
(we|i) ~ (have|will|are|am)? ~ (just)? ~ (removed|dropped|banned|remove|drop|ban|dropping|removing|banning|refund|refunded|fired|fire)
(guarantee|guaranteed|promise|never happen again|will not happen again)
`),
  },
  {
    kind: 'blame',
    phrases: say(
      '(you|your) ~ (should have|should not have|failed to|did not read|must have done|fault|mistake|own fault|misread|misunderstood|misunderstanding|forgot)\nsorry ~ (that)? you feel',
    ),
  },
  {
    kind: 'verdict',
    phrases: say(
      '@target .. {copula} ~ ({badAdjective}|{badPerson}|{badPlace})\n(not acceptable|unacceptable|inexcusable|disgraceful) ~ (from|by|of) ~ (them|@any)\n(problem|problems|trouble|complaints) ~ (with|about) ~ (them|@target)',
    ),
  },
  { kind: 'but', phrases: say('(sorry|apologies|apologize|understand|thanks|hear you) ... but') },
  {
    kind: 'if-anyone',
    phrases: say(
      'if ~ (anyone|anybody|someone|somebody|you|some|people|any offence|this|that|we) ~ (was|were|felt|feel|is|are|has|have been|caused)? ~ (offended|upset|hurt|offence|offense|inconvenienced)',
    ),
  },
  {
    kind: 'policy',
    phrases: say(
      '(per|under|according to|as per|against) ~ (our|the|company)? ~ (policy|policies|terms|guidelines|rules|tos|code of conduct)\n(our|the) (policy|policies|terms) ~ (is|are|says|state|states|do|does)\nread the (faq|docs|manual|terms|rules)',
    ),
  },
];

export function firstResponse(reading: Reading): FirstResponse {
  const missteps = SPOILERS.flatMap(({ kind, phrases }) =>
    matchAll(reading, phrases).map((match) => ({ kind, span: reading.span(match) })),
  );
  return {
    empathy: holds(reading, EMPATHY),
    question: reading.sentences.some((sentence) => sentence.question) || holds(reading, ASKS),
    nextStep: holds(reading, NEXT_STEP),
    missteps: missteps.sort((a, b) => a.span.start - b.span.start),
  };
}
