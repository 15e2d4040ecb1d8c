import { check } from '../../src/checker/check.ts';
import {
  type CompanyFacts,
  type Finding,
  KINDS,
  type Kind,
  type Situation,
} from '../../src/checker/report.ts';

/** One labelled draft, one JSON object a line. */
export interface Case {
  id: string;
  kind_expected: Kind[];
  kind_optional?: Kind[];
  draft: string;
  context: {
    site: string;
    kind: string;
    parent?: { author?: string; text: string };
    account?: { handle?: string; name?: string };
  };
  policy: string;
  slice: string;
  source?: string;
  why?: string;
  /** Drafts of one family differ by one thing and are never torn apart. */
  family?: string;
  /** Who wrote it; every hand has its own companies. */
  hand?: string;
  /** Register or variety of English, e.g. `in`, `lower`, `nonnative`. */
  register?: string;
  /** What the post answered does: condemns a community, holds a cue for care, praises, condemns others, none of these. */
  parent_does?: 'c' | 'k' | 'w' | 'x' | 'n';
  /** How the draft stands to it. */
  stance?: '+' | '0' | '-';
  /** The shortest stretch a reader would point at for `kind`, UTF-16. */
  mark?: { kind: Kind; start: number; end: number };
}

export interface Tally {
  expected: number;
  right: number;
  wrong: number;
  missed: number;
}

export interface Judged {
  one: Case;
  findings: Finding[];
  silence: string | undefined;
  missing: Kind[];
  extra: Kind[];
}

export interface Score {
  cases: number;
  kinds: Record<Kind, Tally>;
  slices: Map<string, { cases: number; right: number }>;
  /** Drafts of the ordinary slices, and how many drew any finding, or a clear one. */
  ordinary: { cases: number; any: number; clear: number };
  /** Drafts where nothing is expected or optional outside the ordinary slices. */
  hardNegatives: { cases: number; any: number };
  /** Drafts of slices `protected…`: nothing at all may be said of them. */
  protectedDrafts: { cases: number; silent: number };
  judged: Judged[];
}

export const ORDINARY_SLICES = new Set(['ordinary', 'ordinary-we', 'tech', 'tech-we']);
const SITUATION_KINDS = new Set<string>(['post', 'reply', 'quote', 'comment', 'edit']);

export function situationOf({ context }: Case): Situation {
  const kind = SITUATION_KINDS.has(context.kind) ? (context.kind as Situation['kind']) : 'post';
  return {
    site: context.site,
    kind,
    ...(context.parent ? { parent: context.parent } : {}),
    ...(context.account ? { account: context.account } : {}),
  };
}

export function judgeCase(one: Case, facts: CompanyFacts, by: typeof check = check): Judged {
  const report = by(one.draft, situationOf(one), facts);
  const found = new Set(report.findings.map((finding) => finding.kind));
  const expected = new Set(one.kind_expected);
  const optional = new Set(one.kind_optional ?? []);
  return {
    one,
    findings: report.findings,
    silence: report.silence,
    missing: KINDS.filter((kind) => expected.has(kind) && !found.has(kind)),
    extra: KINDS.filter((kind) => found.has(kind) && !expected.has(kind) && !optional.has(kind)),
  };
}

/** Scores drafts against their labels; a kind that is optional for a draft counts neither way. */
export function score(
  cases: readonly Case[],
  policies: ReadonlyMap<string, CompanyFacts>,
  by: typeof check = check,
): Score {
  const judged = cases.map((one) => {
    const facts = policies.get(one.policy);
    if (!facts) throw new Error(`${one.id} names the policy ${one.policy}, which was not found`);
    return judgeCase(one, facts, by);
  });
  const kinds = Object.fromEntries(
    KINDS.map((kind) => {
      const tally: Tally = { expected: 0, right: 0, wrong: 0, missed: 0 };
      for (const { one, missing, extra } of judged) {
        if (extra.includes(kind)) tally.wrong++;
        if (!one.kind_expected.includes(kind)) continue;
        tally.expected++;
        if (missing.includes(kind)) tally.missed++;
        else tally.right++;
      }
      return [kind, tally];
    }),
  ) as Record<Kind, Tally>;
  const slices = new Map<string, { cases: number; right: number }>();
  for (const { one, missing, extra } of judged) {
    const slice = slices.get(one.slice) ?? { cases: 0, right: 0 };
    slice.cases++;
    if (missing.length === 0 && extra.length === 0) slice.right++;
    slices.set(one.slice, slice);
  }
  const guarded = judged.filter(({ one }) => one.slice.startsWith('protected'));
  const ordinary = judged.filter(
    ({ one }) => ORDINARY_SLICES.has(one.slice) && one.kind_expected.length === 0,
  );
  const hard = judged.filter(
    ({ one }) =>
      !ORDINARY_SLICES.has(one.slice) &&
      one.kind_expected.length === 0 &&
      !one.kind_optional?.length,
  );
  return {
    cases: cases.length,
    kinds,
    slices,
    ordinary: {
      cases: ordinary.length,
      any: ordinary.filter(({ extra }) => extra.length > 0).length,
      clear: ordinary.filter(({ extra, findings }) =>
        findings.some((finding) => finding.strength === 'clear' && extra.includes(finding.kind)),
      ).length,
    },
    hardNegatives: { cases: hard.length, any: hard.filter(({ extra }) => extra.length > 0).length },
    protectedDrafts: {
      cases: guarded.length,
      silent: guarded.filter(({ findings }) => findings.length === 0).length,
    },
    judged,
  };
}

/** What the rules say when no model weighs it. */
export const byRules: typeof check = (draft, situation, facts) =>
  check(draft, situation, facts, (_, found) => [...found]);

/** Drafts on which nothing need be said, and those of them that drew a finding. */
export interface Calm {
  cases: number;
  alarms: number;
}

/** False alarms by the value of a field, e.g. by register. */
export function calmBy(
  judged: readonly Judged[],
  field: (one: Case) => string | undefined,
): Map<string, Calm> {
  const found = new Map<string, Calm>();
  for (const { one, extra } of judged) {
    const value = field(one);
    if (value === undefined || one.kind_expected.length > 0 || one.kind_optional?.length) continue;
    const calm = found.get(value) ?? { cases: 0, alarms: 0 };
    calm.cases++;
    if (extra.length > 0) calm.alarms++;
    found.set(value, calm);
  }
  return found;
}

/** Registers of people whose English is a dialect, or not their first language. */
export const DIALECTS = new Set(['aave', 'in', 'ng', 'nonnative']);

/** False alarms in dialects as a multiple of those in all other registers; 1 is fair. */
export function unfairness(judged: readonly Judged[]): { dialects: Calm; others: Calm } {
  const sides = calmBy(judged, ({ register }) =>
    register === undefined ? undefined : DIALECTS.has(register) ? 'dialects' : 'others',
  );
  const none = { cases: 0, alarms: 0 };
  return { dialects: sides.get('dialects') ?? none, others: sides.get('others') ?? none };
}

export const precision = ({ right, wrong }: Tally) =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ expected, right }: Tally) => (expected === 0 ? 1 : right / expected);
export function fMeasure(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
