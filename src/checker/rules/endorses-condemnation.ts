import { say } from '../lexicon/book.ts';
import { matchAll } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import { holds, readStance } from '../reading/stance.ts';
import type { Finding } from '../report.ts';
import { condemningHits } from './condemns-community.ts';
import { type Draft, type Evidence, findHits, findingOf } from './cue.ts';

const AGREEING: readonly Evidence[] = [
  {
    id: 'agrees',
    reason: 'side_agrees',
    weight: 1.2,
    phrases: say(`
^ (oh|ooh|ah|omg|omfg|lol|haha|hahaha|man|god|jesus|christ|well|so|and|but|ok|okay|honestly|tbh|sadly|ngl|ffs|bro|dude|mate|girl|hard|big|very|just|too|i mean|i|wow|damn|yes|yeah|yep|oof|ugh|lmao)? ~ {yes} !(but) !(and no) !(to) !(people) !(folks) !(ones) !(lot) !(crowd) !(how|what|why|which|who|where)
(so|very|too|sadly|painfully|sorry but|only too|entirely|all too|totally|completely|absolutely|100%|definitely|depressingly|unfortunately|hilariously|spectacularly|dangerously) ~ (true|right|real|accurate|correct|relatable|spot on|on point)
(could|can) not ~ (agree|have said|have put|be more right|argue|disagree|fault|put it better|say it better)
(i|we|all of us|everyone|everybody|anyone|the office|half of us|most of us|many of us|me too)? ~ (agree|agreed|concur|second this|second that|cosign|co sign|approve|endorse this) !(to disagree)
(you|u|he|she|op|they|ya) ~ (are|is) ~ (right|spot on|correct|not wrong|bang on|dead right|speaking truth|preaching|telling the truth|so right|not alone|the only one)
(you|he|she|op) ~ (said|nailed|hit|called|get|gets|summed|put|got) ~ (it|this|the nail|that) ~ (up|perfectly|well|right|on the head|best|loud|first)?
(hit|hits) the nail
(spot|bang|dead|right) on
(well|nicely|perfectly|beautifully|brilliantly) (said|put)
(say|shout|yell|scream) (it|that|this) (louder|again)
louder (for|please)
(tell|telling) me about it
(no|zero) lies? (detected|told|found|here|spotted)
not wrong
(exactly|just|precisely|literally|basically) ~ (how|what|why|my|this|that|as) ~ (i|we|everyone|thoughts|my|experience|the)
(felt|feel|feeling) (this|that|you|it|seen)
(this|that) ~ (this|so much|right here|all of this|times a|x100|x1000|is it|is the one|is so|one gets it|tbh|100)
(a thousand|thousand|million|1000|100) times (this|yes)
(my|our) ~ (experience|thoughts|feeling|feelings|sentiments|view|opinion) ~ (exactly|too|entirely|as well)
(same|identical) ~ (here|experience|feeling|thought|for me|tbh|honestly)
(preach|amen|hallelujah|hear hear|word up|say less|fair play|fair point|fair enough|too right|damn right|damn straight|too fucking right|quite so|how true|big mood|mood|a mood|hard same|hard agree|big agree|strong agree|nuff said|enough said|facts only|straight facts|big facts|dead on|dead right|good point|great point|valid point|good take|great take|correct take|based|so based|top tweet|great thread|tweet of the day|comment of the day|take my upvote|upvoted|underrated|gold|chef's kiss|bullseye|touche|touché|no cap|real talk|truer words|truth bomb|truth hurts|truth)
(glad|thank|thanks|thankful|grateful|finally|about time|nice|brave|credit|kudos|bless|applause|props|hats off) .. (someone said|somebody said|one said|you said|said|says|saying|see it|noticed|speaking|calling|this out|saying this|saying it)
(finally|at last|about time) ~ (someone|somebody|somebody said|honesty|the truth|a)
(nailed|hit|summed|captured|described|sums|nails|named|called) ~ (it|this|that|them|us)
(it is|you are|u are) ~ not ~ (just|only|alone|the only|imagining|wrong|exaggerating|crazy|paranoid|mad|overreacting) ~ (you|one|in|there|about|this|it|things|at all)?
(do not|dont|can not|nobody|no one|hardly|who could) ~ (can|would|could)? ~ blame ~ (you|her|him|op|them for)
(you|u|she|he|op|everyone) ~ (have|has|had) ~ (every|good|all the|a|got) ~ (right|reason|point|cause) ~ (to|about|there)?
(proved|proves|proving|confirms|confirm|confirmed|case in point|exhibit a|evidence|living proof|proof|prove|shows|showed) ~ (it|this|that|your|the point|you right|her point)?
(you|u) ~ (are|were) ~ (too|so|very|being)? ~ (polite|kind|nice|generous|gentle|diplomatic|restrained|lenient)
we ~ (call|have a name for|nickname|joke about|roll our eyes) ~ (them|it|that|about)? ..
(take|have) ~ (my|an) (upvote|like|award)
(could|would) not have (said|put)
(i|we) ~ (have|had) ~ (been|always|long)? ~ (saying|said|thought|felt|known|complained|warned) ~ (this|so|that|it|as much|the same|for)
(is|are) ~ (all of us|every single one) thinking
(she|he|op|you|someone|this guy|this person|this one|this woman|this man) ~ (gets|get|knows|know|has got) it
(worth ~ (your|a|the) (time|read)|must read|read this|required reading|this thread|this right here|pin this|frame this|put this on|print this|retweet|boost|signal boost|quoting for truth|qft|passing this on|everyone should read)
(join the club|you and me both|that makes two of us|me too|welcome to the club|snap|great minds|likewise)
you ~ have ~ no idea
how right you are
(do not|dont) ~ i know it
(is|are|was|were|has|have|do|does|did) ~ (it|they|he|she) not $
(it|they|he|she|that|those|them|@them) ~ (really|truly|absolutely|certainly|sure|definitely|honestly|very much|genuinely|always|totally)? ~ (is|are|was|were|do|does|did|have|has|will|would) $
(it|they|@them) (really|truly|absolutely|certainly|sure|definitely|honestly|very much|genuinely|totally) (is|are|was|were|do|does|did|have|has|can)
(is|are) ~ (a|the) ~ (understatement)
understatement ~ of
putting it (mildly|nicely|kindly|politely)
(you|u|ur) are being ~ (kind|generous|polite|nice|diplomatic)
(if anything|and then some|you do not know the half|not the half of it|worse than that|you forgot|even worse|much worse|way worse|wait till you|wait until you|and worse|that is putting|that is generous|that is kind|that is being)
confirmed
`),
  },
  {
    id: 'concedes',
    reason: 'side_concedes',
    weight: 1.2,
    phrases: say(`
(sad but true|sadly true|those are the (nice|good|polite|friendly) ones|best (description|summary|definition)|perfect (description|summary|definition))
(sadly|unfortunately|alas|regrettably|i am afraid|afraid so|i fear|tragically|shamefully) ~ (so|yes|true|it|they|this|that|you|accurate|yeah|correct|not wrong|the case)?
(we|i|the team|everyone|everybody|all of us|people) ~ (here|inside|internally|at work|in the office)? ~ (know|knew|are aware|am aware|is aware|have noticed|hear you|hear this|see it|see this|feel it|feel this|feel the same|think so|get it|all know|discussed) !(that you) !(what) !(how) !(who) !(where) !(a) !(the)
(known|old|long standing|big|real|huge|recurring|ongoing|serious|well known|common) ~ (problem|issue|complaint|story|joke|fact|secret)
(has|have) ~ been ~ (for|like this|like that|that way|this way|a problem|an issue) 
(scare|scares|annoy|annoys|frighten|bother|bothers|terrify|terrifies|drive|drives|hate|hates|embarrass|embarrasses|get|gets|exhaust|same with|do that to|does that to|worry|worries) ~ (us|me) ~ (too|as well|also|in the office|internally|inside|here|all)
(stopped|quit|left|avoid|gave up|muted|no longer|deleted|never) ~ (going|posting|reading|using|it|there|my|answering|contributing|on|for|go|post|read|visit|open|set foot) .. 
(seen|saw|witnessed|experienced|had|got|been|noticed|met|heard) ~ (it|this|that|the same|them|worse|plenty|exactly|similar) ~ (too|myself|first hand|firsthand|as well|before|here|do|doing|happen|many times|every day|daily)?
(i am|i'm|so|really|deeply|truly)? ~ (sorry|apologies|ashamed|embarrassed|shame|awful|terrible|horrible|shocking|inexcusable|unacceptable|disgraceful|disgusting|shameful|appalling) ~ (you|that|for|about|on|we|i|to hear|behalf) .. (them|they|him|behaviour|behavior|treatment|treated|had to|like that|our|@community|people|went through|deal with|put up|community|site)
(it|that|this) ~ is ~ (awful|terrible|horrible|disgusting|unacceptable|inexcusable|shocking|disgraceful|embarrassing|a disgrace|a shame|a joke|shameful|appalling|not okay|not ok|not on|out of order|depressing|gross|indefensible)
(you|u) ~ (did not|never|do not) deserve
(you|u) deserve ~ better
(i|we) ~ (wish|want) (i|we|it) ~ (could|were|was) ~ (argue|disagree|deny|different|say otherwise|defend|otherwise|not true)
(hard|difficult|tough|tricky|impossible) ~ to ~ (argue|disagree|deny|defend|refute|dispute)
(no|not going to|will not|can not|not gonna) ~ (arguing|argue|argument|argue with|defend|deny|notes|disagreement|disagree|defending|denying|objections|lie)
(guilty|busted|caught|fair cop|you got us|called out|ouch)
(embarrassing|mortifying) (but|and|for us)
(as an employee|as someone who works|working here|i work here|i work there|off the record|between us|between you and me|do not tell|you did not hear|did not hear it from me|can not say|not supposed to|should not say|legally|officially|my lips|no comment) .. (but|and|,|😉|🤐|🙊|tell|anyone|say|this|me|like)
`),
  },
  {
    id: 'jokes',
    reason: 'side_jokes',
    weight: 1.2,
    phrases: say(`
(lol|lmao|lmfao|rofl|lolol|haha|hahaha|hahahaha|hahahahaha|ha|hehe|heh|bahaha|lel|kek|dying|dead|screaming|crying|howling|cackling|wheezing|sobbing|i am dead|stop it|pmsl|hahah|rotfl|xd|hilarious|savage|brutal|burn|sick burn|roasted|rekt|ouch|oof|shots fired|tell us how you really feel|mic drop|drops mic|🎤)
(is|that is|are) ~ (an insult|unfair|rude|harsh|offensive|slander|defamation|disrespectful|an unfair comparison) ~ (to|on) ~ !(them) !(the mods) !(@any) _
^ and ~ (where|then|they|the|that|it|when|also|do not|always|never|still|if|wait|half|most|twice|even|on|every|all|some|smug|who)
(at least|and|but) ~ (wolves|rats|dogs|babies|toddlers|children|sewers|zoos|robots|vampires|clowns|pigs|sharks|snakes|monkeys|vultures) .. 
i ~ (will|can|could) ~ (bring|get|fetch|supply|provide|hold|grab|lend|have) ~ (the)? ~ (matches|petrol|gasoline|popcorn|marshmallows|lighter|match|torches|pitchforks|pitchfork|beer|shovel|lighter fluid|kindling|fire|torch)
(bring|pass|got|grab|grabs|grabbing|fetch|get) ~ (the)? ~ (matches|petrol|popcorn|marshmallows|lighter|torches|pitchforks|pitchfork|kindling)
`),
  },
  {
    id: 'acts',
    reason: 'side_acts',
    weight: 1.2,
    phrases: say(`
(we|i|they|it|team|the team) ~ (have|will|am|are|is|just|going to|already|would)? ~ (removed|dropped|pulled|dropping|removing|pulling|talking to them|talk to them|deal with them|dealing with them|raising|raise this|sort them|sorting them|escalating|shut|shutting|close|closing|delist|delisted|ban|banning|banned|suspend|suspended|warned|had words|have words|kick|kicked|take them|reported them|fire|remove|drop|delete|kill|end|look at shutting|take it down|took it down)
(it|they) ~ (comes|come) off
(totally|completely|fully|100%|absolutely|right there|am|we are) ~ with you
(they|them|those mods|that mod|@them) ~ {aux}? ~ (be)? ~ (gone|fired|sacked|banned|removed|dealt with|replaced|out)
`),
  },
  {
    id: 'emoji',
    reason: 'side_agrees',
    weight: 1.2,
    phrases: say(`
^ {agreeEmoji} ~ {agreeEmoji}? ~ {agreeEmoji}? $
`),
  },
  {
    id: 'cheer',
    reason: 'side_agrees',
    weight: 0.7,
    phrases: say(`
(💯|🙌|👏|🎯|☝|👆|🔥|🤣|😂|💀|😭|🗣|📢)
`),
  },
];

