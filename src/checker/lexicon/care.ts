/**
 * Words that people trained for it must see, in the draft or in the post it answers, by what may be at stake.
 * Sources: warning signs as listed by crisis lines (988, Samaritans), platform safety help pages, and legal and press boilerplate; compiled 2026.
 */
export const SELF_HARM = `
(kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|drown|end|starve|burn) (myself|herself|himself|themselves|themself|yourself)
(end|ending|ended|take|taking|took) ~ (it all|my life|his life|her life|their life|my own life|own life|their own life|everything tonight)
(end|ending) it ~ (tonight|all|today|now|tomorrow)
(want|wanna|wants|wanted|wish|ready|going|rather|might|better) ~ (to)? ~ (die|be dead|not wake up|stop existing|not exist|not be here|disappear forever|be gone forever|not be alive)
(suicide|suicidal|self harm|selfharm|self harming|sewerslide|kms|unalive|unaliving|overdose|overdosed|overdosing|ctb)
(no|not|nothing) ~ (reason|point) ~ (to|in) ~ (live|living|go on|going on|carry on|being here|be here|wake up|left)
(can not|do not want to|dont want to|not want to|tired of|done with) ~ (go on|carry on|be here|be alive|be around|live|living|being alive|exist|existing|do this anymore|do this any more|take it anymore|take it any more|wake up|keep going) !(with|without|the|your|in|this site)
(better off|world is better|easier) ~ (without me|if i was dead|if i were dead|if i died|dead)
(goodbye|farewell|bye) ~ (everyone|world|all|forever|letter|note)
(wrote|writing|left|leaving|written) ~ (a|my|the)? ~ (suicide note|goodbye note|final note|goodbye letter|last note)
(last|final) ~ (post|message|night|tweet|day|goodbye) ~ (ever|from me|here|on earth|alive)
(took|taken|taking|swallowed|swallow|counting|counted|have|lined up|got|saved) ~ (all)? ~ (my|the|these|enough|a bottle of|whole|bottle) ~ (pills|tablets|meds|paracetamol|sleeping pills)
(blade|razor|noose|rope) ~ .. (to bed|again|tonight|ready|tied|wrist|wrists|skin|in my hand|drawer)
(call|text|ring|dial) ~ (988|samaritans|116 123|a crisis line|the crisis line|lifeline|suicide line|crisis text|13 11 14)
(on|at|from) ~ (the)? ~ (bridge|roof|ledge|platform edge|tracks) .. (jump|tonight|end|goodbye|edge|looking down|finally)
(cutting|cut|starving|burning) ~ (myself|again|my arms|my wrists|my arm)
(will not|wont) ~ (be here|be around|be alive|wake up|see) ~ (tomorrow|next week|in the morning|much longer|for christmas|another)
(can not|cannot|do not|no longer) ~ see ~ (the|any|a) ~ (point|reason|way out|future|tomorrow)
(can not sleep|can not eat) .. (can not eat|can not sleep|can not)
nobody (would|will) ~ (miss me|notice if i|care if i)
(relapsed|relapsing) .. (cutting|blade|pills)
`;

