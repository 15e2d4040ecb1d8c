import { say } from '../lexicon/book.ts';
import { matchAll } from '../reading/match.ts';
import { holds } from '../reading/stance.ts';
import type { Finding } from '../report.ts';
import { type Draft, type Evidence, findHits, findingOf } from './cue.ts';

const TIME = `
(by|before|on|from|this|next|until|come|for|due|end of|later|early|late|first thing|for|comes|arriving|every|come|in) ~ ({weekday}|{month}|tonight|tomorrow|today|morning|afternoon|evening|weekend|week|month|quarter|q1|q2|q3|q4|year|spring|summer|autumn|fall|winter|christmas|easter|lunch|lunchtime|noon|midnight|eod|eow|eob|end of|monday's|the hour|close of|month end|hour|tuesday's|year end|half term)
(tonight|tomorrow|today|overnight|shortly|imminently|any minute|any day now|within the hour|in no time|this week|next week|next month|by then|eod|eow|asap|straight away|right away)
(within|in|under) ~ _? (minutes|mins|min|hours|hrs|hour|days|day|weeks|week|months|month|sprint|sprints|20mins|10mins|5mins|30mins|24h|48h|24hrs|48hrs)
`;

const OUTCOMES: readonly Evidence[] = [
  {
    id: 'will',
    reason: 'promise_outcome',
    weight: 0.9,
    phrases: say(`
(we|i|it|they|you|she|he|that|this|everyone|everybody|refunds|@ours|@community|team|someone|fix|patch|ads|your _|the _|a _|the _ _|your _ _|that _) ~ (will|shall|are going to|is going to|am going to|'ll) ~ (not)? ~ (be)? ~ (fixed|patched|refunded|credited|compensated|restored|reinstated|back|live|free|resolved|sorted|removed|banned|gone|fired|sacked|dismissed|suspended|disciplined|replaced|deleted|dealt with|out|in|shipped|released|delivered|closed|merged|retrained|reopened|waived|reimbursed|unblocked|unlocked|there|with you|available|supported|added|rolled|fix|refund|credit|restore|ship|release|remove|ban|fire|sack|waive|reimburse|award|unlock|unblock|get|have|receive|land|arrive|replace|compensate|lift|reverse|cancel|drop|reinstate|resolve|sort|merge|add|make it right|make this right|make it up|put|send|deliver|upgrade|rebook|cover|pay|honour|honor|match|stay|keep|never|always|end|stop|close|open|launch|give|do it|happen|extend|support|come|go|comp|throw in)
(is|are|am) ~ (going|getting|coming|landing|shipping|losing|leaving|being|getting) .. (away|removed|fixed|refund|refunded|banned|fired|sacked|out|back|replaced|role|badge|job|post|diamond|access|account|privileges|in|on|live|shipped|released|soon|patched|suspended|stripped|free)
(will|going to) be ~ (in|out|there|back|fixed|gone|free|live|yours|done|sorted)
^ (gone|fixed|out|sorted|done|back|banned|live|shipping|merged|landing|coming|dropping|arriving|ready|patched|removed) ~ (by|on|in|before|tonight|tomorrow|today|this|next|soon|within)
^ (landing|coming|shipping|dropping|arriving|out) ~ (in|on|with|this|next|tomorrow|tonight|soon|by|within)
(ships|lands|arrives|launches|drops|goes live|comes out|releases) ~ (on|in|at|this|next|tonight|tomorrow|today|by) ..
(new|more) _ ~ {time}
(hotfix|fix|patch|update|build|refund|release|replacement|version|feature|support|credit|voucher|rollback|change|rollout|deploy|restock) ~ (is|will be|should be|are|will|that)? ~ (be)? ~ (coming|landing|lands|land|out|live|ships|ship|arrives|arrive|goes out|drops|drop|on its way|on the way|with you|going out|rolling out|due|ready|released|shipped|scheduled|merged|in your account|queued|here)
(should|will) be ~ (with you|in your (account|inbox)|live|out|fixed|back|resolved|sorted|there) ~ (by|on|in|within|before|tomorrow|tonight|today|this|next|shortly|wednesday|{weekday})
(merging|merge|ship|shipping|releasing|landing|deploying|restoring|fixing|refunding|removing|banning) ~ (it|this|that|once|as soon as|when|tomorrow|tonight|today|on|by|next|after)
you ~ (will|shall|are going to) ~ (have|get|receive|see|be|never|find|hear) ~ (it|your|a|an|the|full|every|no|refunded|compensated|back|new|that|free|one)
(we|i|it|you|@ours|@community) (will|shall|are going to|is going to) ~ {soonVerb} ... {time}
(i|we) (will|am going to|are going to|shall) ~ (get|make|have|tell|order|ask) ~ _ ~ _? ~ _? ~ (to)? ~ (reset|fix|withdraw|remove|refund|restore|unblock|unlock|sort|undo|reverse|delete|ban|credit|send|replace|approve|merge|release|reinstate|apologise|apologize|drop|pull|change|lift|cancel)
(consider|call) it (done|fixed|sorted|gone|handled)
(opens|opening|back|reopens|launches|arrives|returns|restored|back up|back on) .. !(for) {time}
(is|are|be|being) ~ (covered|paid for|taken care of|looked after|made good|reimbursed)
(we|i) ~ (will|can|am going to|are going to|shall) ~ (make sure) ~ (you|it|they|this|that|he|she|your|the|every) ~ ({aux}|never|get|gets|is|are)?
`),
  },
  {
    id: 'date',
    reason: 'promise_date',
    weight: 0.6,
    phrases: say(TIME),
  },
  {
    id: 'sure',
    reason: 'promise_outcome',
    weight: 0.7,
    phrases: say(`
(guaranteed|guarantee|promise|promised|i swear|trust me|mark my words|you have my word|have my word|my word|for sure|100%|definitely|without fail|no question|no ifs|count on it|bank on it|take it to the bank|rest assured|certain|scout's honour|pinky|assured|you can rely|without a doubt|no doubt|take it to the bank|we swear|i swear|swear|swear on|cast iron|absolutely|never ever|you have our word|word of honour|assure you|certainly|consider it (done|fixed|sorted|gone)|set in stone|locked in|confirmed)
`),
  },
  {
    id: 'money',
    reason: 'promise_refund',
    weight: 1,
    phrases: say(`
(full|partial|automatic|instant|complete|your|a|the) ~ (refund|refunds|reimbursement|compensation|credit|voucher|goodwill|upgrade|replacement) ~ (is|will|coming|on|for|automatically|in|within|by|of|today|this|to|guaranteed|applied|will be|has)
^ (refunds|refund|credit|compensation|free) ~ (for|to) ~ (everyone|all|you|anyone|those|every)
(free|comped|complimentary|no charge|discount) ~ (for you|for everyone|for all|forever|until|of charge)
(i|we|it) ... (at no cost|free of charge|for nothing|on the house|for free|half price|money back)
(refunding|crediting|comping|reimbursing|waiving) ~ (it|you|that|this|both|them|your|the|all|everyone)
(is|are|stay|stays|remain|remains) ~ (free|frozen|the same)
(we|i|they) ~ (will|are going to|am going to|shall|can) ~ (just|happily)? ~ (refund|reimburse|compensate|credit|comp|pay|waive|cover|match|honour|honor|upgrade|give you|send you|replace|knock|throw in|double|write off|wipe|lift)
(lift|waive|drop|remove|reverse|cancel|refund|write off|wipe) ~ (the|your|that|it|this) ~ (block|fee|charge|fine|penalty|ban|suspension|debt|bill|interest|late fee|cancellation fee|cost|limit)
(there is) ~ (taxi|refund|voucher|upgrade|seat|room|replacement|credit) .. (booked|waiting|for you|in your name|free|ready)
(flip|flipping|flick) the switch
`),
  },
  {
    id: 'punish',
    reason: 'promise_punishment',
    weight: 1.1,
    phrases: say(`
(he|she|they|mod|mods|moderator|moderators|that mod|them|him|her|@community|user|driver|seller|agent|employee|account|troll|host|reviewer|guy|person|whoever|badge|diamond|clerk|manager|rep|steward|contractor|him) .. (will|is|are|going to|getting|has|have|was|gets|get) ~ (be|being|been|getting|get)? ~ (fired|sacked|banned|removed|suspended|dismissed|gone|disciplined|demoted|stripped|let go|out|dealt with|kicked|replaced|escorted|barred|deactivated|losing (his|her|their)|lose (his|her|their)|permabanned|retrained|toast|history|finished|off the|terminated|shown the door|out the door|shown|reprimanded|struck off|booted|binned|written up|on notice)
(gone|fired|sacked|banned|out) ~ by ~ (tonight|tomorrow|lunch|lunchtime|friday|monday|{weekday}|end|the end|noon|morning|eod|close)
(fire|sack|ban|suspend|dismiss|remove|discipline|demote|kick|bar|deactivate) ~ (him|her|them|those|that|the|any|every|whoever|anyone|all) ~ ...
(losing|lose|loses|lost|stripped of|hand in|handing in|handed in) ~ (his|her|their|its) ~ (role|badge|diamond|job|position|access|rights|privileges|licence|license|account|status|post|moderator|mod)
(will be|be|is|needs|will need) ~ (looking for|needing|to find|a|an)? ~ (new|another) ~ (job|role|career)
^ (banning|firing|sacking|suspending|removing) ~ (him|her|them|that|those)
(badge|diamond|job|role|account|access|career) ~ (is|will be|are)? ~ (gone|revoked|toast|history|over|stripped|removed|pulled)
(heads will roll|consequences|held accountable|not get away|never work|never drive|never moderate|never post)
`),
  },
];

