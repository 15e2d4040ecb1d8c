import { check } from '../checker/check.ts';
import type { Situation } from '../checker/report.ts';
import { count } from '../counting/count.ts';
import type { Verdict } from '../messages.ts';
import type { Policy } from '../policy/schema.ts';
import { DRAFTS, firstResponsesFor } from '../remedies/own-texts.ts';
import { remedies } from '../remedies/remedies.ts';

/** Languages the browser is sure of, as `i18n.detectLanguage` gives them. */
export interface Detected {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

/** Shorter drafts, and slang, are often taken for another language. */
const SURE_FROM = 40;

/** One draft judged: what it may be taken for, the ways out, the site's count. */
export function judge(
  draft: string,
  situation: Situation,
  policy: Policy,
  detected: Detected,
  shortcut: string,
): Verdict {
  const language = sureLanguage(draft, detected);
  const known: Situation = language ? { ...situation, language } : situation;
  const report = check(draft, known, policy);
  return {
    report,
    offers: remedies({ draft, report, situation: known, policy }),
    ...(report.firstResponse && { firstTexts: firstResponsesFor(policy, DRAFTS) }),
    count: count(situation.site, draft, situation.limit),
    names: {
      company: policy.company.shortName ?? policy.company.name,
      team: policy.contacts.communityManagers,
      shortcut,
      ...(policy.handoff.answersWithin && { answersWithin: policy.handoff.answersWithin }),
    },
  };
}

function sureLanguage(draft: string, { isReliable, languages }: Detected): string | undefined {
  const [first] = languages;
  if (!isReliable || !first || first.percentage < 80 || draft.length < SURE_FROM) return undefined;
  return first.language;
}