/** Not agreement: disagreement, defence, correction, doubt, a question, kindness that concedes nothing. */
const DISTANCE = say(`
^ (no|nah|nope|naw|nay|hmm|hm|um|er|really|seriously|hey|actually|wait|disagree|false|wrong|rubbish|nonsense|unfair|harsh|untrue|come on|easy)
(do|does|did|would|could|can) not ~ (agree|think|believe|recognise|recognize|see it|know about that|share|buy|find|feel that|call|like this|want|go along|accept|support) !(more) !(harder)
(disagree|disagreed|i beg to differ|beg to differ|not sure|not convinced|not true|not fair|not really|not my experience|not all|not everyone|not the ones|not what i|unfair|too harsh|bit harsh|a bit strong|bit much|hang on|hold on|steady on|easy now|to be fair|in fairness|in their defence|in their defense|i would not|i would not go|i would still|i would keep|would not say|but not|only a few|a few bad|few loud|minority|generalis|generalization|generalisation|paint|tar|same brush)
(helped|saved|taught|kind to|been kind|lovely|wonderful|love them|love it|nice to me|friends|patient with) ~ (me|us|people|him|her|so|i|there|my)?
(what|which|who|when|where|why|how) ~ (happened|thread|mod|post|question|one|page|link|was|were|did|makes|made|exactly|bit|part|do you|so|would|come)
(could|can|would|will|did|do|have|has|is|are|was|were) (you|u|it|they|there|this|that|the) .. $
(do you have|got|have you|could you|can you|would you|mind|send|any) ~ (an example|a link|link|links|example|examples|details|screenshots|specifics)
(there is|use|try|here is|you can|see) ~ (a|the)? ~ (form|link|channel|process|report|flag|appeal|page|way)
(please|pls) ~ (do not|be|dont)
(volunteers|people|humans|they) ~ (are|have|do) ~ (people|humans|volunteers|lives|their best|trying|unpaid|feelings|good|great|kind|lovely|human|nice|fine|working)
(so|honestly|but|and|mostly|or) no $
(honestly no|for free|in their own time|a stretch)
(hope|hoping) (you|your|things|it)
(take care|hugs|sending|hug|here if you|feel better|look after yourself)
i ~ (moderate|mod|help|post|answer) ~ (it|there|here|them)
i am ~ (a|an|one of) ~ (@any|mod|moderator|regular|member|them|user)
(like|love|enjoy|adore|miss|rate) ~ (@target|it|them|that place|you)
`);

