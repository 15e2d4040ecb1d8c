/**
 * Words that condemn, dismiss or mock people and places, by what they do.
 * Source: compiled for this project from general knowledge of British, American, Indian and net English, 2026.
 * Group slurs are left out on purpose: they are not needed to see that a community is condemned.
 */

/** Nouns that can only be meant against the people they name. */
export const PERSON_INSULTS = `
(hoa of) (traffic wardens) (allergic to) (little|petty|tiny|minor|tin|self-appointed|wannabe|keyboard) (kings|gods|emperors|hitlers|dictators|tyrants|napoleons|princes|lords|sheriffs|police|caesars|generals) weirdos crybullies (a nobody) casual+ try-hards tryhard+ geek+ nerd+ whales mouth-breathers keyboard-warriors control-freaks attention-seekers glory-hunters trash-fires oddball+ misfit+ reject+ wannabes never-weres yes-men bean-counters tragics sad-cases sad-acts bores killjoys spivs chancer+ cowboy+ shysters sharks con-merchants cheats human-garbage human-trash human-waste human-scum circlejerk+ circle-jerkers hall-monitors prefects traffic-wardens mall-cops wannabe-cops parody self-parody idiot+ moron+ imbecile+ cretin+ dimwit+ halfwit+ nitwit+ dunce+ dumbass+ dumbasses dolt+ fool+ buffoon+ numpty|numpties muppet+ pillock+ plonker+ wally|wallies
twit+ twat+ prat+ git|gits tosser+ wanker+ knob+ knobhead+ dickhead+ dick|dicks bellend+ arse|arses arsehole+ ass|asses asshole+ assholes a-holes cunt+ bastard+ prick+
bitch|bitches jerk+ jackass|jackasses douche+ douchebag+ tool|tools scumbag+ scum scumbags sleazebag+ dirtbag+ shitbag+ shithead+ fuckwit+ fuckhead+ fucker+ motherfucker+
troll+ bully|bullies gatekeeper+ snob+ elitist+ know-it-alls know-alls pedant+ nitpicker+ busybody|busybodies jobsworth+ killjoy+ karen+ tyrant+ dictator+ despot+ fascist+ nazi+ tinpot
thug+ goon+ brute+ savage+ barbarian+ animal+ pig|pigs rat|rats vermin cockroach+ roach+ maggot+ parasite+ leech+ vulture+ hyena+ sheep lemming+ weasel+ snake|snakes toad+ slug+ worm+
crook+ thief|thieves scammer+ fraudster+ con-artists conmen swindler+ grifter+ liar+ cheat|cheats cheater+ hypocrite+ coward+ criminal+ predator+ creep+ pervert+ perv+ stalker+ groomer+ psycho+ psychopath+ sociopath+
lunatic+ maniac+ nutter+ nutjob+ nutcase+ wacko+ weirdo+ freak+ crazies loon+ loony|loonies whackjob+ crank+ crackpot+ fanatic+ zealot+ extremist+ conspiracy-theorists
loser+ failure+ waster+ wastrel+ layabout+ deadbeat+ scrounger+ freeloader+ sponger+ moocher+ nobodies has-beens wannabe+ poser+ poseur+ hack|hacks amateur+ clown+ joker+ buffoons stooge+ bootlicker+
whiner+ whinger+ moaner+ complainer+ crybaby|crybabies cry-babies baby|babies toddler+ brat+ manchild|manchildren infant+ snowflake+ drama-queens narcissist+ egomaniac+ incel+ neckbeard+ basement-dwellers edgelord+ hater+ virgin+
dregs lowlife+ low-lifes degenerate+ reprobate+ filth scrote+ chav+ rabble riffraff riff-raff hooligan+ yob+ vandal+ oaf+ neanderthal+ caveman|cavemen ghoul+ gremlin+ goblin+ monster+ demon+ devils witches
dweeb+ dork+ geezers fossils dinosaurs zombie+ drone+ robots bigot+ racist+ sexist+ misogynist+ supremacist+ chauvinist+ homophobe+
chutiya+ bewakoof+ gadha gadhe pagal mumu olodo oloshi yeye
simpleton+ ignoramus|ignoramuses airhead+ bonehead+ blockhead+ knucklehead+ meathead+ pinhead+ dullard+ philistine+ sycophant+ toadie+ toady vampire+ bloodsucker+ hoarder+ menace+ nuisance+ pest+ liability pain-in-the-ass
wretch+ peasant+ pleb+ dumbo+ dummy|dummies duffer+ doofus bozo+ nincompoop+ ingrate+ spoilsport+ sadist+ masochist+ tattletale+ snitch+ narc+ sadsack+ blowhard+ windbag+ braggart+ showoff+ gasbag+ bullshitter+ charlatan+ quack+ impostor+ imposter+ pretender+ tightwad+ cheapskate+ skinflint+ vultures piranha+ shark+ jackal+ locust+ termite+ bottom-feeders wolves sheeple npcs npc midwits midwit redditors-in-denial`;

