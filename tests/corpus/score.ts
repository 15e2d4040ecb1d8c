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

function situationOf({ context }: Case): Situation {
  const kind = SITUATION_KINDS.has(context.kind) ? (context.kind as Situation['kind']) : 'post';
  return {
    site: context.site,
    kind,
    ...(context.parent ? { parent: context.parent } : {}),
    ...(context.account ? { account: context.account } : {}),
  };
}

export function judgeCase(one: Case, facts: CompanyFacts): Judged {
  const report = check(one.draft, situationOf(one), facts);
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
export function score(cases: readonly Case[], policies: ReadonlyMap<string, CompanyFacts>): Score {
  const judged = cases.map((one) => {
    const facts = policies.get(one.policy);
    if (!facts) throw new Error(`${one.id} names the policy ${one.policy}, which was not found`);
    return judgeCase(one, facts);
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

export const precision = ({ right, wrong }: Tally) =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ expected, right }: Tally) => (expected === 0 ? 1 : right / expected);
export function fMeasure(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
