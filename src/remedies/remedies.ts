import type { Finding, ReasonKey, Report, Situation } from '../checker/report.ts';
import type { Policy } from '../policy/schema.ts';
import { editBetween } from './edit.ts';
import { disclaimersThatFit } from './fit.ts';
import type { Offer, Offers } from './offer.ts';
import { holds, type Reword, rewords, type Subject } from './reword.ts';

/** What ways out are looked for. */
export interface Question {
  draft: string;
  report: Report;
  situation: Situation;
  policy: Policy;
  /** Whether a case about this was really sent. */
  handedOff?: boolean;
  me?: { role?: string; team?: string };
}

const MOST = 3;

/** Words that decide, promise or regret for the company: a disclaimer beside them would contradict them. */
const NOT_ALONE: ReadonlySet<ReasonKey> = new Set<ReasonKey>([
  'voice_we_company',
  'voice_decision',
  'voice_commitment',
  'voice_behalf',
  'voice_apology',
  'voice_announcement',
]);

/** Ways out for every finding, in the report's order; at most three each, best first. */
export function remedies(question: Question): Offers[] {
  return question.report.findings.map((finding) => offersFor(finding, question).slice(0, MOST));
}

function offersFor(finding: Finding, question: Question): Offers {
  switch (finding.kind) {
    case 'asks-cm':
      return [{ do: 'handoff' }];
    case 'condemns-community':
    case 'endorses-condemnation':
      return harmOffers(rewords(subjectOf({ ...finding, kind: finding.kind }, question)));
    default:
      return voiceOffers(subjectOf({ ...finding, kind: finding.kind }, question), question);
  }
}

/** Reword or leave out, then hand off; a disclaimer cures no verdict. */
function harmOffers(ways: Reword[]): Offers {
  return [...ways.slice(0, MOST - 1), { do: 'handoff' }];
}

/** Reword, then disclaim, then hand off where somebody waits for an answer. */
function voiceOffers(subject: Subject, question: Question): Offers {
  const handoff: Offers = question.situation.parent ? [{ do: 'handoff' }] : [];
  const [best, second] = rewords(subject);
  const disclaimers = disclaimersFor(subject, question, best);
  const room = MOST - handoff.length - (best ? 1 : 0);
  const rest: Offers = [...disclaimers, ...(second ? [second] : [])].slice(0, Math.max(1, room));
  return [...(best ? [best] : []), ...rest, ...handoff];
}

function disclaimersFor(subject: Subject, question: Question, best: Reword | undefined): Offers {
  const alone = subject.finding.because.every(({ reason }) => !NOT_ALONE.has(reason));
  const saysWe = /\b(we|us|our|ours)\b/i.test(subject.draft);
  const harms =
    subject.kinds.has('condemns-community') || subject.kinds.has('endorses-condemnation');
  if (harms) return [];
  if (alone && !saysWe && subject.finding.kind === 'company-voice')
    return disclaimersThatFit(question);
  return best?.scope === 'phrase' ? together(subject, question, best) : [];
}

/** A rewording and a disclaimer as one edit: the one does not stand without the other. */
function together(subject: Subject, question: Question, best: Reword): Offer[] {
  for (const offer of disclaimersThatFit({ ...question, draft: best.result })) {
    if (offer.do !== 'disclaim' || !holds(subject, offer.result)) continue;
    const { form, text, result } = offer;
    const edit = editBetween(subject.draft, result);
    // The two may stand far apart, so the whole is shown.
    const before = subject.draft.trim();
    return [{ ...best, before, after: result.trim(), disclaimer: { form, text }, edit, result }];
  }
  return [];
}

function subjectOf(
  finding: Subject['finding'],
  { draft, report, situation, policy }: Question,
): Subject {
  const kinds = new Set(report.findings.map(({ kind }) => kind));
  return { draft, situation, policy, finding, kinds };
}
