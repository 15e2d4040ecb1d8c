import type { Finding, ReasonKey } from '../checker/report.ts';
import type { Verdict } from '../messages.ts';
import type { TextKey } from '../say.ts';
import { text } from './text.ts';

type Names = Verdict['names'];

const DECISIONS: ReasonKey[] = ['voice_decision', 'voice_announcement', 'voice_policy'];

/** What readers may take the phrase for, in fifteen words or fewer. */
export function titleOf(finding: Finding, names: Names): string {
  const { kind, strength } = finding;
  if (kind === 'asks-cm') return text('title_care');
  if (kind === 'condemns-community' || kind === 'endorses-condemnation') {
    const side = kind === 'condemns-community' ? 'verdict' : 'siding';
    return text(`title_${side}_${strength}`, finding.community ?? text('title_a_community'));
  }
  if (kind === 'promises-outcome') return text(`title_promise_${strength}`, names.company);
  const reason = finding.because[0]?.reason;
  const as =
    reason === 'voice_knowledge'
      ? 'inside'
      : reason && DECISIONS.includes(reason)
        ? 'decision'
        : 'voice';
  return text(`title_${as}_${strength}`, names.company);
}

/** The one sentence under the phrase. */
export function reasonOf(finding: Finding, { company }: Names): string {
  const [cue] = finding.because;
  if (!cue) return '';
  // Whose word it is comes with it: the company's own rule is not Hatcheck's finding.
  return cue.rule
    ? text('reason_company_rule', company, cue.rule.says)
    : text(`reason_${cue.reason}`);
}

/** The guidance topic that explains a kind of finding (C.8 of the guidance's order). */
const TOPICS: Record<Finding['kind'], number> = {
  'company-voice': 4,
  'promises-outcome': 7,
  'condemns-community': 5,
  'endorses-condemnation': 8,
  'asks-cm': 13,
};

export function guidanceOn(finding: Finding): { title: string; body: string } {
  const topic = TOPICS[finding.kind];
  return {
    title: text(`guidance_${topic}_title` as TextKey),
    body: text(`guidance_${topic}_text` as TextKey),
  };
}

/** The chip's name, and what is said once for a new finding, politely. */
export function announcement(title: string, { shortcut }: Names): string {
  return shortcut ? text('chip_name', title, shortcut) : text('chip_name_only', title);
}
