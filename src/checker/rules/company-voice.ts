import { say } from '../lexicon/book.ts';
import { matchAll } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import { holds, negatedWithin } from '../reading/stance.ts';
import type { Finding } from '../report.ts';
import { type Draft, findHits, findingOf, type Hit } from './cue.ts';
import { PLAIN, SETTING } from './voice-phrases.ts';

const TOPIC = say('{topic}');
const PRIVATE = say('{private}');
const TO_THE_COMPANY = say(`
@ours
(you|u) (guys|lot|people|folks|all) ~ {aux}?
(when|why|how|will|can|are|do|is) .. (you|u|your|there|it)
(still|anyone|any) ~ (broken|waiting|word|news|update|no|down|eta|plans|plan)
(nobody|no one) ~ (replies|answers|picks|responds)
`);
/** "We" is explained: fellow programmers, a band, a company the writer used to work for. */
const OTHER_WE = say(`
we (have|are)? all
(us|we) ~ (humans|people|programmers|developers|fans|brits|americans|indians|europeans|women|men|parents|users|customers|passengers|citizens|workers|mortals|nerds|as a (society|species|country|nation|people|culture|community))
(those|some|many|most|any|none|all|half|both|one|two|few|each) of us
(as|at) (a|my) ~ (previous|old|last|former|ex|another|first|current|day) ~ (job|company|employer|gig|workplace|shop|place)
(at|in) my ~ (work|workplace|house|home|shop|pob|school|uni|university|lab|department)
(my|our) ~ (team|band|club|street|family|kids|house|flat|church|school|neighbourhood|neighborhood|village|garden|wedding|dog|cat|league|squad|coach)
(can|could|should|shall|do|may|might) we
(let us|if we|when we were|before we|until we|unless we)
(have|had) we
(what|where|how|why|when|which) .. (are|do|did|should|can|could|would|have|were) we
`);
const HEDGED = say(`
(i|i would) ~ (guess|suppose|reckon|imagine|assume|bet|wonder|wish|hope|doubt|hear|heard|read|saw) ~ (that|so|it|they|we|@ours|about|on)?
(can not promise|would expect|no idea|not sure|who knows|do not know|dunno|no clue|above my pay grade|not my (area|team|department)|could not say|could not tell|could not say|not mine to|press office|as a (user|customer|fan)|rumour|rumor|nowhere near|not on that team|different team|another team|not official|not officially|do not speak for|not speaking for|apparently|allegedly|reportedly|supposedly|in my opinion|imo|imho|personally)
(article|blog|changelog|docs|readme|release notes|milestone|status page|website|page|announcement|news|papers) .. (says|said|say|has|states|mentions|lists|announced)
(they|he|she|@ours) ~ (said|says|announced|told|claims|claimed|promised|posted|wrote|tweeted|published|apologized)
`);

/** How much the setting speaks for a firm: -1.5 to +1. */
function setting(draft: Draft): number {
  const { reading, parent, situation } = draft;
  let sum = 0;
  const answers = situation.kind !== 'post' && parent !== undefined;
  if (answers && parent) {
    const topics = matchAll(parent, TOPIC).length;
    if (parent.mentions.some((mention) => mention.kind === 'company' || mention.kind === 'product'))
      sum += 0.5;
    else if (topics > 0 && holds(parent, TO_THE_COMPANY)) sum += 0.5;
    else if (topics > 0) sum += 0.4;
    else sum += holds(parent, PRIVATE) ? -0.2 : 0.3;
    if (holds(parent, PRIVATE) && topics === 0) sum -= 0.5;
  }
  if (reading.mentions.some((mention) => mention.kind === 'company' || mention.kind === 'product'))
    sum += 0.3;
  const topics = matchAll(reading, TOPIC).length;
  if (topics >= 2) sum += 0.2;
  const homely = matchAll(reading, PRIVATE).length;
  if (homely > 0) sum -= homely > topics ? 1 : 0.4;
  if (holds(reading, OTHER_WE)) sum -= 0.8;
  if (holds(reading, HEDGED)) sum -= 0.8;
  return sum;
}

/** The writer says whose word this is not; then only what is done or said as "we" still speaks for the firm. */
const DISOWNS = say(`
(can not|do not|not|never|am not) ~ (speak|speaking|answer|answering|talk|talking) ~ (for|on behalf)
not ~ (an|the|any)? ~ (official|formal) ~ (statement|response|position|answer|line|reply|comment|word)
not ~ (mine|my call|my place) ~ to
`);

function accepted({ reading, stance }: Draft, { evidence, match }: Hit): boolean {
  if (stance.quoted(match) || stance.reported(match) || stance.conditional(match)) return false;
  if (evidence.id === 'behalf' && negatedWithin(reading, match, 3)) return false;
  return weHead(reading, [{ evidence, match }]) || !holds(reading, DISOWNS);
}

export function voiceHits(draft: Draft): { hits: Hit[]; extra: number } {
  const plain = findHits(draft.reading, PLAIN, (hit) => accepted(draft, hit));
  const more = findHits(
    draft.reading,
    SETTING,
    (hit) => accepted(draft, hit) && !draft.stance.question(hit.match),
  );
  return { hits: [...plain, ...more], extra: setting(draft) };
}

function weHead(reading: Reading, hits: readonly Hit[]): boolean {
  return hits.some(({ match }) =>
    /^(we|us|our|ours)$/.test(reading.tokens[match.from]?.text ?? ''),
  );
}

/** A promise in the firm's business is heard as the firm's, even where no "we" stands. */
function fromPromise(promise: Finding): Finding {
  return {
    kind: 'company-voice',
    strength: 'possible',
    span: promise.span,
    because: promise.because
      .slice(0, 1)
      .map((cue) => ({ ...cue, reason: 'voice_commitment' as const })),
  };
}

export function companyVoice(draft: Draft, promise: Finding | undefined): Finding | undefined {
  return ownVoice(draft) ?? (promise && fromPromise(promise));
}

function ownVoice(draft: Draft): Finding | undefined {
  const { hits, extra } = voiceHits(draft);
  const plain = hits.some((hit) => PLAIN.includes(hit.evidence));
  const bounded = plain ? Math.min(extra, weHead(draft.reading, hits) ? 0.5 : 0.3) : extra;
  return findingOf('company-voice', draft.reading, hits, bounded);
}
