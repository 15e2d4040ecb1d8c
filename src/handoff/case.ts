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

/**
 * What leaves the device when somebody hands something off, version 1.
 * Status, owner, deadlines, answers and outcome are the team's and come into being where it arrives.
 */
const CaseSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    /** Short and readable, to be quoted in a reply: `HC-7K3MQ-92QDX`. */
    id: v.pipe(v.string(), v.regex(/^HC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)),
    createdAt: moment,
    level: v.picklist(LEVELS),
    levelReason: filled(CASE_LIMITS.line),
    kind: v.picklist(CASE_KINDS),
    /** Id of the site, e.g. `x`. */
    site: filled(CASE_LIMITS.name),
    /** The post or thread; without one, `noLink` says why. */
    link: v.exactOptional(
      v.pipe(filled(CASE_LIMITS.link), v.regex(/^https?:\/\/\S+$/i, 'is not a web address')),
    ),
    noLink: v.exactOptional(filled(CASE_LIMITS.line)),
    /** Of the post concerned, as the sender saw it; empty at U0, where the link must do. */
    excerpt: text(CASE_LIMITS.excerpt),
    /** Only when the sender ticked it. */
    draft: v.exactOptional(text(CASE_LIMITS.draft)),
    alreadyPosted: v.boolean(),
    postedAt: v.exactOptional(moment),
    affected: v.strictObject({
      roles: v.pipe(v.array(v.picklist(ROLES)), v.maxLength(ROLES.length)),
      complainer: v.exactOptional(filled(CASE_LIMITS.name)),
      community: v.exactOptional(filled(CASE_LIMITS.name)),
    }),
    /** Kept apart, so that no assumption turns into a fact on the way. */
    known: text(CASE_LIMITS.note),
    assumed: text(CASE_LIMITS.note),
    askedFor: v.exactOptional(text(CASE_LIMITS.note)),
    /** Anything said in public that binds the company; empty for none. */
    promised: text(CASE_LIMITS.note),
    spread: v.exactOptional(text(CASE_LIMITS.line)),
    /** Whether the post names the company or carries its badge. */
    disclosure: v.boolean(),
    sender: v.exactOptional(
      v.strictObject({
        name: v.exactOptional(filled(CASE_LIMITS.name)),
        contact: v.exactOptional(filled(CASE_LIMITS.line)),
      }),
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
