import { check } from '../checker/check.ts';
import type { Situation } from '../checker/report.ts';
import { count } from '../counting/count.ts';
import type { Verdict } from '../messages.ts';
import type { Policy } from '../policy/schema.ts';
import { teamOf } from '../policy/team.ts';
import { DRAFTS, firstResponsesFor } from '../remedies/own-texts.ts';
import { remedies } from '../remedies/remedies.ts';
import type { Say } from '../say.ts';

/** One draft judged: what it may be taken for, the ways out, the site's count. `language` is set where it is surely another than English. */
export function judge(
  draft: string,
  situation: Situation,
  policy: Policy,
  language: string | undefined,
  shortcut: string,
  say: Say,
): Verdict {
  const known: Situation = language ? { ...situation, language } : situation;
  const report = check(draft, known, policy);
  return {
    report,
    offers: remedies({ draft, report, situation: known, policy }),
    ...(report.firstResponse && { firstTexts: firstResponsesFor(policy, DRAFTS) }),
    count: count(situation.site, draft, situation.limit),
    names: {
      company: policy.company.shortName ?? policy.company.name,
      team: teamOf(policy, say),
      shortcut,
      ...(policy.handoff.answersWithin && { answersWithin: policy.handoff.answersWithin }),
    },
  };
}
