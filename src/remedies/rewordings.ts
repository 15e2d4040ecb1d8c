/** A phrase of the company's voice and how one person says it. `$1`… are kept words; {HANDLE} is filled in, {IS} and {ISNT} agree with `$1`. */
export interface Rewording {
  cue: RegExp;
  phrase: string;
}

const AUX = "(?:'ll| will| shall|'re going to| are going to)";
const BIT = '(?:just |also |still |already |now |currently |actually |actively |always |really )?';
const IT = '(?:it|this|that|these|them|your \\w+(?: \\w+)??|the \\w+|what happened)';
const MUCH = '(so |very |truly |really |deeply |terribly |awfully |sincerely |extremely )?';
const REST = '[^.!?;,\\n]*';
const THING = '([^.!?;,\\n]+)';
const TEAMS =
  '(?:the|our)(?: \\w+)? (?:team|teams|engineers|devs|developers|people|staff|folks|moderators|mods|crew)';

/** Cue, phrase. Specific ones first; the bare "we" and "our" last. */
const TABLE: [string, string][] = [
  // For whom one speaks comes before all that is said in their name.
  [
    '(?:speaking |writing |posting )?(?:on behalf of|speaking for|in the name of) (?:everyone at |all of us at |the team at |the |all at )?{NAMES}(?: team)?,?',
    'speaking for myself,',
  ],
  // The house first, so that the rows below find a bare "we".
  ['(?:here )?at {NAMES},? we', 'we'],
  ['we (?:here )?at {NAMES}', 'we'],
  ['(?:everyone|all of us)(?: here)? at {NAMES}', 'we'],
  // Knowledge: one person does not know what the firm knows.
  [
    `${TEAMS} (?:is|are|'re|'s) ${BIT}(?:well |fully |very )?aware${REST}`,
    "I don't know what the team knows, so I'll ask",
  ],
  [
    `${TEAMS} (?:knows?|has heard|have heard) (?:about|of) ${THING}`,
    "I don't know what the team knows about $1, so I'll ask",
  ],
  [
    `we(?:'re| are) ${BIT}(?:well |fully |very )?aware${REST}`,
    "I don't know what the team knows about this, so I'll ask",
  ],
  [`we know (?:about|of) ${THING}`, "I don't know what the team knows about $1, so I'll ask"],
  [
    `${TEAMS} (?:is|are|'re|'s) ${BIT}(?:working on|looking into|looking at|investigating|reviewing|checking|on) ${IT}`,
    "I don't know where this stands, so I'll ask",
  ],
  [
    `we(?:'ve| have) had (?:some |many |several |a lot of |other )?(?:reports|complaints) (?:about|of) ${THING}`,
    "I can't say what else has been reported about $1",
  ],
  [
    `(?:it|this|that)(?:'s| is) ${BIT}on our (?:roadmap|radar|list|backlog)`,
    "I don't know whether this is planned",
  ],
  [
    '(?:yes, |yep, )?(?:i|we) can (?:confirm|assure you|tell you)(?: from (?:the )?inside)?,?(?: that)?',
    'as far as I know,',
  ],
  ['(?:please )?rest assured,?(?: that)?', 'as far as I know,'],
  ['as someone (?:who works|working) (?:here|there|on this|at {NAMES}),?', 'as I see it,'],
  [
    '(?:the )?official (?:answer|position|line|word|statement)(?: here| from {NAMES})? is(?: that)?',
    'as far as I know,',
  ],
  // Commitment: passing on is mine to do, the rest is not.
  [
    `we${AUX} ${BIT}(?:look into|look at|investigate|check|check on|review|dig into|see to|sort out|sort|take a look at|have a look at|take care of|follow up on|get on|handle) ${IT}(?: right away| asap| straight away| today| for you)?`,
    "I'll pass this on",
  ],
  [
    `we(?:'re| are) ${BIT}(?:looking into|looking at|investigating|checking|reviewing|digging into|working on|dealing with|handling|on) ${IT}(?: right now| now| today)?`,
    "I'll pass this on",
  ],
  [
    `we${AUX} ${BIT}(?:pass|forward|escalate|raise|flag|send) ${IT}(?: on| along| up)?${REST}`,
    "I'll pass this on",
  ],
  [
    `we(?:'ve| have) ${BIT}(?:passed|forwarded|escalated|raised|flagged|sent) ${IT}(?: on| along| up)?${REST}`,
    "I'll pass this on",
  ],
  [
    `we${AUX} ${BIT}(?:get back to|be in touch with|update|contact|reach out to|keep) you${REST}`,
    "I'll tell you if I hear more",
  ],
  [
    `we${AUX} ${BIT}(?:let you know|follow up|keep you posted|be in touch|report back)${REST}`,
    "I'll tell you if I hear more",
  ],
  [
    `we${AUX} ${BIT}(?:do|try) (?:better|our best|everything we can)${REST}`,
    "I'd like to see this get better",
  ],
  // Regret: a person's own.
  [`we(?:'re| are) ${MUCH}sorry`, "I'm $1sorry"],
  [
    `(?:please accept )?our ${MUCH}(?:sincere |sincerest |deepest )?apologies(?: for ${THING})?`,
    "I'm sorry you ran into this",
  ],
  [
    `we ${MUCH}(?:apologi[sz]e|regret)(?: for)? (?:the|any|this|that|all) (?:inconvenience|trouble|delay|hassle|confusion|mix-up|disruption|frustration)(?: caused)?`,
    "I'm sorry you ran into this",
  ],
  [
    `(?:sorry|apologies) for (?:the|any|this|all) (?:inconvenience|trouble|disruption|hassle)(?: caused)?`,
    "I'm sorry you ran into this",
  ],
  [`we ${MUCH}apologi[sz]e for ${THING}`, "I'm sorry about $2"],
  [`we ${MUCH}apologi[sz]e`, "I'm sorry"],
  [`we regret ${THING}`, "I'm sorry about $1"],
  ['we (?:messed|screwed|mucked|cocked) (?:this |that |it )?up', 'I can see this went wrong'],
  ['we (?:got|get) (?:this|that|it) wrong', 'I can see this went wrong'],
  ['we let you down', "I'm sorry you were let down"],
  [
    "(?:it|this|that)(?:'s| is| was) (?:on us|our (?:fault|mistake|bad|error))",
    "I'm sorry this happened",
  ],
  // Rules: what one has heard of them.
  [
    `we (?:don't|do not|never|won't|will not) (?:allow|permit|tolerate|accept) ${THING}`,
    'as far as I know, $1 {ISNT} allowed',
  ],
  [`we (?:only )?(?:allow|permit|accept) ${THING}`, 'as far as I know, $1 {IS} allowed'],
  [`we (?:require|ask for|insist on) ${THING}`, 'as far as I know, $1 {IS} needed'],
  [`we (?:don't|do not|never) sell ${THING}`, 'as far as I know, $1 {ISNT} sold'],
  [`we (?:don't|do not|never) share ${THING}`, 'as far as I know, $1 {ISNT} shared'],
  [`we (?:don't|do not|never) (?:store|keep|retain) ${THING}`, 'as far as I know, $1 {ISNT} kept'],
  [
    `we (?:don't|do not|no longer) (?:support|offer|provide) ${THING}`,
    'as far as I know, $1 {ISNT} supported',
  ],
  [`we (?:support|offer|provide) ${THING}`, 'as far as I know, there is $1'],
  [
    '(?:our|the company|company|{NAMES}) (?:policy|rules?|position|stance) (?:is|are|says?)(?: that)?(?: to)?',
    'as I understand it, the idea is',
  ],
  [
    "that(?:'s| is) (?:against|not in line with) our (?:policy|policies|rules|terms|guidelines)",
    "I don't think that's allowed",
  ],
  // The support desk.
  [
    '(?:please |pls |just |feel free to )?(?:dm|message|e-?mail|contact|ping|write to|reach out to|get in touch with|call|reach) (?:us|our (?:support )?team)',
    'please ask {HANDLE}',
  ],
  [
    '(?:please |pls )?(?:send|drop|shoot) us (?:a )?(?:dm|message|e-?mail|line|note)',
    'please ask {HANDLE}',
  ],
  [
    '(?:thanks|thank you)(?: so much| very much)? for (?:reaching out|contacting us|getting in touch|bringing this to our attention|letting us know|telling us|flagging (?:this|it)(?: to us| for us)?)',
    'thank you for saying so',
  ],
  ['let us know', 'let me know'],
  ['(?:please )?(?:tell|give|send|show) us', 'please tell me'],
  ['(?:how|what) can we (?:help|do)(?: you)?', 'who could help here'],
  ['(?:happy|glad|here) to help', 'I wish I could help'],
  // Feelings and opinions are a person's anyway.
  [
    `we(?:'re| are) ${BIT}${MUCH}(glad|happy|excited|thrilled|proud|delighted|pleased|grateful|sad|disappointed|amazed|hoping|curious)`,
    "I'm $1$2",
  ],
  [`we(?:'d| would) (love|like|welcome|appreciate|prefer)`, "I'd $1"],
  [
    'we (?:really |truly |all |do )?(love|like|think|believe|hope|understand|appreciate|hear|feel|agree|disagree|wish|see|want|care|recommend|value|enjoy)',
    'I $1',
  ],
  ["we (can|could|cannot|can't) (see|understand|imagine|appreciate|tell)", 'I $1 $2'],
  [
    'we (?:take|treat) (?:this|that|it|these things|such things) (?:very |extremely |really )?seriously',
    'I think this matters',
  ],
  ['we know', 'I believe'],
  // Whose house it is.
  ['{NAMES} here[,:.!]', 'hello,'],
  ['(?:from|with|for) our (?:side|end|part)', 'as I see it'],
  ['internally', 'as far as I know'],
  ['ours', 'theirs'],
  ['our own', 'the'],
  ['our', 'the'],
];

