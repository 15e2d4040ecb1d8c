import type { Finding, Urgency } from '../report.ts';
import { asksCm } from './asks-cm.ts';
import { companyVoice } from './company-voice.ts';
import { condemnsCommunity } from './condemns-community.ts';
import type { Draft } from './cue.ts';
import { endorsesCondemnation } from './endorses-condemnation.ts';
import { promisesOutcome } from './promises-outcome.ts';

export interface Found {
  findings: Finding[];
  urgency: Urgency | undefined;
}

/** What phrases alone say, every kind of finding from its own file. */
export function findByRules(draft: Draft): Found {
  const care = asksCm(draft);
  const promise = promisesOutcome(draft);
  const findings = [
    care?.finding,
    condemnsCommunity(draft),
    endorsesCondemnation(draft),
    promise,
    companyVoice(draft, promise),
  ].filter((finding) => finding !== undefined);
  return { findings, urgency: care?.urgency };
}
