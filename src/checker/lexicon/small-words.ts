/**
 * Words that may stand between two that belong together: determiners, intensifiers, hedges, softeners.
 * Source: closed classes of English grammar plus common net intensifiers, compiled 2026.
 */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the this that these those some any all my our your his her their its such both each every no
  so very really quite pretty rather just only simply merely still also even too already now currently actually honestly frankly
  truly totally completely absolutely utterly entirely fully literally basically essentially practically virtually almost nearly
  always never often usually sometimes generally mostly constantly forever increasingly particularly especially extremely incredibly
  insanely ridiculously super ultra mega hella mad bloody fucking fricking frickin freaking friggin fkn effing damn damned goddamn proper dead right well
  kind of sort a bit little lot bunch load pack bit lil full nothing more but less than
  probably maybe perhaps possibly clearly obviously apparently seemingly definitely certainly surely indeed simply again
  big huge massive total complete absolute utter real actual sheer pure bloody same usual ever so-called most least far way
  been being be to as like one two three of bunch couple own all-time fairly somewhat genuinely seriously plain downright famously notoriously
  fuckin af frankly sadly unfortunately hopelessly painfully irredeemably incurably terminally chronically properly legit lowkey highkey straight up ong fr tbh imo imho`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Words that open a talk; `good` may stand before the times of day. */
export const GREETINGS: ReadonlySet<string> = new Set(
  'hi hello hey hiya heya howdy greetings morning afternoon evening'.split(' '),
);

/** Whom they greet, besides a name. */
export const GREETED: ReadonlySet<string> = new Set(
  'there all everyone everybody folks friends people again you'.split(' '),
);
