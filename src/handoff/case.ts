import * as v from 'valibot';

export type { CaseAsk } from './ask.ts';

/** Sizes of a case's texts in UTF-16 units; a whole case stays far under 64 kB. */
export const CASE_LIMITS = {
  excerpt: 500,
  draft: 5_000,
  note: 2_000,
  line: 300,
  link: 1_000,
  name: 100,
} as const;

const LEVELS = ['U0', 'U1', 'U2', 'U3', 'U4'] as const;

/** What the case is about; `staff-post` is already out, `about-to-post` is not. */
const CASE_KINDS = [
  'complaint',
  'staff-post',
  'about-to-post',
  'safety',
  'misinformation',
  'other',
] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/** Who is touched, as roles and never as guesses about persons. */
const ROLES = ['complainer', 'community', 'staff', 'volunteers'] as const;

const text = (most: number) =>
  v.pipe(v.string(), v.maxLength(most, `is longer than ${most} characters`));

const filled = (most: number) => v.pipe(text(most), v.minLength(1, 'must not be empty'));

const moment = v.pipe(
  v.string(),
  v.isoTimestamp('is not a moment such as 2026-01-31T12:00:00.000Z'),
  v.maxLength(40),
);

/** What a field is, said once: for readers here, and for the documents that are made from it. */
const is = <T>(words: string) => v.description<T, string>(words);

/**
 * What leaves the device when somebody hands something off, version 1.
 * Status, owner, deadlines, answers and outcome are the team's and come into being where it arrives.
 */
export const CaseSchema = v.pipe(
  v.strictObject({
    version: v.pipe(v.literal(1), is('the version of this record')),
    id: v.pipe(
      v.string(),
      v.regex(/^HC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/),
      is('short and readable, to be quoted in a reply: `HC-7K3MQ-92QDX`'),
    ),
    createdAt: v.pipe(moment, is('when the sender had it before them')),
    level: v.pipe(
      v.picklist(LEVELS),
      is('how urgent it seems, U0 for danger to a life; a suggestion that the team may change'),
    ),
    levelReason: v.pipe(filled(CASE_LIMITS.line), is('why that level, as a sentence')),
    kind: v.pipe(
      v.picklist(CASE_KINDS),
      is('what it is about; `staff-post` is already out, `about-to-post` is not'),
    ),
    site: v.pipe(filled(CASE_LIMITS.name), is('id of the site, e.g. `x`')),
    link: v.exactOptional(
      v.pipe(
        filled(CASE_LIMITS.link),
        // Without a flag, which a JSON Schema could not carry.
        v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+$/, 'is not a web address'),
        is('the post or thread; either this or `noLink` is there, never both'),
      ),
    ),
    noLink: v.exactOptional(v.pipe(filled(CASE_LIMITS.line), is('why there is no link'))),
    excerpt: v.pipe(
      text(CASE_LIMITS.excerpt),
      is('of the post concerned, as the sender saw it; empty at U0, where the link must do'),
    ),
    draft: v.exactOptional(
      v.pipe(
        text(CASE_LIMITS.draft),
        is('the text the sender was writing, only when they ticked it'),
      ),
    ),
    alreadyPosted: v.pipe(v.boolean(), is('whether the text concerned is public')),
    postedAt: v.exactOptional(v.pipe(moment, is('since when it is public'))),
    affected: v.pipe(
      v.strictObject({
        roles: v.pipe(
          v.array(v.picklist(ROLES)),
          v.maxLength(ROLES.length),
          is('in which roles, never as guesses about persons'),
        ),
        complainer: v.exactOptional(
          v.pipe(filled(CASE_LIMITS.name), is('handle of whoever complained')),
        ),
        community: v.exactOptional(
          v.pipe(filled(CASE_LIMITS.name), is('name of the community concerned')),
        ),
      }),
      is('who is touched'),
    ),
    known: v.pipe(
      text(CASE_LIMITS.note),
      is(
        'what the sender saw or is sure of; kept apart from what is assumed, so that no assumption turns into a fact on the way',
      ),
    ),
    assumed: v.pipe(text(CASE_LIMITS.note), is('what the sender heard or guesses')),
    askedFor: v.exactOptional(
      v.pipe(text(CASE_LIMITS.note), is('what the sender asks the team for')),
    ),
    promised: v.pipe(
      text(CASE_LIMITS.note),
      is('anything said in public that binds the company; empty for nothing'),
    ),
    spread: v.exactOptional(
      v.pipe(text(CASE_LIMITS.line), is('how far it has spread, as the sender saw it')),
    ),
    disclosure: v.pipe(
      v.boolean(),
      is(
        'whether readers could see where the writer works: by a badge, or by the company’s name in the text',
      ),
    ),
    sender: v.exactOptional(
      v.pipe(
        v.strictObject({
          name: v.exactOptional(v.pipe(filled(CASE_LIMITS.name), is('as they wish to be called'))),
          contact: v.exactOptional(v.pipe(filled(CASE_LIMITS.line), is('how to reach them'))),
        }),
        is('who hands it off; left out unless they gave it'),
      ),
    ),
  }),
  v.check(
    ({ link, noLink }) => (link === undefined) !== (noLink === undefined),
    'needs either link or noLink',
  ),
);

export type Case = v.InferOutput<typeof CaseSchema>;

/** What is wrong with a case, and where: `affected.roles.0`, or empty for the whole. */
export interface CaseFault {
  path: string;
  message: string;
}

export type ReadCase = { ok: true; case: Case } | { ok: false; faults: CaseFault[] };

/** Reads a case from outside. Never throws; every fault is named by its path. */
export function readCase(value: unknown): ReadCase {
  const parsed = v.safeParse(CaseSchema, value);
  if (parsed.success) return { ok: true, case: parsed.output };
  const faults = parsed.issues.slice(0, 50).map((issue) => ({
    path: (v.getDotPath(issue) ?? '').slice(0, 200),
    message: issue.message.slice(0, 200),
  }));
  return { ok: false, faults };
}