export const THREAT = `
(i|we|someone|somebody|he|she|they|gonna|going) ~ {aux}? .. (kill|murder|shoot|stab|hurt|bomb|burn|rape|strangle|behead|hang|gut|torch|find|hunt|beat|break|smash|destroy|end|bury|slit|skin|lynch|attack|assault) ~ (you|u|your|him|her|them|@any|every one of you|those|ur|that mod|the mods|all of you|someone|somebody|the office|your office|your family|you all)
(know|knows|found|find|have|got|see|found out) ~ (out)? ~ where ~ (you|u|he|she|they|your|the mod|the mods|@community|@people|that mod|his|her|their) ~ (all)? ~ (live|lives|sleep|sleeps|work|works|park|kids|are|is|family|go to)
(death|rape|bomb|credible|violent|physical|safety) threat+
(threatened|threatening|threatens) ~ (to|me|us|her|him|them|him|my|our|with|by|against|at) .. 
threats ~ (to|from|against|in my|on|by|over)
(know|knows|found|find|got|get|have|tracked) ~ (out|down)? ~ (where|which|what) .. (live|lives|sleep|sleeps|drink|drinks|parks|park|school|street|gym|house|flat|walks|walk)
(found|tracked down|turned up at|showed up at|came to|phoned|rang|called|emailed|contacted|wrote to) ~ (my|her|his|our|their|the mod's|a mod's|@community 's) ~ (workplace|work|boss|employer|house|home|address|family|school|gym|wife|husband|kids|mum|mother|parents|children|landlord|office|partner)
(would be|be) a (shame|pity) if
(you|he|she|they|@any) ~ (are|is|will be|'ll be)? ~ (dead meat|dead man|a dead man|going to die|gonna die|going to pay for|going to regret|will regret|gonna regret|are next|is next|better watch|will pay for this|gonna pay)
(watch|watching) ~ your ~ (back|step|kids)
(sleep|walk home|drive|travel) with one eye open
(come|coming|go|going|drive|driving|turn up|turning up|show up|showing up|waiting|be) ~ (down|over|round|for|to|at|outside)? .. (your (house|office|home|door|work|building|desk|school)|your front door|his house|her house|their house) 
(coming|come) for (you|u|your|them|her|him|ur)
(bring|bringing|brought|carrying|carry|have|got|buying|bought|load|loading) ~ (a|my|the|an)? ~ (gun|knife|rifle|shotgun|machete|acid|petrol|bomb|weapon|bat|baseball bat|pistol|glock|ar15) 
(bring|bringing) ~ something ~ .. (will not forget|remember|wont forget|never forget)
(visit|visiting|pay|paying) ~ (you|u|them|him|her|your office|your house|the office|your)? ~ (a visit|in person|soon and|one day|personally|with my) 
(shoot|blow|burn|bomb) ~ (up|down)? ~ (the|your|their|this|that|@ours) ~ (office|offices|building|place|hq|headquarters|meetup|event|conference|school|store|warehouse)
(deserve|deserves|need|needs|ought) ~ (to)? ~ (die|be shot|bullet|a bullet|be hanged|be hung|be lynched|be stabbed|to hang|the rope|be killed|be strung up|a kicking|a beating|get hurt|be hurt|be beaten)
(get|got|receive|received|sent|getting|receiving) ~ (a|an)? .. (photo|picture|pic|letter|package|bullet|note) ~ (of|at|to|with|through|in) ~ (my|our|her|his|the) ~ (own)? ~ (front door|house|home|kids|car|letterbox|door|street|desk|post)
(going to|gonna|will) ~ (hurt|harm|kill) ~ (someone|somebody|people|everyone)
(see|meet) ~ you ~ (outside|in hell|at your|soon enough|in the car park|in the parking lot)
(snitches get|kill yourself|kys|neck yourself|go die|drink bleach|jump off a|hang yourself|rope yourself)
(mass|school) shooting+
(swat|swatted|swatting)
`;

export const DOXXING = `
(doxx|doxxed|doxxing|doxxes|dox|doxed|doxing|doxes) !(my taste) !(my music)
(post|posted|posting|share|shared|sharing|leak|leaked|leaking|publish|published|here is|drop|dropped|dropping|found|find|get|give|have|list|listed|spread|put|up|is|got) .. (home address|home addresses|phone number of|real name and|real name|full name and|address and|where (he|she|they) (lives|live)|workplace and|personal details|private details|personal info|personal information|kids' school|school run|number plate|license plate|private number|mobile number|her address|his address|their address|home phone|my address|my home|her home|his home|her employer|his employer|where she lives|where he lives|where they live)
(home|street|private) address .. (online|out there|public|posted|here|in the comments|is on|on the|in a|in this|everywhere|shared|below|leaked)
(his|her|their|mod's|moderator's|your) ~ (real)? ~ name is .. (lives|and (he|she|they) (lives|works)|works at|address|number)
(lives|works) at [0-9]+
(nudes|intimate (photos|pictures|images)|revenge porn|private photos|private pictures)
`;

