import { say } from '../lexicon/book.ts';
import {
  CHILD,
  DOXXING,
  EXTORTION,
  HARASSMENT,
  INJURY,
  LEGAL,
  PRESS,
  SELF_HARM,
  THREAT,
} from '../lexicon/care.ts';
import { matchAll } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import type { Finding, Urgency } from '../report.ts';
import { type Draft, type Evidence, findHits, findingOf, type Hit } from './cue.ts';

const CARE: readonly Evidence[] = [
  { id: 'selfharm', reason: 'care_selfharm', weight: 1, phrases: say(SELF_HARM) },
  { id: 'threat', reason: 'care_threat', weight: 1, phrases: say(THREAT) },
  { id: 'doxxing', reason: 'care_doxxing', weight: 1, phrases: say(DOXXING) },
  { id: 'harassment', reason: 'care_harassment', weight: 1, phrases: say(HARASSMENT) },
  { id: 'child', reason: 'care_child', weight: 1, phrases: say(CHILD) },
  { id: 'injury', reason: 'care_injury', weight: 1, phrases: say(INJURY) },
  { id: 'legal', reason: 'care_legal', weight: 1, phrases: say(LEGAL) },
  { id: 'extortion', reason: 'care_extortion', weight: 1, phrases: say(EXTORTION) },
  { id: 'press', reason: 'care_press', weight: 1, phrases: say(PRESS) },
];

/** Figures of speech and trades' own words: nobody is in danger. */
const FIGURATIVE = say(`
(kill|killing|killed) ~ (the|a|this|that|it|my|your)? ~ (process|processes|job|jobs|server|daemon|thread|container|pod|app|vibe|vibes|mood|time|switch|feature|session|instance|task|beat|build|lights|engine|joke|branch|bug|bugs|query|battery|pid)
(killing|kill|kills|killed) (it|me|for)
(bug|heat|deadline|commute|feet|back|hayfever|meeting|weather|build|shoes|this|that|test|tests|legs|cramps|suspense|standup|monday|merge|ci) ~ (is|are)? ~ (killing|murdering|destroying) me
(threat|attack) (model|models|modelling|modeling|surface|vector|intel|actor|actors|hunting|detection)
(dead|kill|zombie|orphan|child|parent) (code|letter|lock|link|links|process|processes|branch|thread|node|nodes|weight|line)
(press|pressing) ~ (the|a|any|play|pause|enter|f5|ctrl|cmd|escape|start|on|release|kit|button|key|x|esc|tab|space|and hold)
(stop|printing|french|bench|garlic|wine|cheese|full court|trouser|hydraulic) (the)? press
(barbecue|bbq|bonfire|incense|candle|candles|legend|what a hero|film|movie|novel|video game|episode|fiction|boss fight|final boss|quest|npc|season finale|thriller|d&d|dnd|minecraft|fortnite|chess|elden ring|murder mystery|true crime|halloween)
(my|the) ~ (plants|cat|cats|dog|dogs|hamster|goldfish|kettle|toaster|roomba|printer|code|laptop|sourdough|inbox|wifi|bank account|houseplant|ex gym|gym|fern|cactus|moon|seagull|pigeons|squirrel|squirrels|succulents)
(sue|sued) (by|from) (the)? ~ (moon|sun|cat|dog|ghost|disney)
(by the moon|band thing|figuratively|jk|just kidding|metaphorically|not literally)
(legal) (in|size|age|tender|move|moves|drinking)
(public|bad|good|great|free) press
(freedom of the press|press freedom|bench press|hot off the press)
(heart attack|stroke) ~ (when|watching|from the|seeing|at the price|on a plate)
(would|could) kill for
(die|died|dying|dead) ~ (of|from|with|laughing) ~ (laughter|laughing|embarrassment|cringe|boredom|curiosity|shame|happiness|cuteness|heat)
(hungry|tired|bored|jealous|shame|cute) ~ .. (could|might) die
over my dead body
(bloodbath|carnage|massacre) 
(shoot|shot) ~ (me|you|us|over|them|him|her) ~ (a|an|your|over|through|the)? ~ (dm|message|email|mail|text|note|line|question|pr|link|details)
(photo|film|video) shoot
(blow|blew) ~ (my|your|our) mind
(nuclear|silver) bullet
(crash|crashes|crashed|burn|burns|burned) and (burn|burns|burned)
(execute|run) order
(law school|legal drama|legal size)
`);

const DENIED = say(`
(no one|nobody|none|not) ~ (was|is|were|got|been)? ~ (hurt|injured|harmed|killed|sued|in danger|threatening)
(not|never|would not|am not) ~ (suicidal|suing|threatening|stalking|a lawyer|a journalist|a reporter|legal advice)
(not a threat|no threat|no lawyers)
`);

function readCare(reading: Reading): Hit[] {
  if (matchAll(reading, FIGURATIVE).length > 0 || matchAll(reading, DENIED).length > 0) return [];
  return findHits(reading, CARE, (hit) => !turnedDown(reading, hit));
}

/** "I would never hurt", "no threat", "does not tolerate harassment": the charge is denied or ruled out. */
function turnedDown(reading: Reading, { evidence, match }: Hit): boolean {
  if (evidence.id !== 'threat' && evidence.id !== 'harassment') return false;
  for (let at = match.from; at < match.to; at++)
    if (reading.tokens[at]?.text === 'never')
      return evidence.id === 'threat' && !/forget|know/.test(reading.words(match));
  const before = reading.tokens.slice(Math.max(0, match.from - 3), match.from);
  return before.some((token) =>
    /^(tolerate|never|condone|accept|against|prevent|stop|forbid|forbids|allow|zero|no)$/.test(
      token.text,
    ),
  );
}

const GRAVE = new Set(['selfharm', 'threat', 'doxxing', 'child']);
const SPREADING = new Set(['press', 'legal', 'extortion', 'injury', 'harassment']);

/** Levels of the handoff clocks: danger to life first; what is pressing next. A draft not yet posted is at most U2 otherwise. */
export function urgencyOf(hits: readonly Hit[]): Urgency {
  if (hits.some((hit) => GRAVE.has(hit.evidence.id))) return 'U0';
  if (
    hits.some(
      (hit) =>
        hit.evidence.id === 'harassment' ||
        hit.evidence.id === 'injury' ||
        hit.evidence.id === 'extortion',
    )
  )
    return 'U1';
  return hits.some((hit) => SPREADING.has(hit.evidence.id)) ? 'U2' : 'U3';
}

export function asksCm({
  reading,
  parent,
}: Draft): { finding: Finding; urgency: Urgency } | undefined {
  const own = readCare(reading);
  const asked = parent ? readCare(parent) : [];
  if (own.length > 0) {
    const finding = findingOf('asks-cm', reading, own, asked.length > 0 ? 1 : 0);
    return finding && { finding, urgency: urgencyOf([...own, ...asked]) };
  }
  const [lead] = asked;
  if (!lead || !parent) return undefined;
  const span = reading.span({ from: 0, to: reading.tokens.length });
  if (span.end <= span.start) return undefined;
  const phrase = reading.raw.slice(span.start, span.end);
  const cues = [
    { phrase, span, reason: lead.evidence.reason },
    { phrase, span, reason: 'context_parent' as const },
  ];
  return {
    finding: { kind: 'asks-cm', strength: 'possible', span, because: cues },
    urgency: urgencyOf(asked),
  };
}