const SOFT = say(`
(no|not) ~ (promises|promise|guarantee|guarantees|guaranteed|promising|making any|eta|date|dates|timeline|ideas|idea)
(can not|could not|will not|not able to|unable to|not going to) ~ (promise|guarantee|say|commit|give|tell|share|comment|do)
(hope|hoping|hopefully|might|maybe|perhaps|possibly|probably|fingers crossed|i guess|i think|i would guess|guess|i suspect|should think|i doubt|doubt|wish|try|trying|with luck|if all goes|if we are lucky|aim|aiming|would like|no guarantees|rumour|rumoured|rumor|apparently|i heard|reportedly|says|predict|prediction|bet|expect|i expect|supposedly|allegedly|unlikely|not sure|tentatively)
(changelog|docs|website|page|blog|milestone|status page|announcement|article|roadmap|release notes|timetable|schedule|email|notice) .. (says|said|say|has|states|lists|announced|shows|mentions)
(they|he|she) ~ (said|says|announced|promised|told|claimed|reckon|reckons)
(look into|have a look|take a look|find out|ask|check|pass it|see what|read it|let you know|get back|follow up|chase)
`);

const OWN_LIFE = say(`
i ~ (will|am going to|shall) ~ (finish|be there|bring|cook|bake|call my|read|knit|run|learn|watch|come|see you|miss|never|always|be|eat|drink|buy|sleep|go|die|cry|start|stop|quit|write|wear|try|tell)
{private}
`);

