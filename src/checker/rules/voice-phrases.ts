import { say } from '../lexicon/book.ts';
import type { Evidence } from './cue.ts';

/** Speaks as a firm whoever reads it: no further context is needed. */
export const PLAIN: readonly Evidence[] = [
  {
    id: 'behalf',
    reason: 'voice_behalf',
    weight: 1.5,
    phrases: say(`
(on behalf of|speaking for|speaking on behalf of|speak for|in the name of) ~ (everyone at|all at|us at)? ~ (@ours|team|company|whole team|us|firm|organisation|organization|management)
(all|everyone|everybody|those|team|staff|us|we|folks) (of us)? (here)? (at|from) @ours
(official|formal|public|company|corporate) ~ (statement|response|position|answer|line|reply|stance|announcement|notice|comment|word|apology)
statement :
^ (statement|official|announcement|notice|update from|press release|service update|important update|status update|quick status|incident update|psa) ~ (from|by|for|on|:)
^ (dear|hi|hello|hey|hiya|greetings|good morning|good afternoon|good evening) ~ (customer|sir|ma'am|madam|valued|guest|passenger|user|member|subscriber|sirs|all customers|guests|customers)
(our|company) (position|stance|view|line|policy) (is|has not|has never|remains|on|stands|was)
(we|i) ~ (work|am|are) ~ (here)? ~ (for|at|with|from) ~ @ours .. (and|can|happy|help|sorry|here)
(this is|it is|you are speaking to|i am) ~ _ ~ (from|at|with) ~ @ours
`),
  },
  {
    id: 'desk',
    reason: 'voice_support',
    weight: 1.3,
    phrases: say(`
{channel} ~ (us|me|it over|them over|that over|over|through|across) .. {details}
{channel} ~ (us|to us|it to us|our team)
{channel} ~ your ~ {details}
(dm|dms|pm|inbox|private message|direct message|email|mail|message|drop|send|ping|call|ring|contact|reach) ~ (our|us) 
(please|could you|can you|would you|may we|can we|might we|may i|can i|could i|kindly|do you have|mind) .. (have|get|share|send|provide|confirm|dm|pm|drop|pop|post|forward|give|supply|let us know|fill|submit) .. {details}
(please|could you|can you) .. (dm|dms|pm|inbox)
(what is|whats|which is|with) your {details}
(share|send|provide|confirm|drop|pop|forward|give us|supply) ~ (your|the|us your|me your|over your) ~ {details}
(pop|slide|fire|drop|shoot|send|chuck|bung) ~ (it|that|them|your|us|me|over|the|a) .. (dm|dms|inbox|message|email|pm)
(reach out|get in touch|write in|write) to ~ (our|us|support|@ours|the support)
(reach|contact|call|email|speak to|talk to|ask) ~ (our) 
(raise|open|submit|log|file) ~ (a|an)? ~ (ticket|case|support request|support ticket) .. (we|i|us|our|team|someone)
(so|and|then) (we|i|someone|the team) can ~ (look|check|help|assist|investigate|sort|fix|find|trace|pull|take|see|escalate|get)
we will ~ (look into|check|chase|sort|get|take|pass|make sure|follow|dig|see what|find out|escalate|trace|look|forward|raise) .. (for you|right away|asap|straight away|it to the|this to|this up|it up|with the|this for|it right|to our|on to)
(someone|one of us|one of our|an agent|a colleague|a member of|the team|our team|support|an advisor|a rep) ~ (will|is going to|shall) ~ (be in touch|contact|call|email|reach|get back|help|follow|set|reply|get|assist|look)
call ~ (number|us|our|the number|the helpline|customer) .. 
(allow|give) ~ us ~ (time|few|24|48|a)
(bear|hang) (with) us
(back|answer|reply) to you ~ (shortly|soon|asap|as soon|by|within|today|tomorrow)
(case|ticket|reference|complaint|request) ~ (is|has been|was) ~ (logged|raised|escalated|created|closed|registered|forwarded|noted|opened)
(stickers|drinks|coffee|lunch|shipping|next one|it is|round|dessert|delivery) ~ (is|are)? on us
on the house
(quote|mention) (me|my name|this)
(rest assured|kindly note|please note|please be advised|kindly be informed|we regret|be assured|do the needful|revert back|at the earliest|with regards to your|as per our)
`),
  },
  {
    id: 'team',
    reason: 'voice_knowledge',
    weight: 1.2,
    phrases: say(`
(our|the) ~ _? (team|teams|engineers|engineering|crew|crews|guys|devs|developers|colleagues|technicians|support|legal|ops|sre|moderation team|specialists|agents|staff|people|folks|lads|chaps|product|comms|press office) ~ {aux}? ~ (aware|working|looking|investigating|checking|fixing|reviewing|on it|on the case|onto it|on this|notified|informed|alerted|handling|discussing|dealing|sorting|monitoring|tracking|been told|been made aware|know|knows|looked|checked|confirmed|reach|contact|get back|decided|attending|take)
^ (team|crew|engineers|technical team|concerned team|tech team) ~ {aux} ~ (aware|working|looking|investigating|checking|on it|informed|notified)
(team|engineers|crew|crews|technicians|teams) .. (is|are) ~ (aware|on it|on the case|on site|working on|looking into|investigating|working|all in|in place)
our ~ _? (team|engineers|crew|guys|devs|colleagues|technicians|moderators|legal team|support team|specialists|ceo|cto|founders|execs|editors|community team|security team|designers|data team|press team)
(checked|confirmed|spoke|spoken|talked|asked|checking|raised it|raised this|raised that|flagged|shared|passed|forwarded|loop|loop in|looped) ~ (it|this|that|you|your|in)? ~ (with|to|on to|in)? ~ (the|our|my|someone in|someone from)? ~ (team|marketing|legal|engineering|support|comms|product|security|security lead|finance|ops|moderators|mods|store|manager|crew|infra|director|design|dev team|the devs|hr|press office|community team|leadership|pm|backend)
(we|i) (have|has)? ~ (passed|forwarded|escalated|raised|flagged|shared|logged|reported) ~ (this|it|that|your|on|your feedback|these) .. (to|with|internally|on|along)
`),
  },
  {
    id: 'apology',
    reason: 'voice_apology',
    weight: 1.2,
    phrases: say(`
(inconvenience|delay|trouble|disruption|frustration|hassle|confusion|mix up|wait|poor service|bad experience|downtime|outage) ~ (caused|is|are|this)? ~ (regretted|caused)
(sorry|apologies|apologize|apology|apologizing|forgive us|pardon) ~ (sincerely|unreservedly|deeply|again|everyone|all|folks|to you|most)? ~ (for|about) ~ (any|all|the|your|this|that|our|such)? ~ (inconvenience|delay|delays|trouble|disruption|wait|hassle|confusion|mix up|experience|downtime|outage|poor|slow|late reply|issue|issues|problem|problems|interruption|frustration|hold up|bad service|service|behaviour of our|mess|mistake|error)
(our|totally our|entirely our|completely our|all our) (bad|fault|mistake|error|apologies|sincere|sincerest|deepest|screw up|cock up|oversight|responsibility|end)
(that|this|it|mistake|one) is ~ (on|down to) us
we ~ (have)? ~ (dropped the ball|messed up|screwed up|let you down|fell short|got it wrong|got this wrong|failed you|made a mistake|made an error|goofed|botched|cocked up|ballsed|apologize|should have done better|owe you|are sorry|sincerely|sorry)
(we|us) ~ (truly|sincerely|deeply|really|unreservedly|do|would like to|want to|must|wish to|humbly)? ~ (apologize|regret|apologise)
(accept|send|sending) ~ our ~ (apologies|sincere)
(please accept|sincerest) ~ (our|my) ~ apologies
(no|not) ~ (experience|level|service|standard) ~ (we|you should expect from us)
we ~ (hear|understand|appreciate|share|feel|value|take) ~ (you|your|this very seriously|this seriously|that seriously|that you|the frustration|it seriously|all feedback|feedback)
`),
  },
  {
    id: 'announces',
    reason: 'voice_announcement',
    weight: 1.2,
    phrases: say(`
(announcing|introducing|presenting|unveiling) ~ (@ours|our|the new|new|a new|today)
(we|i) ~ (are|am|can|can now|finally|is)? ~ (excited|thrilled|pleased|delighted|happy|proud|finally|stoked) ~ to ~ (announce|share|introduce|launch|unveil|say|reveal|confirm|release|welcome|bring|offer)
(next|further|more) (update|updates) ~ (at|by|in|to follow|soon|tomorrow|later|when|[0-9]+|here|on)
(rolling|rolled|roll) out ~ (to|from|in|now|this|next|today|tomorrow|gradually|globally|across|it|worldwide|everywhere)
(is|are) ~ now ~ (live|available|open|free|out|shipping|in beta|in preview|ga|generally available|supported|the default|on by default)
(now|from today|starting today|as of today|from now on|effective|with immediate effect|from next|starting next|starting from|as of) ~ (on|available|live|monday|week|month|immediately|today|all)? .. (we|@ours|our|all users|everyone|users|customers|you can|orders|accounts|questions)
(ask me anything|ama|q and a|office hours|webinar|live stream) .. (about|on|with) ~ (our|@ours|the team)
i can ~ (finally|now|officially|exclusively) ~ (say|share|announce|reveal|talk about|confirm)
i can ~ (confirm|assure|guarantee|categorically|officially)
(we|@ours) {aux} ~ (opening|launching|hiring|expanding|shutting down|acquiring|partnering|moving|releasing|discontinuing|laying off|rebranding|merging)
@ours ~ (is|are|has|have|will be|will) ~ (opening|launching|hiring|closing|acquired|acquiring|releasing|discontinuing|moving|raising|removing|adding|rolling|dropping|shutting|cancelling|expanding|ending|introducing|building|working on|investigating|aware|partnering|joining|changing|bringing|retiring|sunsetting|committed|proud|not affected|sorry|refunding|reviewing|banning)
`),
  },
];