/** Nouns for a place or a group that condemn it when it "is" one. */
export const PLACE_INSULTS = `
cesspool+ cesspit+ sewer+ swamp gutter toilet+ bog sinkhole dump dumpster+ dumpster-fire garbage rubbish trash trashcan junkyard landfill tip shithole+ shitshow+ hellhole+ hellscape+ hell wasteland graveyard+ cemetery|morgue
zoo circus|circuses madhouse asylum nuthouse loony-bin jungle bearpit snakepit viper's nest hornet's warzone battlefield minefield bloodbath kindergarten nursery playground daycare creche
cult+ sect mafia gestapo stasi cartel racket mob+ gang+ posse lynch-mob inquisition junta dictatorship police-state fiefdom boys-club clique+ cabal+ hivemind hive-mind echo-chamber bubble
joke laughing-stock laughingstock farce sham travesty embarrassment disgrace shame shambles mess trainwreck train-wreck clusterfuck car-crash disaster catastrophe nightmare horror plague cancer disease tumour tumor infection poison blight scourge stain eyesore abomination
failure waste time-sink liability lost-cause bad-joke scam con rip-off ripoff fraud racket ponzi disservice ghost-town
cosplay pantomime clown-show freakshow soap-opera dung dungheap pigsty sty septic cesspits bin-fire garbage-fire tyre-fire tire-fire dumpsterfire dumpster-fires hate-group hate-mob snakes-pit nest vipers bullshit crap shit bollocks nonsense drivel horseshit tripe twaddle`;

/** Adjectives that condemn people or a place. */
export const INSULT_ADJECTIVES = `
toxic poisonous venomous vile nasty vicious cruel mean spiteful malicious hateful evil wicked sinister rotten foul hideous ugly gross grim disgusting revolting repulsive repugnant sickening nauseating obnoxious odious despicable contemptible deplorable detestable loathsome abhorrent appalling atrocious abysmal horrendous horrible horrid horrific terrible awful dreadful ghastly rubbish shit shite shitty crap crappy trash garbage lousy
rude ill-mannered uncivil impolite surly snarky snide snippy snooty snotty smug arrogant conceited cocky haughty pompous pretentious self-important self-righteous sanctimonious holier-than-thou stuck-up snobby snobbish elitist condescending patronising patronizing pedantic officious bossy controlling domineering overbearing tyrannical despotic power-mad power-hungry power-tripping power-drunk full-of-themselves
hostile unfriendly unwelcoming unkind unhelpful aggressive abusive bullying threatening intimidating combative confrontational bitter bitchy catty petty vindictive vengeful thin-skinned touchy grumpy miserable whiny whinging needy entitled spoiled spoilt bratty ungrateful selfish self-absorbed self-centred self-centered greedy grasping stingy cheap
stupid dumb thick dense dim daft moronic idiotic imbecilic brainless mindless braindead brain-dead clueless ignorant uneducated illiterate gullible naive foolish silly ridiculous ludicrous laughable absurd pathetic pitiful sad sorry lame worthless useless hopeless pointless inept incompetent unqualified incapable amateurish lazy idle bone-idle sloppy shoddy mediocre third-rate second-rate irrelevant obsolete outdated dead dying washed-up
crazy insane mad mental nuts bonkers barmy batshit bananas deranged unhinged demented delusional paranoid hysterical unstable psychotic psychopathic sociopathic sick twisted warped perverted creepy weird freaky deviant depraved degenerate
racist sexist misogynistic misogynist bigoted intolerant homophobic transphobic xenophobic fascist ableist prejudiced
dishonest lying deceitful two-faced hypocritical corrupt crooked bent shady dodgy sketchy untrustworthy unreliable fake phoney phony fraudulent criminal thieving sneaky slimy sleazy scummy filthy dirty subhuman inhuman savage barbaric uncivilised uncivilized feral
insufferable unbearable intolerable annoying irritating infuriating tiresome tedious boring exhausting draining cringe cringey cringy cringeworthy embarrassing shameful disgraceful shameless unprofessional immature childish infantile juvenile puerile petulant
cultish cultlike tribal insular cliquey cliquish incestuous inbred stale toothless spineless gutless cowardly heartless soulless callous cold ruthless merciless pitiless humourless humorless joyless insecure jealous fragile triggered salty cranky crabby jaded burnt-out cynical
dangerous harmful damaging destructive poison cancerous parasitic predatory exploitative manipulative irredeemable irreparable beyond-saving unsalvageable unusable unreadable terrifying frightening scary unwatchable
unhygienic smelly stinky stinking unwashed sweaty basic sub-par subpar bottom-tier worst-ever hellish godawful god-awful ghastly rancid putrid noxious dire dismal wretched woeful laughable contemptuous disrespectful inconsiderate unethical immoral unfair biased deluded obsessive humorless sour ratty shouty judgy judgmental judgemental gatekeepy preachy whiney moany stroppy narky mardy bolshy gobby mouthy lairy nosy meddling interfering trigger-happy ban-happy close-happy sanctimonious rabid brutal unreasonable impossible insatiable`;