/** What an outside reader would take for an attack on one of the company's groups. Looser than the rule for drafts: other people's words are not judged, only what agreeing with them would mean. */
const LOOSE_ATTACK = say(`
@target ... ({badAdjective}|{badPerson}|{badPlace}|{deed})
({badAdjective}|{badPerson}|{badPlace}) ... @target
@target ... (scare|scares|frighten|terrify|ruined|ruin|ruins|killed|closed|banned|deleted|downvoted|doxxed|insulted|bullied|harassed|mocked|yelled|shouted|laughed|attacked|blocked|removed|worse|worst|hate|wrong|problem|problems|die|trash|fire|burn|burned|nuked|shame|shut|nobody|nothing|never|only|smug|wolves|abuse|power|ego|cult|joke|scam|steal|lie|lying|rude|awful)
(scared|sick|tired|fed up|afraid|ashamed|disgusted|hate|despise|loathe|avoid|screw|fuck|ban|burn|close|nuke|kill|worst|nobody|stop|shame|done) ... @target
`);

const FOND = say(`
(love|adore|thank|thanks|grateful|great|brilliant|awesome|amazing|wonderful|fantastic|best|helped|kind|kindest|lovely|nice|nicest|helpful|welcoming|friendly|proud|excellent|generous|patient|congrats|congratulations|happy|glad|underrated|heroes|legends|saved|fair|unfair|beautiful|superb|solid|gem|delight)
(take|took|taking) back
(stop|quit) .. (attacking|blaming|calling|bullying|insulting|abusing|harassing)
`);