export const HARASSMENT = `
(stalk|stalked|stalking|stalks|stalker) !(of celery) .. (me|her|him|them|my|us|you|@any|mod|user|women|profile|my|on every|across|for|by)
(being|been|am|is|are|get|getting|got|was|were) ~ (stalked|harassed|cyberbullied|bullied|hounded|brigaded|dogpiled|piled on|followed home|blackmailed|groomed|sexually harassed|targeted by|mobbed)
(harass|harasses|harassed|harassing|harassment|cyberbullying|cyberstalking|hounding) ~ (of|by|from|me|her|him|them|us|my|our|mods|users|moderators|women|@any|volunteers|in|campaign|for|ever|since|every|on|messages)
(racist|sexual|abusive|hateful|threatening|homophobic|transphobic|vile|creepy|obscene|disgusting|lewd|explicit|misogynistic|unsolicited|horrible|nasty|rape) ~ (messages|dms|emails|message|dm|comments|pics|pictures|photos|texts|slurs|mail|abuse|chats|pms|remarks)
(sends|sending|sent|send|messages|messaging|emails|emailing|follows|following|followed|contacts|calls|calling|writes|creates|makes) ~ (me|her|him|them|us) .. (every day|every night|every hour|non stop|nonstop|constantly|for weeks|for months|everywhere|home|new accounts|dick pics|hundreds|all night|since|to my house|around|under every)
(dick pics|dick pic|pile on|pileon|dogpile|hate campaign|hate mob|hate raid|brigading|witch hunt against|raid on|targeted harassment|abuse campaign)
(will not|would not|wont|does not|refuses to) ~ (stop|leave) ~ (messaging|contacting|following|emailing|calling|dming|texting|me alone|her alone|him alone|them alone)
(he|she|they|someone|this guy|this man|driver|host|colleague|user|mod|man) ~ (keeps|keep|kept) ~ (messaging|contacting|following|emailing|calling|dming|texting|turning up|showing up|coming|touching|making new accounts|asking for) ~ (me|her|him|them|us|my|at|to|outside|photos|pictures|after)?
(touched|groped|grabbed|molested|flashed|raped|spiked|assaulted|cornered|upskirted|fondled) ~ (me|her|him|us|by|women|girls|(my|a) (daughter|wife|sister|mum|mom|son|friend|girl|woman|kid))
(ex|ex husband|ex wife|ex boyfriend|he|man|guy|stalker|someone) .. (fake name|fake account|fake profile|alt account|false name|new account|burner) .. (watch|follow|contact|track|message|spy|find|reach|her|him|me)
(creeped|creeping|perving) ~ (on|me|out by) 
`;

export const CHILD = `
(csam|csem|child porn|child pornography|child abuse|child sexual|paedophile|pedophile|paedo|pedo|paedos|pedos|child predator|groomer|grooming kids|grooming children|grooming minors|grooming my|groomed my|groomed a|minor safety)
(my|a|our|the|her|his) ~ (son|daughter|kid|child|girl|boy|niece|nephew|sister|brother|11 year old|12 year old|13 year old|14 year old|year old|minor|kids|children|pupil|students|teen|teenager|underage) ... (messaged|contacted|asked for photos|asked for pics|groomed|approached|nudes|pictures of|send photos|send pictures|meet up|alone with|inappropriate|sexual|missing|touched|sent photos|left alone|locked in|unaccompanied|abducted|snatched|keep it secret)
(adult|grown man|stranger|man|guy|user|account|mod|he|someone|driver|coach|host) ... (messaging|dming|dm ing|dms|asking|meeting|contacting|texting|photographing|filming|following) ~ (my)? ~ (kids|children|minors|underage|a minor|girls|boys|a kid|a child|my son|my daughter|my kid|my child|teenagers|13|14|12|pupils|year olds)
(underage|minor|minors|children|kids) .. (explicit|nude|nudes|sexual|porn|naked|sexualised|sexualized|exploited|trafficked)
(asks|asking|asked|ask) .. (how old (i am|she is|he is|my daughter is|my son is|are you)|my age|her age|my snap|for snaps|my snapchat|what school|which school)
(wants|want|asking for) ~ (my|her|his) ~ (snap|snapchat|nudes|pics|photos|number and)
(missing|lost|abducted|kidnapped) (child|kid|toddler|girl|boy|teenager|teen)
`;

