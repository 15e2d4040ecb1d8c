import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Counterspeech and support: standing up for those who are attacked. */
export const counterspeech: Category = {
  id: 'P12',
  name: 'counterspeech',
  phrases: say(`
(do not|never|stop|quit|please stop|no need to|wrong to|unfair to|unkind to|who are you to) ~ (call|calling|label|labelling|labeling|brand|branding) ~ (them|people|us|@any|anyone|volunteers|her|him|each other|someone|strangers|these people|those people|mods)
(calling|call|labelling|branding|blaming|mocking|insulting|threatening|abusing|attacking|hating) ... ... (is not (ok|okay|on|fair|right|cool|kind|helpful|acceptable)|is unfair|is wrong|is cruel|is vile|is unkind|is lazy|helps nobody|helps no one|is out of order|is never ok|is never okay|was unfair|was wrong|is beneath)
(saw|seen|heard|read|watched) ~ (someone|somebody|people|a man|a guy|a bloke|a person|folks|him|her|them|a post|a tweet) ~ (call|calling|called|compare|comparing|describe|describing|label|labelling|mock|mocking|say|saying|insult|insulting|abuse|abusing) ...
(i|we) will ~ (always)? ~ (defend|stick up for|stand up for|vouch for|back|speak up for) ~ ...
(let us|please|can we|maybe|how about we|could we) ~ not ~ (pile|dunk|judge|attack|mock|insult|call|generalise|generalize|bully|hate|shame|blame|dogpile|do this to|drag|laugh|sneer|stereotype|punch)
reported (it|them|him|her) .. 
(stop|quit|please stop|enough|let us stop|can we stop|can people stop|can you stop|could we stop|leave off|lay off|cut it out with|knock it off with|no more|do not|no need to|never okay to|not okay to|not ok to|wrong to|unfair to|cruel to|stop with the|no excuse (for|to)|no reason to|no place for|not on to) ~ (with)? ~ (the|all|this|that|your|people)? ~ (attacking|blaming|bullying|harassing|abusing|insulting|mocking|dogpiling|piling on|calling|hating|hating on|dunking on|bashing|demonising|demonizing|shaming|laughing at|attack|bully|harass|abuse|insult|mock|dogpile|pile on|hate on|bash|shame|scapegoat|scapegoating|picking on|pick on|trashing|trash|slagging off|slag off|tarring|tar|generalising|generalizing|generalise|generalize|name calling|dehumanising|dehumanizing|threatening|threaten|sending abuse|send abuse|ridiculing|punching down|hate|hating on|treating)
(that|this|it|that's|is|are|was|were|really|totally|a bit|so|deeply|just|not) ~ (is|are)? ~ (not fair|unfair|not okay|not ok|not true|uncalled for|out of line|not cool|unkind|cruel|a cheap shot|below the belt|unwarranted|unjustified|undeserved|a low blow|over the line|bang out of order|nasty thing to say|horrible thing to say|awful thing to say|not how|a lie) ~ (to|on|about|for|of|towards|at|thing|when) ~ (the|them|those|him|her|say|these|people|anyone|volunteers|@any|our|most|someone|us|you|all|everyone|that|write|moderators|mods)
(i|we|let us) ~ (stand|standing|am standing|stood) ~ (with|by|up for|beside|behind|alongside) ~ ...
(solidarity|support|hugs|strength) ~ (to|with|for) ~ (the|all|everyone|our|those|any|every) ~ (mods|moderators|volunteers|@any|attacked|targeted|affected|harassed|abused|people|victims|of you|who|facing|being|getting)
(nobody|no one|no volunteer|no mod|no moderator|no person|they|volunteers|mods|moderators|she|he|people|users|you|these people|those people|@any|@people) ~ (do|does|did)? ~ (not)? ~ (deserves|deserve|deserved) ~ (not)? ~ (this|that|to be|abuse|better|such|any of|respect|the hate|the abuse|it|harassment|threats|being|your|thanks|more respect|kindness|an apology|credit|our|so much|death|praise)
(saw|seen|heard|reading|read|watched|someone|somebody|people|they|he|she|somebody's|guy|man) .. (call|called|calling|calls|say|saying|said|says|describe|described|label|labelled|wrote|writing|compare|compared|dismiss|dismissed|mock|mocked|insult|insulted) .. (reported|report it|report them|blocked|disgusting|not okay|not ok|shame on|is wrong|was wrong|ashamed of|unacceptable|is vile|is nonsense|and it is not|no|nonsense|rubbish|wrong|disagree|shouted)
(people|anyone|those|folks|everyone|guys|anybody|he|she|someone) ~ (who)? ~ (call|calls|calling|say|says|saying|think|thinks|claim|claims) ... (are wrong|is wrong|have never|has never|should try|should meet|need to|should spend|do not know|does not know|has not met|have not met|can get|can do one|clearly have|clearly has|owe|should be ashamed|is lying|are lying|is talking nonsense|have no idea|has no idea|obviously never|must never have|did not bother|should apologise|should apologize|miss|should thank|are the problem|ought to)
(volunteers|mods|moderators|@people|they|curators|maintainers|drivers|hosts|reviewers|answerers|contributors) ~ (there|here|are|is|who)? ~ (are|is)? ~ (people too|humans too|human too|only human|real people|doing their best|doing it for free|give up|gave up|giving up|doing this for free|volunteers|somebody's|someone's|actual people|people with|kind people|good people|not the enemy|not your enemy|not your punchbag|not punching bags|not your punching bag|trying their best|trying to help|not robots|not villains|not monsters)
(do not|dont|let us not|never|stop|please do not|not fair to|unfair to|wrong to|lazy to|easy to) ~ (tar|paint|judge|lump|condemn|blame|write off|punish|dismiss|smear|vilify) ~ (everyone|them|all|a whole|whole|an entire|the whole|people|an|all of|a|the|us|thousands|every) ~ ...
(in defence|in defense|defending|sticking up|stick up|standing up|stand up|i will defend|will defend|proud to defend|speaking up|speak up) ~ (of|for)? ~ (the|our|those|all)? ~ (@any|mods|moderators|volunteers|them|these people|newcomers|drivers|hosts|plugin authors|reviewers|regulars)
(not all|hardly all|very few|most) ~ (of)? ~ (@people|them|mods|users|drivers|moderators) ~ (are) ~ (like that|like this|lovely|kind|great|decent|good|fine|patient|helpful|nice|wonderful|generous)
(take|taking) ~ (it|that|this|your words|your word|those words) ~ back
^ (delete|retract|withdraw) ~ (it|that|this) $
(leave|let) ~ (them|him|her|these people|those people|people|my _|the _) ~ (be|alone|their _|in peace|out of it)
(lay off|hands off|wind your neck|cut that out|mind your words|watch your mouth|watch your language|speak for yourself|have a word with yourself|be normal be nice)
(reconsider|rethink|careful with|mind) ~ (the|that|your) ~ (word|words|wording|language)
(do not|never|stop|please do not|kindly do not) ~ (use|using) ~ _ ~ _? ~ as ~ (a|an)? ~ (insult|slur|joke|punchline|punch line|swear word|curse|gaali|abuse)
shame ~ (is)? ~ on ~ (you|whoever|anyone|everyone|those|people)
(that is|those are|they are|he is|she is) ~ (somebody's|someone's) ~ (dad|father|mum|mom|mother|son|daughter|kid|child|brother|sister|parent|nan|gran|grandmother)
`),
  except: say(`
not wrong
`),
};
