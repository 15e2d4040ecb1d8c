import { say } from '../lexicon/book.ts';
import type { Evidence } from './cue.ts';

/** Ways to condemn a group; `@target` is a community or a word that stands for one mentioned before. */
export const CONDEMNING: readonly Evidence[] = [
  {
    id: 'verdict',
    reason: 'harm_verdict',
    weight: 1,
    phrases: say(`
@target ... {copula} ~ ({badAdjective}|{badPlace})
@target .. {copula} .. ({badAdjective}|{badPerson}|{badPlace})
@target : .. ({badAdjective}|{badPerson}|{badPlace})
@target .. {copula} ~ (the|a|an) ~ (worst|pits|dregs|lowest|bottom|opposite of|problem|reason|death of|ruin of|enemy|end of|biggest problem|definition of|embodiment of)
@target .. {copula} .. (waste|threat|danger|insult|stain|blight|drain|burden|symptom) (of|to|on)
@target .. {copula} ~ (past|beyond) ~ (saving|help|repair|redemption|parody|it)
@target .. {copula} ~ too ~ {badAdjective}
@target .. {copula} ~ {est} .. (folk|folks|online|alive|around|going|ever|people|users|person|crowd|community|group|bunch|lot|site|place|forum|corner|part|thing|cohort|set|humans|humanity|creatures|in|on|of)
@target .. {copula} (not|never) ~ (welcoming|nice|kind|friendly|helpful|real|human|people|users|normal|smart|bright|well|worth|trustworthy|professional|good|useful|honest|programmers|experts|capable|fit|clever|sane|known for|exactly known for|the sharpest|the brightest|paid|a community|developers|engineers|customers|ok|okay|competent|qualified|right in the head)
@target (they)? (is|are|very) ~ {badAdjective}
(<ruin>|<spoil>|<kill>|<destroy>|<wreck>|<poison>|<hijack>|<infest>|<plague>|<overrun>) ~ by ~ @target
(make|makes|made) @target ~ (a|an)? ~ ({badAdjective}|{badPlace}|unbearable)
(what|how) ~ (a|an)? ({badAdjective}|{badPlace}|{badPerson}) .. @target
@target ~ (has|have) become
@target (full|made|composed|consist|consists|consisting) ~ of ~ {bad}
`),
  },
  {
    id: 'insult',
    reason: 'harm_insult',
    weight: 1.5,
    phrases: say(`
@target .. {copula} ~ {badAdjective}? {badPerson}
@target .. {copula} .. (bunch|load|pack|gang|bag|collection|gaggle|horde|nest|den|parade|herd|swarm|crowd|army|mob|club|bucket|group|set|band|barrel|cabal|handful|clique|gathering|shower|nest|sea|pile|heap|cult|cesspool|cesspit) of ~ {badAdjective}? ({bad}|people|men|folk|kings|gods|nerds|kids|children|lads|boys|babies|monkeys|animals|wolves)
@target .. (is|are|was|were|just|nothing but|only|still|always) ~ (full|filled|crawling|infested|packed|overrun|ruled|teeming|populated|stuffed|rife|swarming|brimming|riddled|awash|home|magnet|breeding ground|made up|dominated|plagued|owned|staffed|moderated|governed|guarded|policed) ~ (of|with|by|to|for) ~ ({bad}|people|men|the)
{badAdjective} ~ {badAdjective}? @community
{badAdjective} (lot|bunch|crowd|place) ~ @community
{badPerson} ~ (on|at|over at|in|from|of|behind|running|who run|called|over on|over in|aka|like|known as|down at|up at) ~ @target
(these|those|such|that bunch of|bunch of|pack of|load of|you|what|more|only|all) ~ {badAdjective}? {badPerson} .. (on|at|in|from|of|over) ~ @target
@target ~ {badPerson}
(all|pure|nothing but|zero|no) ~ _ .. (all|no|zero|nothing but) ~ _ ~ @target
@target : (all|no|zero|one|pure|old|angry)
@target .. (these|those|such|what) ~ {badPerson}
(of course|trust|typical) .. {badPerson} .. {copula} ~ @target
`),
  },
  {
    id: 'deeds',
    reason: 'harm_generalisation',
    weight: 1,
    phrases: say(`
@people .. ~ {aux}? ~ {deed}
@people ~ who ~ {deed}
@target .. (will|would|can|does|do|just|always|only|never|constantly|loves to|love to|like to|live to|lives to|exists to|exist to|exists only to|<seem> to|<tend> to|<manage> to|<try> to|<want> to|<love>|<enjoy>|keeps|keep) ~ {deed}
@target ~ {deed}
(every|all|any|most|nobody|no one|everyone|everybody|anyone|nothing but) ~ (on|at|in|from|over at) ~ @target ~ {aux}? .. ({bad}|{deed}|wrong)
(nobody|no one|none) (on|at|in|from|of) ~ @target (has|knows|can|cares|reads|wants|likes|ever|understands|helps|answers)
(all|most|99%|90%|half|every|any|typical|average|your average) ~ (of|the)? ~ @people .. ~ {aux}? ~ ({deed}|{bad})
@target in a nutshell
@people ... ({deed}|{badPerson})
(all|most|half|every|any|typical|average) @people ... ({badAdjective}|{badPerson}|{deed})
`),
  },
  {
    id: 'gone',
    reason: 'harm_wish_away',
    weight: 1.5,
    phrases: say(`
@target .. {goneAfter}
@target .. {copula} ~ (eradicated|exterminated|wiped out|erased|shut down|deleted)
{goneBefore} ~ @target
(world|internet|site|web|place|company|everyone|everybody|life|we|you|they|product|planet|tech|i|us) .. (better|happier|nicer|fine|improve|improved|healthier|quieter|richer|cleaner) ~ (off|place)? ~ (without|if|when|the day) ~ @target
(can not wait|counting the days|live for the day|the day|looking forward|praying|pray|hope|dream) .. @target ~ {goneAfter}? ~ (dies|die|is gone|are gone|disappears|disappear|closes|shuts|goes|goes away|go away|vanish|leaves|leave|gets)
(death|end|downfall|demise|funeral|extinction) of @target
(nothing|no) .. (of value|of worth) ~ (lost|missed) .. @target
(block|mute|ignore|unfollow|avoid) ~ (all|any|every|the whole|everyone|anyone) ~ (of|from|on)? ~ @target
`),
  },
  {
    id: 'contempt',
    reason: 'harm_insult',
    weight: 1.2,
    phrases: say(`
{contempt} ~ (people|users|folks|person|anyone|everyone)? ~ (on|from|at|in|like|you|by|with|for)? ~ @target
(hatred|contempt|disdain|disgust|scorn|compassion|loathing|sick|pissed off|fed up|furious|angry|tired) ... @target
(<hate>|<despise>|<loathe>|<detest>) ~ everything .. @target
@target ~ (like you|like them|like him|like her)? ~ (<make>|<drive>|<give>|<piss>|<creep>|<freak>) ~ (me|us|my|people|everyone) ~ (sick|furious|angry|mad|off|out|insane|crazy|mental|the creeps|the ick|want|gag|vomit|cringe|up the wall|nuts|puke|ashamed|despair|headaches|skin|a headache|nuts)
@target {copula} ~ (sickening|disgusting|revolting|beneath|not worth)
(what is|what the hell is|the hell is|what is) wrong with ~ @target
(do|does) not ~ (get|let) me started on ~ @target
`),
  },
  {
    id: 'mockery',
    reason: 'harm_mockery',
    weight: 1.2,
    phrases: say(`
@target ~ {copula}? ~ (place|places)? where .. (go|goes|come|comes|get|gets|<send>|end|ends|turn|retire|<die>|manners|people|everyone|questions|hope|kindness|nobody|joy)
@target .. (go|goes|went) to die
@target ~ more like
@target (is|are) ~ more .. than
@target being ~ (@target|themselves|community|users|mods|classic|typical|wonderful|delightful|lovely|{bad}|a community)
(ah|oh|ooh|yay|great|joy|lovely|brilliant|wonderful|surprise|behold|cue|enter|here come|here comes|classic|typical|peak|standard|vintage|textbook|pure|quintessential|bless|good old|ye olde|leave it to|leave it up to|trust|count on|only|never change|never meet|welcome to) !(the new) ~ @target ~ (to|again|at it|behaviour|behavior|moment|thing|energy|logic|stuff|things|strikes|strike|and their|for you|would|could|,|wanting|being|thinking|doing|with their|in action|hour|brain|level|where|who|$)
@target ~ (at it again|strike again|strikes again|moment|logic|brain|energy|math|maths|behaviour|behavior|iq) $
@target ~ (lol|lmao|lmfao|rofl|smh|🤡|🙄|🤮|🤢|💩|🖕|🗑|🚮)
{contemptEmoji} @target
than ~ (any|a|an|the|most|every|your|average|half|all|these|those|anyone|anybody|everyone) .. @target
(worse|dumber|thicker|lower|slower|ruder|needier|whinier|pettier|nastier|smugger|stupider|more {badAdjective}) than ~ @target
@target .. have (more|less|fewer|as much|about as much|all the) .. (than|as|of)
(never|not) ~ <meet> ~ (a|an|any|one) ~ @people .. (who|that|with|without|capable|i)
(show|find|name|point) ~ me? ~ (a|an|one|any) ~ @people .. (who|that|with)
(imagine|picture) ~ (being|caring|listening|trusting|asking) .. @target
@target .. (as) (welcoming|friendly|warm|helpful|useful|charming|kind|pleasant|sharp|bright|much use|polite|fun|inviting|cheerful|humble|open) as
@target .. {copula} ~ (like|as) ~ (a|an|the|being|having|watching|asking|talking|herding|feeding|arguing|being shouted|getting|trying|if|walking)
(must|have to|has to|got to|need to|gotta|needs to) be ... {bad} .. (if|to) ... @target
(must|have to|has to|got to|need to|gotta|needs to) be .. in the head ... @target
@target .. no better than
@target .. {copula} ~ (like|cold like|as bad as|as) (rats|vermin|fish|animals|pigs|dogs|kings|children|babies|robots|wolves|sharks|vultures|kids|cattle|sheep|toddlers)
@target more like
@target ~ (are|is|,) .. (never|not|far from) ~ (attractive|clean|sober|grateful|happy|satisfied|wrong|sorry|useful|relevant|able)
(lovely|great|nice|wonderful|charming|delightful|splendid|fine|smart|clever|brilliant|helpful) ~ (people|folks|bunch|crowd|lot|place|community|group|humans) ~ @target ... (when|until|if|as long as|asleep|offline|except)
(has|have|did|can|could|will|would) ~ (a|an|any|one|single)? ~ @people ~ ever
(late stage|end stage|terminal|malignant|cancerous|palliative) .. @target
@target ... (malignant|terminal|palliative|rotting|decaying|festering)
(old men|angry men|sad men|neckbeards|basement|virgins|mum's basement|mom's basement|armchair) .. @target
@target .. (old men|angry men|sad men|neckbeards|basement|mum's basement|mom's basement|armchair|same five|same three|same ten|cranks)
(baffles|amazes|astonishes|beats) me (why|how|that) ... @target
(why|who) ~ (would|do|does|should)? ~ (people|anyone|we|you|anybody)? ~ (even)? ~ (care|cares|listen|listens|bother|bothers) ... @target
@target .. (lives|opinions|feelings|votes|comments|views) ~ (are|is) ~ (not)? ~ (worth|worthless)
who ~ (moderates|runs|raised|let|hired|elected|asked|invited|made|gave|died and made|let) ~ @target
@target .. (with) (god|superiority|napoleon|hero|saviour|messiah) complex+
@target .. think ~ (they|it|themselves) .. (god|gods|special|important|better|clever|own|run)
(imagine|never|not|no thanks|since when|last thing|spare me) ... (lecture|lectures|advice|wisdom|help|feedback|manners|empathy) from ~ @target
(every|all|most|any) @people .. met is
(oh|ah) (great|good|joy|lovely|brilliant|yes|look) ~ @target .. (again|opinions|famed|whining|complaining|angry|upset|crying)
@target ~ famed for
@target gonna
@target .. (think|thinks) .. {copula} ~ (a rumour|a rumor|optional|a conspiracy|a suggestion|a myth|beneath)
(nothing|no one|nobody) ... (lost|cry|miss|notice|mourn) ... if ~ @target
@target .. (could|can) not ~ (ship|run|start|moderate|organise|organize|manage|find|boil|build|count|spell|open|park|drive|code|tie) ~ (a|an|the|their|two|to|out)
(surprised|amazed|shocked|impressed) ~ @target (can|know|knows|could|manage|managed)
@target .. (pick|choose) (two|three|one|any)
@target .. (tears|tantrum|tantrums|meltdown|meltdowns|outrage|hissy fit|seething|cope|copium|rage|drama|whining|whinging|moaning|bitching|theatrics|circle jerk|circlejerk|nonsense|bullshit|bs|crap|cult|clique|hivemind|mafia|brigade|mob|circus|brain rot)
(allergic to|afraid of|scared of|strangers to|incapable of|terrified of) (soap|water|fun|joy|sunlight|kindness|empathy|showers|grass|work|women|thanks|reading|facts|nuance|change|daylight|manners|humour|humor)
`),
  },
];

/** With the community named in a sentence before, or in the parent: "these idiots", "what a shower". */
export const FOLLOWING: readonly Evidence[] = [
  {
    id: 'insult',
    reason: 'harm_insult',
    weight: 1,
    phrases: say(`
(these|those|such|bunch of|pack of|load of|nest of|you) ~ {badAdjective}? {badPerson}
^ {badAdjective}? {badPerson} ~ (the lot of them|all of them|every one of them|the lot|all)
^ (what a|absolute|total|complete|utter|bunch of) ~ ({badPerson}|{badPlace}|shower)
(whole|entire) ~ (place|site|community|lot|crowd|thing) .. {bad}
(zoo|circus|cesspool|madhouse|cesspit|cult)
^ (a|an|the|just a|absolute|literally a|more of a) ~ {badPlace}
^ more like
^ can not ~ (read|find|queue|spell|count|park|drive|write|think)
(no brain|no brains|no manners|no shame|no clue|only complain|only cry|only whine)
`),
  },
];