export const INJURY = `
(assaulted|attacked|punched|kicked|hit|beaten|choked|stabbed|pushed|shoved|dragged|tackled|spat|slapped|bitten|bit|headbutted|strangled|knocked|tipped|thrown|run over|ran over) ~ (me|her|him|my|us|by|on|a|an|at|in|the|over|out|to|off|down|outside|unconscious) ~ (driver|guard|staff|security|employee|steward|passenger|guest|host|bouncer|worker|wife|husband|mum|mother|dad|father|son|daughter|friend|grandmother|grandad|nan|gran|of my|the face|the head|wheelchair|arm|floor|ground|by|chair|stairs|and)
(driver|guard|staff|security|employee|steward|host|passenger|bouncer|clerk|agent|conductor) ~ {aux}? ~ (just|actually|physically)? ~ (assaulted|attacked|punched|kicked ~ (me in|my|him in|her in)|hit|beat|choked|stabbed|pushed|shoved|dragged|grabbed|tackled|slapped|groped|locked|tipped|threw|ran over|pulled a)
(in|at|to|from) ~ (the)? ~ (hospital|a&e|er|emergency room|icu|intensive care|ambulance|casualty|urgent care) 
(fractured|burned|burnt|burning|cut|crushed|sliced|shattered|dislocated) ~ (my|her|his|a|two|three|an|both|our) ~ (arm|leg|wrist|hip|nose|ankle|back|finger|fingers|tooth|teeth|rib|ribs|collarbone|hand|face|skull|jaw|foot|toe|eye|skin|neck|hands|lip)
(anaphylaxis|anaphylactic|epipen|allergic reaction|anaphylactic shock|food poisoning|food poisoned|carbon monoxide|concussion|seizure|unconscious|not breathing|heart attack|electrocuted|electric shock|burns unit|third degree|second degree|miscarried|stitches|choked on|choking on|poisoned|paralysed|paralyzed|bleeding)
(smoke|fire|sparks|flames|gas leak|fumes|smell of burning|burning smell|gas smell) ~ (coming|billowing|pouring)? ~ (up|out)? ~ (in|on|from|at|under|inside|out of|and|alarm) ~ (the|my|our|row|cabin|seat|phone|laptop|battery|charger|oven|plane|bus|train|coach|kitchen|engine|engine room|deck|and|room|it|under|hotel|pocket)
(caught|caught on|on|went up in|burst into|set on) ~ (fire|flames) .. 
(exploded|overheated and|blew up|melted|caught fire|caught light) ~ (in|on|while|next|my|and|near|under|overnight) .. 
(injured|injury|injuries|hurt badly|badly hurt|seriously hurt|wounded|concussed|scalded|electrocuted|hospitalised|hospitalized|collapsed|bled|passed out) 
(found|bit|swallowed) .. (glass|metal|blade|needle|plastic|rat|mouse|screw|tooth|nail|razor) ~ (in|inside) ~ (my|her|his|the|our|a)
(are you|is (he|she|anyone|everyone|your)) ~ (hurt|injured|bleeding|safe|in danger|breathing)
(call|calling|called|ring|dial) ~ (an|the)? ~ (ambulance|911|999|112|police|cops|fire brigade|paramedics|emergency services|000|108)
(trapped|stuck|locked) ~ (in|inside) ~ (the)? ~ (lift|elevator|carriage|car|train|room|toilet|burning|plane)
(died|killed) ~ (in|on|at|after|by|because of|due to) ~ (your|one of your|@ours) ~ _
(drink|drunk|driving drunk|drunk driver|falling asleep at the wheel|asleep at the wheel) ~ (driver|driving|behind|at the wheel)
`;