/** The table for a company's names, ready to be applied. A row whose placeholder is not set is left out. */
export function rewordings(names: string[], handle: string | undefined): Rewording[] {
  const anyName = `(?:${names.map((name) => loosely(escaped(name))).join('|')})`;
  return TABLE.flatMap(([cue, phrase]) => {
    if (phrase.includes('{HANDLE}') && !handle) return [];
    const pattern = loosely(cue).replaceAll('{NAMES}', () => anyName);
    return [
      {
        cue: new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${pattern})(?![\\p{L}\\p{N}_])`, 'giu'),
        phrase: phrase.replaceAll('{HANDLE}', () => handle ?? ''),
      },
    ];
  });
}

/** One sentence said as oneself, or the same sentence when no cue is in it. */
export function reworded(sentence: string, table: Rewording[]): string {
  let words = sentence;
  for (const { cue, phrase } of table)
    words = words.replace(cue, (...found: unknown[]) => {
      const [whole, ...kept] = found;
      const many = /^(?:the )?\w*[^s\s]s\b/i.test(String(kept[0] ?? ''));
      const agreed = phrase
        .replace('{ISNT}', many ? "aren't" : "isn't")
        .replace('{IS}', many ? 'are' : 'is');
      const filled = agreed.replace(/\$(\d)/g, (_, n) => String(kept[Number(n) - 1] ?? ''));
      return /^\p{Lu}/u.test(String(whole)) ? capital(filled) : filled;
    });
  if (words === sentence) return sentence;
  const opens = /^\p{Lu}/u.test(sentence);
  const plain = words
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ([,.!?;:])/g, '$1')
    .trim();
  return opens ? capital(plain) : plain;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Any apostrophe, any white space. */
function loosely(pattern: string): string {
  return pattern.replaceAll("'", "['’]").replaceAll(' ', '\\s+');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
