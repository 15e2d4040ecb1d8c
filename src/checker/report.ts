/**
 * The words everyone else uses to talk about a draft.
 * Offsets are UTF-16 code units into the draft exactly as typed.
 */

/** The five things Hatcheck says about a draft, in the order of how serious they are to others. */
export const KINDS = [
  'asks-cm',
  'condemns-community',
  'endorses-condemnation',
  'promises-outcome',
  'company-voice',
] as const;

export type Kind = (typeof KINDS)[number];

/** `possible` only underlines; `clear` (two agreeing cues or more) also opens the card at Post. */
export type Strength = 'possible' | 'clear';

/** Half-open: `start` is the first UTF-16 unit, `end` the one after the last. */
export interface Span {
  start: number;
  end: number;
}

/** One observation that speaks for a finding: the words, where they stand, and why they count. */
export interface Cue {
  phrase: string;
  span: Span;
  /** Names the text `reason_<key>` in `_locales`, one sentence a stranger understands. */
  reason: ReasonKey;
  /** Set with `company_rule`: which rule of the company file, and its own sentence. */
  rule?: { id: string; says: string };
}

export interface Finding {
  kind: Kind;
  strength: Strength;
  /** The phrase to underline. */
  span: Span;
  /** Never empty; the first is the one the card leads with. */
  because: Cue[];
  /** Name of the community concerned, as the policy spells it, when the finding is about one. */
  community?: string;
}

/** U0 life, U1 trust, U2 spreading, U3 normal, U4 note. */
export type Urgency = 'U0' | 'U1' | 'U2' | 'U3' | 'U4';

/** The three parts of a good first response, and what spoils one. Only for people who may speak for the company. */
export interface FirstResponse {
  empathy: boolean;
  question: boolean;
  nextStep: boolean;
  missteps: {
    kind: 'outcome' | 'blame' | 'verdict' | 'but' | 'if-anyone' | 'policy';
    span: Span;
  }[];
}

export interface Report {
  /** Sorted by `span.start`; spans of different findings may overlap. */
  findings: Finding[];
  /** Why nothing is said: protected speech, not English, too short to judge, or too long to read. */
  silence?: 'protected' | 'language' | 'too-short' | 'too-long';
  /** Set in place of the voice check when the account is official or a named spokesperson. */
  firstResponse?: FirstResponse;
  /** Suggested level for a handoff; set whenever there is an `asks-cm` or harm finding. */
  urgency?: Urgency;
}

/** What the draft is, what it answers, and from which account; everything optional is left out when not found. */
export interface Situation {
  /** Id of the site adapter, e.g. `x`. */
  site: string;
  kind: 'post' | 'reply' | 'quote' | 'comment' | 'edit';
  parent?: { author?: string; text: string; url?: string };
  account?: { handle?: string; name?: string; badge?: string };
  /** Most characters a draft may have here, in the site's own units, where that differs from page to page. */
  limit?: number;
  /** BCP-47 tag when the caller is sure of the draft's language; anything but English means silence. */
  language?: string;
}

/** The part of the company's policy that the checker reads. The policy schema's output satisfies it. */
export interface CompanyFacts {
  company: { name: string; aliases: string[]; handles: string[] };
  products: string[];
  communities: { name: string; aliases: string[]; members: string[] }[];
  spokespeople: { name: string; handle?: string | undefined; role?: string | undefined }[];
  /** Phrases of the company's own. */
  rules?: CompanyRule[];
}

/** One rule of a company's own, as its file has it. */
export interface CompanyRule {
  id: string;
  kind: Kind;
  /** Phrases, in the signs of `rules/company-phrase.ts`. */
  match: string[];
  /** A draft that holds one of these is left alone. */
  except: string[];
  /** One sentence for the writer. */
  reason: string;
  community?: string | undefined;
  /** What to say in place of the phrase. */
  offer?: string | undefined;
}

/** Every reason a cue can give; each has a text `reason_<key>`. */
export const REASONS = [
  'voice_we_company',
  'voice_decision',
  'voice_commitment',
  'voice_knowledge',
  'voice_behalf',
  'voice_apology',
  'voice_support',
  'voice_policy',
  'voice_announcement',
  'promise_outcome',
  'promise_date',
  'promise_punishment',
  'promise_refund',
  'harm_verdict',
  'harm_insult',
  'harm_mockery',
  'harm_generalisation',
  'harm_wish_away',
  'side_agrees',
  'side_concedes',
  'side_jokes',
  'side_acts',
  'care_selfharm',
  'care_threat',
  'care_doxxing',
  'care_harassment',
  'care_child',
  'care_injury',
  'care_legal',
  'care_extortion',
  'care_press',
  'voice_whole',
  'promise_whole',
  'harm_whole',
  'side_whole',
  'care_whole',
  'company_rule',
  'context_parent',
] as const;

export type ReasonKey = (typeof REASONS)[number];