/** Does the post that is answered condemn a community of the policy? */
export function condemningParent(parent: Reading | undefined): boolean {
  if (!parent?.mentions.some((mention) => mention.kind === 'community')) return false;
  if (condemningHits(parent, readStance(parent)).length > 0) return true;
  if (holds(parent, FOND)) return false;
  return matchAll(parent, LOOSE_ATTACK).some(
    (match) => parent.sentences[parent.tokens[match.from]?.sentence ?? 0]?.question !== true,
  );
}

export function endorsesCondemnation({ reading, stance, parent }: Draft): Finding | undefined {
  if (!parent || !condemningParent(parent)) return undefined;
  const own = condemningHits(reading, stance);
  if (
    own.length === 0 &&
    (holds(reading, DISTANCE) || reading.sentences.every((sentence) => sentence.question))
  )
    return undefined;
  const hits = findHits(
    reading,
    AGREEING,
    (hit) => !stance.quoted(hit.match) && !stance.question(hit.match),
  );
  const finding = findingOf(
    'endorses-condemnation',
    reading,
    hits,
    hits.length > 0 && own.length > 0 ? 0.5 : 0,
  );
  if (!finding) return undefined;
  const about = parent.mentions.find(
    (mention) => mention.kind === 'community' && mention.name !== '',
  );
  return about ? { ...finding, community: about.name } : finding;
}
