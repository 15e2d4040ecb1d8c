import type { Finding, Urgency } from '../report.ts';
import { asksCm } from './asks-cm.ts';
import { companyVoice } from './company-voice.ts';
import { condemnsCommunity } from './condemns-community.ts';
import type { Draft } from './cue.ts';
import { endorsesCondemnation } from './endorses-condemnation.ts';
import { promisesOutcome } from './promises-outcome.ts';

export interface Judgement {
  findings: Finding[];
  urgency: Urgency | undefined;
}

/** Every kind of finding, each from its own file; those about voice are left out for people who may speak for the company. */
export function judge(draft: Draft, maySpeak: boolean): Judgement {
  const care = asksCm(draft);
  const harm = [condemnsCommunity(draft), endorsesCondemnation(draft)];
  const promise = maySpeak ? undefined : promisesOutcome(draft);
  const voice = maySpeak ? [] : [promise, companyVoice(draft, promise)];
  const findings = [care?.finding, ...harm, ...voice].filter((finding) => finding !== undefined);
  const harmed = harm.some((finding) => finding !== undefined);
  return {
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    urgency: care?.urgency ?? (harmed ? 'U2' : undefined),
  };
}