export const LEGAL = `
(my|his|her|their|hire|hiring|hired|calling|called|talk to|talking to|spoken to|speak to|seeing|see|through|contacted|instructed|instructing|got|getting) ~ (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal counsel|counsel|legal team|advocate|legal rep) .. !(friends)
(letter|notice|email|hear|hearing|heard|contact|word) ~ (of|before|from) ~ (my|our|the|an|action|a)? ~ (lawyer|lawyers|attorney|solicitor|solicitors|action|counsel|legal)
(sue|sued|suing|sues|lawsuit|lawsuits|litigation|litigate|class action|small claims|subpoena|subpoenaed|court order|injunction|legal action|legal proceedings|cease and desist|take (you|u|them|it|@ours|this) to court|see you in court|took (you|u|them) to court|taking (you|u|them|it|this|@ours) to court|legal notice|letter before claim|pre action|statutory demand|served papers|court date|court papers|arbitration|settlement offer|damages claim|defamation|defamatory|libel|libellous|slander|consumer court|consumer forum|consumer commission|ombudsman|trading standards|police report|fir against|filed a fir|legal hold|deposition|judgment against|winding up|plaintiff|claimant)
(file|filing|filed|press|pressing|bring|bringing|brought|lodge|lodged|pursue|pursuing|serve|served) ~ (a|an|the|formal|criminal)? ~ (suit|lawsuit|charges|case|claim|complaint with|legal|complaint against|charge|proceedings|police complaint|papers|class action|police report|with the (ico|ftc|fcc|cfpb|bbb|regulator|attorney general))
(gdpr|dsar|sar|subject access|ccpa|data protection|right to erasure|right to be forgotten|article 17|art 17|dpa) ~ (request|art|article|complaint|breach|violation|erasure|act|demand|reminder|notice|regulator|second)?
(regulator|regulators|data protection authority|attorney general|ico|information commissioner|ftc|cfpb|fca|ofcom|dot complaint|competition authority|trai|asa)
(infringe|infringes|infringed|infringing|infringement|violates|violated|violation|breach) ~ (of|on|two|one|three|several)? ~ (our|my|the|your|several|patent|trademark|copyright|patents|us patent|ip|licence|license|gpl|agpl|act|law|contract)
(patent|trademark|copyright|dmca|takedown|take down) ~ (claim|infringement|notice|troll|suit|violation|holder|request|complaint|lawsuit)
(formal|official|final|legal|written) ~ (request|notice|demand|complaint|warning|claim|reminder) 
(under|per|pursuant to|in accordance with) ~ (section|article|art|s|regulation|the (consumer rights|data protection|gdpr|equality|ada|human rights)) 
(discrimination|equality act|ada violation|disability discrimination|wrongful|negligence|liable|liability|compensation claim|unlawful|breach of contract|breach of privacy)
(without prejudice|govern yourself accordingly|reserve (my|our|all) rights|all rights reserved and)
(seeing you|meet you|see you|see u|see them|see @ours) in court
`;