/** What such people are said to do: hostile generalisations, as phrases after the group. */
export const HOSTILE_DEEDS = `
<ruin> <wreck> <destroy> <poison> <spoil> blow blows <suck> <gatekeep> <sabotage> <vandalize> <vandalise> <terrorise> <terrorize> <infest> <plague> (<kill> (everything|off|joy|fun|the fun|the joy|all joy|any joy)) (<suck> !up) (<stink>) (<reek>)
<bully> <harass> <abuse> <belittle> <berate> <demean> <insult> <humiliate> <mock> <sneer> <scoff> <scorn> <patronise> <patronize> <gatekeep> <gaslight> <stalk> <dox> <doxx> <threaten> <intimidate> <silence> <censor> <victimise> <brigade> <dogpile> <swarm> <crucify> <lynch> <gatekeep>
(<lie> ~ (about|to|all|through|for|constantly|$)) <cheat> <steal> <scam> <swindle> <defraud> <con> <grift> <fleece> <overcharge> <exploit> <leech> <mooch> <scrounge> <freeload> <plagiarise> <plagiarize> (<rob> ~ (you|people|us|everyone|them|anyone))
<whine> <whinge> <moan> <gripe> <bitch> <grumble> <bleat> <sulk> <wail> (<complain> ~ (about|constantly|$)) (throw ~ (tantrum+|toys)) <bicker> <squabble> <cry> (<cry> ~ about) (<foam> at)
(<hate> ~ (newcomers|beginners|newbies|noobs|new|everyone|everything|everybody|anyone|people|women|students|fun|change|users|questions|you|anything|outsiders|joy|life|themselves|us))
(<bite> ~ (newcomers|beginners|newbies|heads|head|people|anyone)) (<eat> ~ (newcomers|beginners|newbies|young|own|alive))
((do|does|did|could|would|will|can) not ~ (care|help|read|listen|think|work|answer|learn|understand|know|give|like anything|bother|contribute|lift|deserve|tip|wash|shower|respect|want to help|matter|count|welcome|appreciate|pay|take responsibility|have a clue|tolerate|accept))
(<refuse> to ~ (help|listen|learn|read|think|work|change)) (no one ~ (likes|cares|wants|needs)) (never ~ (help|helps|helped|read|reads|listen|listens|answer|answers|learn|learns|happy|satisfied|thank|thanks|tip|tips|done|worked|apologise|apologize|admit|admits|touched|seen|met|written|shipped|say|says|been))
(can not ~ (stop|help themselves|help itself|read|think|write|spell|code|count|behave|be trusted|be bothered|handle|stand|stop themselves|drive|park|tell|take|do anything|go|string|find|even|resist|cope|answer|be reasoned))
(<protect> (each other|their own|themselves)) (<cover> for each other) (look after their own) (<abuse> ~ power) (power (trip|tripping|trips|mad|crazed|hungry)) (on ~ (power trip|power trips|ego trip|ego trips|high horse|high horses|crusade|witch hunt))
(<judge> ~ (everyone|you|people|first|others|everybody)) (<downvote> ~ (everything|everyone|you|anything|people|beginners|newcomers|anyone|them)) (<close> ~ (everything|anything|every question|every|all questions|your question)) (<delete> ~ (everything|anything|whatever|every)) (<ban> ~ (everyone|anyone|people|whoever|you for)) (<pile> on) (<gang> up) (<jump> ~ (down|on)) (<talk> down) (<look> down ~ on) (<laugh> (at|of)) (<shout> ~ at) (<scream> at) (<yell> at) (<pick> on) (<tear> ~ (apart|into)) (<drive> ~ away) (<chase> ~ away) (<push> ~ away) (<scare> ~ (off|away)) (<treat> ~ (everyone|everybody|people|you|me|us|newcomers|users|anyone|others)? ~ like ~ (dirt|shit|crap|garbage|rubbish|idiots|criminals|trash|animals|children)) (<get> off on) (<feed> on) (<thrive> on) (<live> for ~ drama) (<suck> the (life|joy|fun)) (<drag> ~ down) (<give> ~ a bad name)
(only care ~ about) (only <want> ~ (to|attention|free|reputation|points)) (<think> they ~ (own|run|rule|know)) (<think> ~ (they are god|the world|it is funny|it is god)) (<act> like ~ (they|children|kids|babies|gods|god|royalty|idiots|animals|toddlers|police|cops|kings|own|vermin|it is|savages|thugs)) (<behave> like) (have ~ (no life|no clue|no idea|no shame|no manners|no empathy|no brain|no brains|no sense|no friends|no class|no soul|no social skills|no standards|no integrity|nothing better|nothing else|too much time|the manners|the attention span|the iq|the social skills|zero|god complex|god complexes|superiority complex|an attitude|attitude problem|brain damage|the emotional|the empathy|the reading comprehension|ego|egos))
(have more ~ than) (has ~ (no life|gone to|become a|lost ~ (mind|plot|way|marbles|it))) (<lose> ~ (mind|minds|plot|marbles)) (<go> ~ (downhill|to the dogs|to shit|to hell|to pot|insane|crazy|mad|mental|off the rails)) (<need> ~ (a life|to get a life|to grow up|therapy|a therapist|a shower|showers|a nap|a hobby|hobbies|a girlfriend|a lawyer|a slap|a bath|help|professional help|a reality check|to chill|medication|their heads|deodorant|adult supervision|supervision|to touch grass|jobs|a job|to be ~ (banned|removed|shut|stopped|fired|put down|muzzled|locked|purged)|putting down|muzzling|a good|a hug|a mirror|manners|babysitting|a babysitter|parenting))
(<deserve> ~ (the delays|everything|it|each other|what|nothing|no|worse|contempt|all|to be|to die|to lose|to rot|the sack|a slap|zero)) (<earn> it) (<bring> it on) (should ~ (be ashamed|get a life|grow up|shut up|get over|get a job|touch grass|know better|learn to|try|be banned|be muzzled|not be allowed|go|die|rot|all be|not exist|be locked|be sacked|be fired|be put|be removed|quit|disappear|be institutionalized)) (<copy> ~ (from|off|each)) <trample> (<mistake> ~ for) <smell> <breed> <unlearn> (<bring> nothing) (<contribute> nothing) (<add> nothing) (<produce> nothing) (<do> nothing ~ but) (<do> ~ (nothing|sod all|bugger all|fuck all|jack|naff all)) (<make> ~ (me sick|my skin|it worse|everything worse|you feel stupid|me want to|people cry|life hell|things worse|up nonsense|shit up|you feel)) (<waste> ~ (time|oxygen|space|of)) (should not be ~ (allowed|trusted|let))`;