const ASKED = say(`
(is|are) @ours
(when|what time|how soon|how long|will|is it|are you|can you|can this|can we|any eta|eta|any date|any plan|any plans|any news|does|do you|is there|please|still|should|fire|ban|remove|refund|fix|need|want|demand|where is|where are)
`);

const TOPIC = say('{topic}');
const SHORT_DATE = say(`
^ ~ (the)? ~ ({weekday}|{month}|tomorrow|tonight|today|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|next week|next month|this week|this month|end of|q1|q2|q3|q4)
`);
const SHORT_YES = say(`
^ (it|she|he|they|you|we|i|that) (will|is|are|shall)
^ (yes|yep|yeah|100%|absolutely|definitely|guaranteed|always|forever|of course|certainly)
`);

const SHORT: readonly Evidence[] = [
  { id: 'short-date', reason: 'promise_date', weight: 1, phrases: SHORT_DATE },
  { id: 'short-yes', reason: 'promise_outcome', weight: 0.5, phrases: SHORT_YES },
];

export function promisesOutcome({ reading, stance, parent }: Draft): Finding | undefined {
  const accept = ({ match }: { match: { from: number; to: number } }) =>
    !stance.quoted(match) && !stance.reported(match) && !stance.question(match);
  const hits = findHits(reading, OUTCOMES, accept);
  const asked =
    parent !== undefined &&
    holds(parent, ASKED) &&
    (holds(parent, TOPIC) || parent.mentions.length > 0);
  if (asked) hits.push(...findHits(reading, SHORT, accept));
  if (
    !hits.some(
      (hit) =>
        hit.evidence.id !== 'date' && hit.evidence.id !== 'sure' && hit.evidence.id !== 'short-yes',
    ) &&
    !(asked && hits.length > 1)
  )
    return undefined;
  let extra = 0;
  if (asked) extra += 0.3;
  if (holds(reading, SOFT)) extra -= 0.9;
  if (
    holds(reading, OWN_LIFE) &&
    !hits.some(({ evidence }) => evidence.id === 'punish' || evidence.id === 'money')
  )
    extra -= 0.8;
  const firm =
    asked ||
    reading.mentions.length > 0 ||
    matchAll(reading, TOPIC).length > 0 ||
    (parent !== undefined && (parent.mentions.length > 0 || holds(parent, TOPIC)));
  if (!firm) extra -= parent ? 0.4 : 1.5;
  return findingOf('promises-outcome', reading, hits, extra);
}