export const EXTORTION = `
(pay|send|give|transfer|wire) ~ (me|us|up|now)? .. (or|otherwise|unless|else) .. (leak|publish|release|post|dump|expose|sell|wipe|tell|delete|everyone|review|go|public|data|press)
(found|got|have|grabbed|pulled|in) ~ your ~ (prod|production|private|aws|admin|api|root|ssh|signing|s3|secret|customer|user)? ~ (keys|key|credentials|bucket|secrets|passwords|database|db|tokens|data|repo|dump|source) .. (till|until|by|hours|deadline|or|pay|noon|reward|bounty|price|sell|public|pastebin)
(got|have) ~ (till|until|24 hours|48 hours|one hour|an hour|two days) .. (or|noon|midnight|pay|to pay|before|friday|monday)
(bitcoin|btc|monero|crypto|ransom|xmr) .. (or|by|unless|within|before|otherwise|wallet|demand|leak|data|files|customers|database)
(ransom|ransomware|ransomed|blackmail|blackmailed|blackmailing|extortion|extort|extorted|extorting|sextortion)
(have|got|hold|copied|downloaded|stole|dumped|exfiltrated|own|have your) ~ (all)? ~ (your|the|their|@ours) ~ (customer|user|private|source|entire|whole|internal)? ~ (data|database|records|source code|db|customer list|emails|repo|secrets|keys|credentials) .. (pay|leak|or|sell|sale|public|online|btc|price|hours|deadline|unless|publish|dark web)
(leak|publish|release|dump|sell|expose) ~ (everything|it all|it|the lot|your data|all of it|your source|your database|your secrets|the emails|what i have|the footage|the tape|the video) .. (unless|if|or|by|on|tonight|friday|monday|to the press|within)
(one|1) star ~ .. (unless|or|if)
(refund|free|pay|upgrade|money|cash|compensation) ~ .. (or|else) .. (bad review|1 star|one star|review|go public|press|viral|everyone will know|tweet|expose)
(data breach|breach of customer|passwords leaked|leaked database|zero day|0day|0 day|exploit for sale|credentials for sale)
`;

export const PRESS = `
(i am|we are|this is|hi|hello|hey|dear|name is|my name is) .. (reporter|journalist|correspondent|producer|editor|researcher|presenter|freelancer|writer) ~ (at|for|with|from|on|here)
(reporter|journalist|correspondent|producer|columnist|staff writer) ~ (here|at|for|from|with) !(friend)
(request|requesting|requests|seeking|seek|looking|asked|ask|asking|reaching out|contacted|contacting|decline|declined|hoping) ~ (for|out)? ~ (a|an|any|your|official|the|some)? ~ (comment|comments|statement|response|interview|right of reply|on the record|quote|quotes) ~ (on|about|for|from|by|before|regarding|re|to|$|please|today|deadline|this|with)
(working on|writing|running|publishing|doing|preparing|filing|broadcasting|airing|researching|reporting) ~ (a|an|the|this|up)? ~ (story|piece|article|feature|report|segment|programme|documentary|investigation|expose|profile|newsletter|podcast episode) ~ (on|about|for|tomorrow|tonight|with|into|today|this|that|next|regarding)
(press|media|interview) ~ (enquiry|inquiry|enquiries|inquiries|request|query|deadline|contact|question|statement|comment)
(deadline|going to print|going live|we publish|i publish|airs|we air|on air|filing|running) ~ (is|at|by|in|tonight|tomorrow|today|on|with or without)? ~ ([0-9]+|6pm|5pm|4pm|3pm|noon|tonight|tomorrow|today|eod|end of day|midnight|friday|monday|cet|et|gmt)
(speak|talk|chat) ~ (to|with) ~ (a|the|someone|anyone|me|our|us) .. (reporter|journalist|for (a|an|my|our) (story|piece|article)|on (background|the record|record)|off the record)
(on|off) the record .. (comment|speak|talk|chat|quote)
(bbc|cnn|reuters|bloomberg|guardian|nyt|new york times|washington post|wsj|techcrunch|the verge|wired|ars technica|the register|associated press|ap|afp|itv|channel 4|sky news|daily mail|financial times|le monde|spiegel|propublica|the times|vice|politico|business insider|axios|the sun|nbc|abc|cbs|npr|der spiegel|404 media) ~ (here|reporter|journalist|is asking|are asking|asked|wants|called|rang|emailed|just called|is calling|on the phone|documentary|interview|story|piece|wants a|journalists|is running|are running|producer|got in touch)
`;
