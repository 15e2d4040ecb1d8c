/**
 * How good or bad a word sounds by itself.
 * Source: VADER sentiment lexicon (Hutto and Gilbert 2014), copyright 2016 C.J. Hutto, MIT licence; means of ten raters each, cut to
 * words of three letters and more that are common enough to be met.
 */
export const VALENCE_WORDS = {
  '++': words(`
    acceptance accomplish accomplished admirable admirably admiration admire admired admirer adorable adoration adore adored adoring affection
    affectionate affectionately agreeable agreement amazed amazement amazing ambitious amor amoroso amorous amused applaud applauding applause appreciated
    appreciates appreciating appreciation appreciative approval approved ardent astounded astounding attracted attracting attraction attractions
    attractive attractiveness award awarding awards awesome beauties beautification beautiful beautifully beauty beloved beneficial beneficiaries
    beneficiary benefit benefitting benevolent best better bless blessed blessing blessings bliss blissful blockbuster bonus bonuses brave braved bravely
    bravery braves bravest breathtaking bright brighten brightened brightening brightest brilliance brilliant brilliantly care cared cares caring
    celebrate celebrated celebrates celebrating champ champion championing champions championship championships champs charities charity charmed charmer
    charming charmingly charms cheer cheered cheerful cheerfully cheering cheers cheery cherished cherishes classy clever cleverly cleverness comfortable
    comfortably comforted comforts commend commended compassion compassionate compliment complimentary complimented confidence confident confidently
    congratulate congratulation congratulations considerate courage courageous courageously courteous creative creditable creditworthiness cute darling
    darlings dearest dearly dedicated delectable delicious deliciously delight delighted delightful delightfully delights devoting devotion dignified
    dignitary divine divinely divinity earnest easier easiest easy ecstasy ecstatic effective effectively efficient elated elegance elegant elegantly
    encourage encouragement encourages encouraging energetic energetically energize energized energizing engagement enjoy enjoyable enjoyed enjoying
    enjoyment enjoys enlighten enlightened enlightening enterprising entertaining entertainment entertainments entertains enthused enthusiasm enthusiastic
    enthusiastically esteemed ethical euphoria euphoric excel excelled excellence excellency excellent excelling excels excitation excite excitedly
    excitement excites exciting exonerate exonerated exuberant fab fabulous faith faithful faithfully faithfulness faiths fame fantastic fantastical
    fascinated fascinating fascination faultless favorable favored favoring favorite favorites favour favoured favours fearless festival festive
    festivities fiesta flawless fond fondly fondness forgiving fortunate free freebies freedom freeing freely friend friendlier friendlies friendliness
    friendly friends friendship fulfill fulfilled fun funniest funny gain gaining gallantry generosity generous generously genial gentle gently gift
    giggle glad glamor glamorous glamour glee gleeful glories glorification glorified glorify glorifying glorious gloriously glory godsend good goodness
    gorgeous grace graceful gracefully gracious graciously grand grandest grandeur grateful gratifying gratitude great greatest greetings grin hak
    hallelujah hand handsome handsomely happier happiest happily happiness happy harmonic harmonious harmonization heartfelt heartwarming heaven heavenly
    helpful hero heroes heroic heroically heroics heroine heroines heroism honest honestly honesty honor honorable honorably honored honoree honorees
    honoring honors honour honourable honoured honouring honours hope hopeful hopes hoping hug hugging hugs humorously humour hurrah ideal idealistic
    idealized ideally impress impressed impresses impressing impressive impressively improve improved improvement improves improving influential innovate
    innovative inspiration inspirational inspirations inspire inspired inspires inspiring intellect intellectual intelligence intelligent intelligently
    interest invigorate invigorating invincible jewels jolly jovial joy joyful joyfully joyous joys jubilant justice kind kinder kindly kindness kiss
    kisses kissing kudos laugh laughed laughing laughs laughter liberties liberty lighthearted likeable liked likes lively lovable love loved lovely lover
    lovers loves loving lovingly loyal loyalties loyalty luck luckier luckiest luckily lucky magnificent magnificently marvel marvelous marvels
    masterpiece masterpieces mature medal merit meritorious merrily merry miracle mirth motivated motivating neat nice nicely nicer nicest noble nurtured
    nurturing opportunity optimism optimist optimistically optimize optimized optimizing outstanding overjoyed paradise passion passionate passionately
    passions peace peaceful peacefully peacekeeping peacemaker peacemakers peacetime perfect perfected perfecting perfection perfectly playful pleasant
    pleasantly pleased pleasing pleasurable pleasure pleasures popular popularity popularized popularly positive positively positives powerful praise
    praised praises praising precious prettier prettiest pretty privileged prize prized prizes proactive profit profitable profits progress promoted
    prosperous protected proud proudest proudly radiant reinvigorate reinvigorated rejoice rejoiced rejoicing relax relaxation relaxed relaxing relief
    remarkable rescue rescued respect respectability respectable respected respectful respecting respective revered reward rewarded rewarding rewards rich
    richer riches richest richly richness romance romantically romanticism romantics safe safely safer safety satisfaction satisfied satisfies satisfy
    satisfying save saved serene sexy sharing sincerely smarter smartest smiled smiles smiling sociable sophisticated sparkle splendid splendidly splendor
    splendour sprightly stimulating strength strengthened strengthening strengthens strong strongest suave succeed succeeded succeeding succeeds success
    successes successful successfully sunny sunshine super superb superior supporters supporting supreme supremely supremo surely survived sweet
    sweetheart sweethearts sweetly sweetness sweets sympathetic talent talented talents tenderness terrific thanked thankful thankfully thanks thrilled
    thrilling tia tops tranquility tranquillity treasured treasures triumph triumphal triumphant triumphantly triumphed triumphs true truest truly trust
    trusted trusts trustworthiness trustworthy trusty truthful truthfully truths united useful valuable valuables valued vibrant vindicated vip virtue
    virtuosity virtuoso virtuous visionary vivacious warmth wealth wealthier wealthiest welcome welcoming wellness win winnable winner winners winning
    winnings wins wisdom wise wisely wisest won wonderful wonderfully woo worshiped worshipped worthy wow wowed yay yummy`),
  '+': words(`
    abilities ability absolve absolved accept acceptability acceptable acceptances accepted accepting accepts accomplishes achievable acquit acquitted
    active actively adequate admiral admirals admiralty admirers admires admiring admit admits adopt adopts adores adorn adorned adorning advanced
    advantage advantageous advantages adventure adventurer adventurers adventures adventurous affections agree agreed agreeing agreements agrees alert
    alive allow alright amazon amortization amuse amusement amusements amusing amusingly apologise apologises apologized apologizes appease appeasing
    applauded applauds appreciate approves asset assets assurance assurances assure assured assures assuring astonished attachment attachments attract
    attracts audacious avid awarded bargain benefits benefitted benevolence benign blameless bold bolder boldest boldly boldness boost boosted boosting
    boosts brighter brightly brightness brisk buoyant calm calmed calmer calming calmly calmness calms capable captivated carefree careful casual casually
    certain certainly certainty challenging champagne championed chance chances charitable charm cheerleader cheerleaders cheerleading cherish chic
    chuckle chuckled chuckles chuckling clarifies clarity clean cleaner clear clearly comedian comedians comedic comedies comedy comfort comforting commit
    commitment committed compelling competent competitive compliments comprehensive consent contented contentment convince convinced convinces convincing
    convincingly cool courtesy create created creates creating creation creationism creations creatively creativity credit credited crediting credits
    curious cutie daring dear decisive defenses defensible definite definitely delicately delighting desirable desire desired determination determinations
    determined devote devoted devotee devotes devotional diamond dignitaries dignity divination dominance doubtless dream dreams dynamic dynamical
    dynamically dynamics dynamism dynamite eager eagerly eagerness ease eased easement eases easily easing easygoing efficiencies efficiency efficiently
    elation embrace emotional empathetic enchanted encouraged endorse endorsed endorsement endorses energies energy engage engaged engagements engages
    engaging engrossed ensure ensuring entertain entertained entertainer entertainers enthusiast enthusiasts entitled entrusted escape excelsior excited
    exhilarating expand exploration extend fad fair fan favor favorably favoritism favors favouring fervent festivals fighter fine fit fitness flattered
    flattering flawlessly flexibility flexible flirtation flirting flirts focused foolproof forgave forgive forgiven forgiveness forgives freed freedman
    freedmen freedoms freehold freelance freelancer freeman freemen freer frees freestanding freestyle freeware fresh friendships frisky fulfills funnier
    gained gains gallant gentler giggled giggles giggling giver givers giving gladly god graced graces grander grant granted granting grants gratification
    gratified greater greet greeted greeting greets grinned grinning grins growing growth guarantee hailed hardy harmless harmlessly harmonica harmonics
    harmonies harmonize harmonized harmonizing harmony healthy heavens help helper helpers helping helps highlight hilarious holiday holidays honorary
    honorific hoped hopefully huge hugged humor humorist humorous idealism idealist ideals immortal immune importance important importantly impression
    impressionism impressionist impressionistic impressions improvements incentive incentives increase increased indestructible infatuation innocence
    innocent innocently innocents innovation inquisitive intact integrity intellectually intellectuals intelligencer intelligentsia intelligible
    interested interesting interestingly interests intricate intrigues invigorated invite inviting invulnerable irresistible isolationist jaunty jewel
    join joke joked jokes joking joystick justifiably justified keen keenly keenness kissed leet lenient libertarian like liking livelihood livelihoods
    loyalist loyalists magnification meaningful meditative mercy merited merits methodical motivate motivation natural nbd neatly niceties nifty novel
    nurture okay openness opportune opportunities optimal optimistic optimists optimization original outgoing outreach painless palatable pardon pardoned
    pardoning pardons partied parties party partying passive peacekeeper peacekeepers peacemaking peculiar perfectionist picturesque play played playfully
    playfulness playing plays please pleaser pleases poised popularised popularization popularize popularizing pray praying prays prepared pride privilege
    privileges profitability profitably profited profiting prominent promise promised promises promising promissory promote promotes promoting prospect
    prospects protect protects radiance rapture rapturous ratified reaching readiness ready reassurance reassurances reassure reassured reassures
    reassuring recommend recommended recommends redeemed relaxes reliefs relieve relieved reliever relievers relieves relieving relishing rescues resolute
    resolve resolved resolves resolving respectfully respectively respects responsible responsive restore restored restores restoring retreat revive
    revives robust romances romantic romanticized safeguard safeguarded safeguarding safeguards safekeeping safest safeties salient satisfactorily
    satisfactory scoop secure secured securely secures securing securities security sentimental sentimentality share shared shares significance
    significant sincere slap smart smartly smarts smarty smile smiley smug sok solemnly solid solidarity solution solutions solve solved solves solving
    soothe soothing spark sparkling special spirit spirited stable stamina steadfast stimulate stimulated stimulates stout straight strengthen strengths
    stronger strongholds strongly strongman stunning substantial succession successive successively successor successors superiority superiors support
    supported supporter supportive supports sure surest surety surprise surprised surprises surprising surprisingly surviving survivor swift swiftly
    sympathy tendering tenders thank thoughtful thoughtfully thrill thrills tolerance tolerant top toughening tougher treasure treasuries treasury treat
    troubleshooter truer trustee trusting truth truthfulness unbelievable unified urgent usefulness validate validated validates validating value values
    valuing verdict vested vigilant vigor vigour virtues vision visions vital vitality vitally vitamin warm warmed warmer warmest warming warmly warms
    warmups wealthy welcomed welcomes well welling wells wellspring wilco willingness wiser wish wishes wishing worship worshipers worshipful worshiping
    worshippers worshipping worships worth worthwhile yeah yep yes youthful`),
  '-': words(`
    abandoning abandons absentee absentees accidentally accidents accusation accusations accuse accused accuses accusing ache aches acrimonious
    adversarial adversaries adversary adverse adversely affected afflicted aggravating aggression aggressions aggressive aggressively aggressor aggressors
    agitate agitation alarm alarmed alarms alas alienation allergic alone amoral annoyance annoyed annoying antagonistic antagonists anti anxieties
    anxiety anxious anxiously apathetic apathy appalling apprehensions arguably argue argued argues argument arguments arrest avert avoid avoidance
    avoided avoiding avoids awkward awkwardly awkwardness awol axed battle battled battlefield battlefields battleground battlegrounds battles battling
    biased bitterness bizarre blame blames blind blocked blocking blocks bore bored boredom boring bother bothered bothering bothers bothersome boycott
    boycotted boycotting boycotts brainwashing bribe burdened burdens cancel cancelled cancelling cancels careless carelessly carelessness censored
    censors charged charges childish clueless cock coerced collapsed collapses collapsing collides collision collisions colluding combat combats complain
    complainant complainants complained complaining complains complaint complaints condemn conflict conflicting conflicts confront confrontation
    confrontational confrontations confronted confronting confronts confuse confused confuses confusing confusingly confusion contagious contentious
    contradict contradicted contradicting contradiction contradictions contradictory contradicts controversial controversially cornered cowardly cramp
    crap crash craze craziness crazy cried cries critic critical criticises criticising criticisms criticize criticized criticizes criticizing critics
    crudely crush crushing cut cuts cynic cynical cynically cynicism damn damned damning darkness daze dazed deadlock deafening debt decay decayed
    decaying decays deceive deceiving defeating defeats defect defected defection defections defectors defects defenseless defensively defer deferring
    defiant deficit delay delayed demanded demanding demoralized denounce deny denying depressant depressing depressive deprives derail derailed derails
    deride derided derision despair desperate desperately despise despised detained detention difficult difficulties difficulty dilemma dirt disadvantaged
    disadvantages disagree disagreeable disagreed disagreeing disagreement disagrees disappear disappeared disappears disappoint disappoints discard
    discarded discarding discord discouraged disguise disguised disguises disguising disillusionment disjointed dislike disliked dislikes disorder
    disorganized disoriented disparaged dispute disputed disputes disputing disquiet disregard disregarded disregarding disruption disruptions disruptive
    dissatisfied distort distorted distorting distorts distract distracted distracting distraction distractions distracts distressing disturb disturbance
    disturbances disturbed dizzy dodgy dominating doom doubt doubted doubters doubtful doubting doubts downside drag drags drained dreary drop drunk
    dubious dud dull dulled dumber dumbfounded dump dumped dumping dumps dumpster dupe dynamited eerie egotistical embarrass embarrassed embarrassing
    embarrassingly embarrassments emergency emptied empties empty emptying enraged enslaved envied envious envy error errors exaggerate exaggerating
    exclude excluded exclusion exhaust exhausted exhausting exhaustion expelled expelling expels exploits expose exposing fallen falling falsified farce
    fascists fatigue fatigued fatigues fault faulted faulting faulty fearsome feeble ferociously ferocity feud feudal feudalism feuding feuds fiery fight
    fighting fights fire firing flees flop flops flu flustered fooled foolhardy fooling foolish forbid forbids forget forgotten fought frantically freaked
    freaky frenzy fright frighten frightens fume funeral funerals gag gagged geek geeky ghost giddy gloomy gossip grave gravelly gravely graves gravest
    gravestone graveyard graveyards greed greedy grievances grieve grimace grime grimes grimly grosses grossly guilt gullible gun hacked hapless hardship
    harried haunt haunting haunts heh helplessly hesitancy hesitant hesitate hesitated hesitates hesitating hesitation hide hides hiding hindrance hoax
    homesick hooligan hooligans hostile humiliated humiliating hunger hurting hurtled hurtling ignorance ignorant ignore ignored ignores ignoring illness
    immobilized immorality impatient impatiently imperfect impersonal impose impotent inability inaction inadequacies inadequacy inadequate inadequately
    incapable inconvenience inconvenient indecision indecisive indifferent ineffectiveness ineffectual inferior inferiority inflamed inhibit inhibition
    inhibitions inhibitors inhibitory inhibits injured inquisition insane insensitive insignificant interrogated interrupt interrupted interrupting
    interruption interruptions interrupts intimidate irrational irreversible irritability isolate isolated isolates isolation itchy jaded jealousy jerk
    jerked jerks jumpy lack lag lagged lagging lags lamentable lamented laments lawsuit lawsuits lazy leak leaked lethargic lethargy liabilities liability
    lied limitation limited litigation lone lonely loner lonesome loom loomed looms loose lose loses losing loss losses lost low lowdown lower lowering
    lowest lowly lows ludicrous lurk lurks madly maniacs manipulated manipulating manipulation menaced mess messed messy mia mischief misinformation
    misinformed misinterpreted misleading misread miss missed misses missing mistake mistaken mistakenly mistakes mistaking misunderstand misunderstood
    moan moans mocked mockery mocking mongering monopolize monopolized moody mourned mournful nag nagging naive needy neglecting nerd nervous nervously
    nervousness neurotic noisy nonsense numb numbing numbness nuts obsessed obsession obsessions obsessive obsolete obstacle obstacles obstinate odd
    offence offences offend offended offender offenders offense offenses offensives ominous oppressive outrageously overload overreact overreacted
    overreaction overstatement overweight overwhelm overwhelms panicky paranoia paranoid passively peril perpetrators perplexed persecuted persecuting
    perturbed perversion pesky pessimism pessimistic pessimists petty phobia pileup pique pity poorer possessive postpone postponed postpones pressure
    pressured pressures pressuring prick prickly problem problems profiteering propaganda prosecute prosecuted protest protesters protests provoke
    provoked provokes provoking pushy puzzled questionable rant rants rash rebel rebelled rebelling rebellions rebellious rebels reckless reeker refuse
    refused refusing regrets regretted regretting reject reluctance reluctant remorse remorseful repetitive repress repressed repression repressive resent
    resented resents resign resignation resignations resigned resigning resigns restless restlessness restrict restricted restricting restriction
    restricts ridiculed ridiculous ridiculously rigged rigidity rigidly rigorous risk risked riskier riskiest risking risks risky robed rudeness ruining
    sappy sarcasm sarcastic sarcastically scapegoat scapegoats scarecrow scares sceptical scepticism sceptics scold scorn scream screamed screaming
    screams screws seditious seduced selfishness sentencing seriously severe severed severest shake shakedown shakeout shakeup shaking shaky shameless
    shamelessly shock shocked shocker shocking shockingly shocks shoot shortage shortages shrew shy shying shyness silliness skeptic skeptical skeptically
    skepticism slam slash slashed slashes slashing sluggish smarting smear smog smothered smothering smuggle smuggled smugglers sneaky snubbing sob
    sobbing sobering solemnity sore sorrows spam spammers stall stalled stalling startled stereotype stereotyped stifled stingy stink stinks stinky stop
    stopped stopping stops strained strainer straining strains strange strangely stressed stressing strikers strikes struck struggle struggled strugglers
    struggles stubborn stubbornly stubbornness stuck stutter stuttering submissive subversive sucks suing sullen supremacists suspect suspected suspecting
    suspects suspend suspicion suspicions suspicious suspiciously swearing tantrums tears tease teased teaser teases tempers tense tension tensions thorny
    threaten threatens thwarting timid toothless torn touting trap traumatized tremble trembling tricked trickery trickier trickster tricky trite trouble
    tumor turmoil unapproved unaware uncertain uncertainties uncertainty unclear uncomfortable uncomfortably unconcerned uncontrollable uncontrollably
    uncontrolled unconvinced uncredited undecided underestimate underestimated undermine undermined undermines undermining unease uneasily uneasiness
    uneasy unequal unfocused unfortunately unfriendly unimportant unimpressed unimpressive unkind unprotected unsatisfied unsecured unsettled
    unsophisticated unstable unstoppable unsuccessful unsuccessfully unsupported unsure unwanted unwelcome upset upsets uptight vanity vicious viciously
    victim victims vociferous vulnerabilities vulnerability vulnerable vultures walkout walkouts warfare warned warning warnings warship wasting wavering
    weakened weakening weakens weaknesses weapon weaponry weary weird weirdly weirdness whine whining wimp wimpy wisecracking witch woefully worn worried
    worrisome worrying zealots`),
  '--': words(`
    abandon abandoned abandonment abducted abduction abductions abhor abhorrent abuse abused abuser abusers abuses abusing abusive accident aching
    admonished adversity aggravate aggravated aggressiveness aghast agitated agitating agitators agonized agonizing agony alarmingly anger angered
    angering angers angrier angrily angry anguish anguished animosity annoy annoys antagonism antagonist antagonize antagonizing apocalyptic appalled
    apprehension arguing arrested arrests arrogance arrogant ashamed ass assassination assassinations assault assaulted assaulting assaults attack
    attacked attacker attackers attacking attacks aversion awful bad badly ban banish bankrupt banned bastard bastards beaten beating belittled bereaved
    betray betrayal betrayed betraying betrays bitch bitter bitterly blamed blaming block bloody bomb broke broken brutal brutality brutalized brutally
    bullied bully bullying burden burdensome cancer casualty catastrophe catastrophic censor chagrin chaos chaotic chastised cheat cheated cheaters
    cheating cheats choke choked chokes choking collapse condemnation condemned condemns conspiracy contagion contempt contemptuous corpse coward crime
    criminal criminals crisis criticise criticised criticism crude cruel cruelly cruelty crushed crushes cry crying curse damage damaged damages damaging
    damnation danger dangerous dangerously dangers darkest dead dearth death deceit deceitful deceived deception defeat defeated defecting defective
    defector degradation degrade degraded degrades degrading dejected denied denies denounces depress depressed depression depressions deprivation deprive
    deprived depriving despairing desperation despises despondent destroy destroyed destroyer destroyers destroying destroys destruct destruction
    destructive detain devastate devastated devastating devastation devil devilish devils dick die died dire dirtiest dirty disabling disadvantage
    disagreements disappointed disappointing disappointingly disappointment disappointments disaster disasters disastrous discomfort discontented
    discourage discourages discouraging discredited disdain disgrace disgraced disgust disgusted disgusting disheartened disheartening dishonest
    disillusioned dismal dismay dismayed disparage disparaging displeased disqualified disrespect dissatisfaction distraught distress distressed distrust
    distrusted distrustful disturbing disturbingly disturbs doomed doomsday downcast dread dreaded dreadful drown drowned drowns dumb duped dysfunction
    embarrassment emptiness enemies enemy erroneous eviction evil evils exasperated excruciating excruciatingly expel exploited exploiting fail failed
    failing failings fails failure failures fake fakes faking falsify fascist fatal fatalities fatality fatally faults fear feared fearful fearing fears
    felonies felony feuded fiasco fired flunked foe foes fool foolishly foolishness fools forbidden forbidding forced foreclosures frantic fraud frauds
    fraudulent freak freakish frightened frightening frighteningly frightful frustrate frustrated frustrates frustrating frustration frustrations fuck
    fumed fuming furious furiously fury futile gloom glum grief grievance grieved grieving grievous grim grimy gross guilty harass harassed harassing
    harassment harm harmed harming harms harsh harsher harshest hate hated hateful haters hates hating hatred haunted havoc heartbreak heartbreaking
    heartbroken heartless hell hellish helpless helplessness heroin hooliganism hopeless hopelessly hopelessness horrendous horrible horribly horrid
    horrific horrified horrifying horror horrors hostilities hostility humiliate humiliation humiliations hurt hurtful hurts hypocritical hysteria idiot
    idiotic ill illegal illiteracy illnesses immoral impatience imprisoned incapacitated incensed incompetence incompetent indignant indignation infected
    infringement infuriate infuriated infuriating injury injustice insanity insecure insecurities insecurity insensitivity insincere insult insulted
    insulting insults intimidated intimidating intimidation irate irresponsible irritable irritant irritants irritate irritated irritating irritation
    jackass jailed jealous jealously jeopardy kia kill killed killer killers killing killings kills lame lament lamenting lazier liar liars lies livid
    loathe loathed loathing loneliness loser losers lousy lowery lunatic lying mad maddening madness maniac meaningless melancholy menace mindless
    miserable miserably miseries misery misrepresentation misunderstanding mock mocks molestation molested molester molesters molesting moron mourn
    mourners mourning mourns murder murdered murderer murderers murdering murderous murders nasty negative negativity neglect neglected neglects nfc
    nigger nme notorious obliterate obliterated obnoxious obscene offending offends offensive offensively oppressed outcry outrage outraged outrageous
    outrages pain pained painful painfully pains panic panicked panicking panics pathetic penalty perjury perpetrator persecute perverse perversely
    pervert perverted petrified phobias pita pitiful poison poisoned poisoning poisonings poisonous poisons pollute polluted polluter polluters poor
    poorest poverty powerless prejudice prejudiced prejudices prejudicial prison prisoner prisoners problematic promiscuity prosecution protesting punish
    punishable punished punisher punishes punishing punishment punishments punitive racism racist racists rage raged rages raging rancid rape raped rapes
    raping rapist rapists recession regret regretful regrettable regrettably rejected rejecting rejection rejections rejects repressing repulse repulsed
    resentful resentment resentments retard retarded revenge ridicule ridiculing riot riots rob robber robs rotten rude rudely ruin ruined ruinous ruins
    sabotage sad saddened saddest sadly sadness savage savaged savagely savagery savages scam scams scandal scandalous scandals scare scared scaring scary
    screwed sedition selfish severely shame shamed shameful shattered shit sick sickened sickening sin sinful sinister sins slavery smother smothers
    smuggler smuggling snob snobbery snub snubbed snubs sobbed sobs somber sorrow sorrowful spite stab stabbed stabs stampede starve starved starving
    steal stealing steals stench stinking stolen strangled stress stresses stressful stricken struggling stupid stupidity suck sucked sucker suckers
    suffer suffered sufferer sufferers suffering suffers suicidal suicide suspended swindle swindling tantrum temper terrible terribly terrified
    terrifying terror terrorism terrorist terrorists terrorize terrorized terrorizing terrors thief thieves threat threatened threatening threats ticked
    tired torture tortured torturers tortures torturing torturous totalitarian totalitarianism tragedies tragedy tragic tragically trapped trauma traumas
    traumatic traumatised travesty treason troubled troublemaker troublemakers troubles troublesome troubling uglier ugliest ugliness ugly unacceptable
    unattractive undesirable unemployment unethical unfair unfortunate unfulfilled ungrateful unhappily unhappiness unhappy unhealthy unjust unpleasant
    unprofessional unsavory unworthy upsetting useless vain vexing victimization victimized vile villain villainous villains violate violated violates
    violating violation violations violator violators violence violent violently virulent vitriolic vulture war warring wars waste wasted weak weaken
    weaker weakest weakly weakness weapons weep weeping wept whore wicked wickedly widowed woe woeful woes worries worry worse worsen worsened worsening
    worsens worst worthless wreck wrong wronged zealot`),
};

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
