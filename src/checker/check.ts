import { decide } from './decide.ts';
import { protectedSpeech } from './gate/index.ts';
import { read } from './reading/read.ts';
import { maySpeak } from './reading/speaker.ts';
import { readStance } from './reading/stance.ts';
import type { CompanyFacts, Finding, Kind, Report, Situation, Urgency } from './report.ts';
import { withCompanyRules } from './rules/company-rules.ts';
import { firstResponse } from './rules/first-response.ts';
import { findByRules } from './rules/index.ts';

/** Longer drafts are not read; the composer says so. UTF-16 units. */
const TOO_LONG = 50_000;
/** Only this much of the post that is answered is read. */
const PARENT_LENGTH = 5_000;

/** For people who may speak for the company its voice and its promises are theirs. */
const OWN_VOICE = new Set<Kind>(['company-voice', 'promises-outcome']);

/**
 * Reads one draft and says what an outside reader may take it for.
 * Pure, synchronous, deterministic; never throws, whatever the strings hold.
 * `weighed` has the last word on what the rules found; only measuring leaves the model out.
 */
export function check(
  draft: string,
  situation: Situation,
  facts: CompanyFacts,
  weighed: typeof decide = decide,
): Report {
  if (draft.length > TOO_LONG) return { findings: [], silence: 'too-long' };
  if (isForeign(situation.language) || isInAnotherScript(draft))
    return { findings: [], silence: 'language' };

  const asked = situation.parent?.text.slice(0, PARENT_LENGTH) ?? '';
  const parent = asked.trim() === '' ? undefined : read(asked, facts);
  const reading = read(draft, facts, parent);
  if (reading.tokens.length === 0) return { findings: [], silence: 'too-short' };

  if (protectedSpeech(reading)) return { findings: [], silence: 'protected' };

  const inHand = { reading, stance: readStance(reading), situation, parent };
  const found = findByRules(inHand);
  const official = maySpeak(situation.account, reading.facts);
  const decided = weighed(inHand, found.findings);
  if (decided === 'protected') return { findings: [], silence: 'protected' };
  const findings = withCompanyRules(inHand, decided, facts)
    .filter(({ kind }) => !official || !OWN_VOICE.has(kind))
    .sort((a, b) => a.span.start - b.span.start);
  const urgency = urgencyOf(findings, found.urgency);
  return {
    findings,
    ...(official ? { firstResponse: firstResponse(reading) } : {}),
    ...(urgency ? { urgency } : {}),
  };
}

const isForeign = (language?: string) => language !== undefined && !/^en\b/i.test(language);

/**
 * English has Latin letters, letters drawn as signs or wide among them. A draft with none is too short for
 * the browser to be sure of, and beneath an attack nearly every short answer sides.
 */
function isInAnotherScript(draft: string): boolean {
  const plain = draft.normalize('NFKC');
  return /\p{L}/u.test(plain) && !/\p{Script=Latin}/u.test(plain);
}

/** Care has the level of its cue; harm that is not yet posted is at most U2. */
function urgencyOf(findings: readonly Finding[], ofCare: Urgency | undefined): Urgency | undefined {
  const has = (kind: Kind) => findings.some((finding) => finding.kind === kind);
  if (has('asks-cm')) return ofCare ?? 'U2';
  return has('condemns-community') || has('endorses-condemnation') ? 'U2' : undefined;
}