/** Said of a place or people to wish them away; after the group. */
export const WISH_AWAY_AFTER = `
(should|needs?|must|deserves?|can|could|ought ~ to|has|have ~ to|better) ~ (be|get|to be|just) ~ (shut|closed|burned|burnt|nuked|deleted|banned|removed|wiped|scrapped|killed|axed|binned|abolished|erased|eradicated|exterminated|purged|dissolved|disbanded|razed|sunk|drowned|shot|deported|locked up|jailed|fired|sacked|defunded|demolished|destroyed|taken out back|put out|put down|thrown|retired|buried|cancelled|canceled|quarantined|flushed|torched|culled|sterilised|ended|trashed|unplugged|kicked|launched|sent)
(should|must|can|could|needs? to|ought to|have to|has to|will) ~ (die|disappear|vanish|go away|rot|burn|get lost|get bent|shut down|close down|shut up|go extinct|go under|fade away|crawl back|fuck off|piss off|sod off|bugger off|do one|jog on|suck it|eat dirt|eat shit|cease to exist)
(can) ~ (get in the sea|go to hell|go and|jump in|choke|kiss|get stuffed|do one|take a hike|whistle|fall into|rot)`;

/** Said before a group to wish it away or turn from it. */
export const WISH_AWAY_BEFORE = `
(shut|close|burn|nuke|ban|wipe|scrap|kill|axe|bin|abolish|erase|eradicate|exterminate|purge|dissolve|disband|raze|sink|destroy|demolish|torch|flush|cull|defund|dump|ditch|cancel|unplug|get rid of|getting rid of|do away with|pull the plug on|lock up|round up|shoot|blow up|drown) ~ (down|up|out|away|off)? (the|all|every|those|these|that|this|entire|whole)?
(better off|better place|happier|nicer|fine|better|healthier|easier) ~ (without|if)
(good riddance to|down with|fuck|screw|sod|stuff|bugger|damn|to hell with|death to|boo to|a pox on|shame on|never trust|do not trust|nobody likes|nobody needs|no one needs|who needs|who asked|nobody asked|spare me ~|save me from|god save us from|deliver us from|keep away from|stay away from|steer clear of|run from|avoid|beware of|warned you about|enough of|imagine being|imagine caring about|imagine listening to|not even)
(can not wait ~ (for|until|till|to see)) ...
`;