/** Speaks as a firm when the setting fits: a firm's business, an answer to a customer. */
export const SETTING: readonly Evidence[] = [
  {
    id: 'we',
    reason: 'voice_we_company',
    weight: 0.7,
    phrases: say(`
we ~ {aux}? ~ (not)? ~ {aux}? ~ (not)? ~ ({decide}|{make}|{know})
we ~ (all)? ~ (do|did|are|have|will|would|can|could) not ~ ({decide}|{make}|{know}|have|know|want|need|plan|see|think)
we ~ {aux} ~ (working|aware|looking|sorry|on it|waiting|talking|hiring|going to|here|short|down|back|up|live|still|out of|unable|able|happy|committed|proud|short staffed|reviewing|digging|fully|currently|never going to|required)
we ~ (own|owe|use|work|follow|treat|fry|cook|bake|source|grow|pick|roast|brew|print|pack|load|board|fly|staff|train|clean) !(all) 
(how|why|what|where|who) we ({decide}|{make}|{know}|are)
`),
  },
  {
    id: 'we',
    reason: 'voice_we_company',
    weight: 0.5,
    phrases: say(`
we !(all) !(should) !(need to) !(can) !(could)
(with|from|by|to|at|for|of|on|tell|told|let|give|cost|ask|asked|hurts|is) us (too|all|directly|know|here|internally)?
`),
  },
  {
    id: 'done',
    reason: 'voice_decision',
    weight: 0.8,
    phrases: say(`
^ (yes|yep|done|ok|sorry|hi|hey|oh|ah|yeah)? ~ (just)? (doubled|raised|lifted|restored|bumped|increased|extended|enabled|shipped|deployed|reset|refunded|unlocked|unblocked|approved|credited|escalated|reinstated|rebooked|waived|removed|reopened|patched|upgraded) ~ (it|that|this|them|your|both|you|the|all|for)
^ (refunding|fixing|restoring|rolling|deploying|shipping|unlocking|escalating|crediting|rebooking|investigating|looking into|removing|reinstating|resending|reshipping) ~ (it|that|this|them|your|both|you|the|now|right now|all|back|out)
(failover|rollback|deploy|deployment|maintenance|restore|migration|reindex|investigation|recovery|restart|rollout) ~ (is)? ~ (in progress|running|done|complete|finished|under way|underway|ongoing|started)
(approved|signed off) ~ (send|by|for|from)
^ @people : ... (your|please|you can|you will|check)
we will get to (it|that|this|them|you|yours)
(faulty|no spare|spare|out of stock|back in stock|sold out) .. (tonight|today|tomorrow|this week|on order|on its way|sorry|until)
`),
  },
  {
    id: 'our',
    reason: 'voice_we_company',
    weight: 0.8,
    phrases: say(`
(our|ours) ~ _? _? {own}
(our) @ours
`),
  },
  {
    id: 'subject',
    reason: 'voice_policy',
    weight: 0.8,
    phrases: say(`
@ours ~ (does|do|did|will|would|has|have|is|are|can|may|never|always|only|now|also|currently|no longer|takes|take) ~ (not|never|always|now|also|only)? ~ ({decide}|{make}|{know}|tolerate|allow|retain|read|use|train)
@ours (never|always|no longer) !(again) !(been) _
@ours (now|still|also|already|never|always|only|no longer)? ({decide}|{make}|supports|ships|signs|publishes|audits|takes|stores|offers|runs|pays|provides)
`),
  },
  {
    id: 'passive',
    reason: 'voice_decision',
    weight: 0.7,
    phrases: say(`
(has|have|had|was|were|is|are|will be|get|gets|got) ~ (been|being)? ~ (removed|dropped|closed|deleted|suspended|banned|restored|reinstated|fixed|resolved|patched|deployed|escalated|approved|rejected|refunded|credited|cancelled|retired|deprecated|discontinued|updated|lifted|reverted|disabled|enabled|blocked|unblocked|merged|scheduled|postponed|delayed|reviewed|investigated|discussed|published|drafted|reported|logged|notified|moved|replaced|taken down|rolled back|rolled out|signed off|paused|extended|waived|processed|dispatched|shipped|restocked|addressed|handled|dealt with|sorted|not allowed|not permitted|prohibited|required|audited|encrypted|anonymised|anonymized)
(fix|patch|hotfix|update|release|advisory|build|refund|replacement|rollback|migration|maintenance|postmortem|deploy|rollout|feature|change|investigation|review|engineer|van|driver|crew) ~ (is|are|was|has|have|will|be|lands|goes|went|coming|landing|on its way|in review|in progress|under way|underway|drafted|merged|ready|out|live|in|shipped|rolling)
(search|site|service|services|login|logins|app|api|images|everything|systems|network|dashboard|payments|servers|lines|website|checkout|notifications|uploads|builds|queue|trains|flights) ~ (is|are) ~ (back|back up|up|restored|down|live|working|running|degraded|recovering|stable|online|normal|operational)
(no) ~ (cancellations|delays|plans|changes|outage|outages|breach|data|customer data|impact|layoffs|price rises|known issues) ~ (planned|expected|reported|today|was|were|to|at|out|has|have|currently)?
`),
  },
  {
    id: 'insider',
    reason: 'voice_knowledge',
    weight: 0.8,
    phrases: say(`
(talks|discussions|negotiations|conversations|tests|trials|work|planning|recruitment|interviews) ~ (are|is) ~ (ongoing|under way|underway|continuing|in progress|advanced|paused|over|starting)
(can not|not allowed to|not at liberty to|will not|unable to|may not) ~ (say|share|tell|comment|discuss|disclose|go into) ~ (more|much|too much|further|anything|any|on|details|yet|that|why)
as of (this|today|now|yesterday|version|tomorrow|monday|next)
(opt in|opt out|enabled|disabled|on|off) ~ (everywhere|by default|for everyone|for all)
(colleague|employee|driver|agent|person|member of staff|staff member|moderator|manager|clerk|guard|rep) ~ (involved|in question|concerned|responsible)
(ticket|case|issue|bug) ~ (number|no)? ~ [0-9]+ 
(by design|working as intended|as intended|removed on purpose|a deliberate|deliberate choice|intentional change)
(internally|behind the scenes|in the pipeline|on the roadmap|in the works|in the backlog|in the queue|off the roadmap|on our side|our end|this end|at our end|on this end|under embargo|embargo|under nda|backlog of|on our desk|in review|in qa|in staging|code freeze|signed off|green light|sign off)
(the|current) (plan|idea|intention|decision|thinking|reason|cause|root cause|limit|policy|rule) ~ (is|was|never|only|does|has|applies|applied|changed|will)
(that|this|the) ~ (limit|policy|rule|fee|charge|change|cap|ban|restriction|price|offer|deal|exemption) ~ (never|only|does|is|was|has|will|no longer|still|applies|applied) 
(i have|i) ~ (seen|read|heard|got) ~ (the) ~ (email|memo|plan|plans|roadmap|numbers|figures|slides|deck|contract|ticket|draft|report)
(stock|price|menu|schedule|timetable|catalogue|database|index|cache|feed|list|system) ~ (file)? (updates|refreshes|syncs|rebuilds|resets) 
(ring ahead|call ahead|ask for|ask at) ~ _ 
(scores|numbers|figures|sales|profits|complaints|usage|uptime|ratings) ~ (have|has|are|is) ~ (gone up|gone down|up|down|improved|never|doubled|risen|fallen|rising|growing|falling)
(that|this|the) ~ (survey|report|article|claim|figure|number|rumour|rumor|story|headline|screenshot|memo|leak|quote|study|statistic|data) is ~ (old|outdated|wrong|false|fake|inaccurate|misleading|years|two|three|not accurate|out of date|from|not true|incorrect|untrue)
`),
  },
  {
    id: 'denies',
    reason: 'voice_knowledge',
    weight: 0.5,
    phrases: say(`
^ (false|incorrect|untrue|not true|wrong|that is false|that is incorrect|that is not true|that is not accurate|this is false|this is incorrect|not accurate|categorically)
^ (yes|yep|yeah|no|nope|correct|confirmed|sure|definitely) !(way) !(idea) !(one) !(thanks) !(and) !(but) !(comment) _ _
`),
  },
  {
    id: 'regret',
    reason: 'voice_apology',
    weight: 0.5,
    phrases: say(`
(so|very|really|truly|deeply|terribly|awfully|sincerely)? ~ (sorry|apologies|gutted|apologize) ~ (to hear|about|for|sir|ma'am|folks|everyone|all|there|hun)
(thanks|thank you) for ~ (flagging|reporting|the report|raising|spotting|letting|telling|the heads up|the feedback|sharing|your)
`),
  },
];
