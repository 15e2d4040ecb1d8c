/**
 * Words that decide whether a name is meant as a name.
 * Source: compiled for this project from company and site names that are also English words, 2026.
 */
const words = (text: string) => text.split(/\s+/).filter((word) => word.length > 0);

/** Names of firms, sites and products that are ordinary words too. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  words(`meta teams delta apple target prime idea globe sprint spectrum cox chase citi stack law parenting careers collectives
  orange shell gap next boots square slack notion discord zoom box three virgin visa express oracle ford ring nest edge word
  windows office surface access pages numbers keynote mail messages music maps home watch amazon uber signal wave match bumble hinge
  monday asana linear figma canva stripe mint affirm chime robinhood coach guess fossil dove tide gain dawn bounce glad crest
  subway wendy southwest american united frontier spirit southern northern metro central national general mercury saturn
  argos compass sage salesforce workday indeed monster reddit medium quora pocket buffer drift loom miro mural arc brave opera
  travel history english physics music chemistry biology gaming cooking gardening photography writing academia politics christianity
  islam judaism buddhism hinduism philosophy economics statistics security skeptics movies anime bicycles aviation space robotics
  forum community subreddit list group chat support help docs blog store shop market marketplace customers passengers subscribers
  sellers drivers hosts reviewers users members mods moderators curators answerers contributors maintainers regulars players fans riders couriers
  creators streamers authors editors volunteers ambassadors partners guests tenants patients students parents teachers developers`),
);

/** Heads of a group: "IPS users", "the Acme crowd". */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  words(`user users people folk folks crowd lot regular regulars mod mods moderator moderators member members types type guys guy gang mob
  community communities forum forums site sites board boards sub subreddit subs server servers list lists group groups thread threads channel channels
  answerer answerers asker askers reviewer reviewers voter voters curator curators volunteer volunteers contributor contributors maintainer maintainers
  driver drivers seller sellers host hosts player players gamer gamers fan fans fanboy fanboys fanboi fanbois commenter commenters poster posters admins admin
  editors editor customers customer passengers passenger subscribers subscriber veterans veteran elite elites gatekeepers
  lobbies lobby chat tribe bunch brigade squad faithful diehards die-hards stans stan
  devs developers authors author residents creators creator streamers streamer ambassadors riders rider couriers courier
  participants inhabitants denizens clique circle boys lads bros bro nerds buyers buyer shoppers shopper flyers flyer guests guest tenants
  newbies noobs newcomers loyalists old-timers oldtimers greybeards graybeards helpers freelancers sysadmins programmers redditors discorders`),
);

/** Heads that need no company in front of them when the policy serves such a group: "mods are…". */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  words(`users mods moderators volunteers contributors maintainers regulars commenters reviewers sellers drivers hosts
  customers passengers subscribers players ambassadors curators answerers voters authors members forum subreddit community creators riders couriers mod moderator
  driver host seller contributor maintainer user customer reviewer passenger`),
);

/** Words before a name that show it is a place or a firm: "on Meta", "at Apple". */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(`on at from to of by over via with join joined leave left quit using use visit visiting love hate like read reading posting posted browse browsing
  moderate moderates moderating avoid asking asked trust called about the our for in and or why is are does did has can will bloody fucking stupid damn damned
  nuke close burn delete kill ban bin scrap fix as than against behind inside past near entire whole every that this hot dear hey hi thanks thank`),
);

/** Words after a name that show it is one: "Meta is…", "SO users". */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  words(`is are was were has have had does do did will would can could should 's in for and never always keeps just really says said wants needs site sites forum community
  deserves makes treats loves hates thinks gets got went goes being as seems feels looks now still only itself crowd users people stack exchange se overflow posts post answers questions question comments comment`),
);