/** First person contempt; before the group. */
export const CONTEMPT = `
(<hate>|<despise>|<loathe>|<detest>|<abhor>|<resent>) ~ (being|having|how|dealing with|talking to|seeing|reading|that|hearing from|working with|to be|around)?
(can not|could not|cant) ~ (stand|bear|stomach|abide|be doing with|deal with|take|tolerate) ~ (being around|reading|talking to|the|dealing with)?
(sick|tired|fed up|bored|exhausted|sick and tired|sick to death|done|over it|had it|had enough|had it up to here|had my fill|so over|so done) ~ (of|with) ~ (being around|having|dealing with|listening to|hearing from|hearing about|being around|reading|talking to|explaining|babysitting|pandering to|seeing)?
(no|zero|little|nothing but|feel nothing but|total|utter|pure) (respect|time|patience|compassion|sympathy|love|pity|use|contempt|hate|hatred|disdain|tolerance|disgust) ~ (left|at all|whatsoever)? (for|toward|towards|with)
(<make> me ~ (sick|furious|angry|want|gag|vomit|puke|ashamed|cringe|mad|despair)) (pissed off|furious|angry|disgusted|appalled|annoyed|revolted|sickened|repulsed|fuming|livid|irritated|infuriated|embarrassed|ashamed|repelled) (by|with|at|of|about)
(hatred|contempt|disdain|disgust|loathing|hate|scorn) .. (for|of|towards|toward)
(laugh at|laughing at|rolling my eyes at|allergic to|scared of|terrified of|feel sorry for|pity|dread|dreading)`;

/** Signs that stand for contempt when they follow a group. */
export const CONTEMPT_EMOJI = '🤡 🙄 🤮 🤢 💩 🖕 🗑 🚮 🚽 🐀 🐍 🤦 😒 🥱 🐷 🐒 🐑 🪳';

export const LAUGH_EMOJI = '😂 🤣 💀 😆 😹 🙃';
