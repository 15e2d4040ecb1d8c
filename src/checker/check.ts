import { protectedSpeech } from './gate/index.ts';
import { read } from './reading/read.ts';
import { maySpeak } from './reading/speaker.ts';
import { readStance } from './reading/stance.ts';
import type { CompanyFacts, Report, Situation } from './report.ts';
import { firstResponse } from './rules/first-response.ts';
import { judge } from './rules/index.ts';

/** Longer drafts are not read; the composer says so. UTF-16 units. */
const TOO_LONG = 50_000;
/** Only this much of the post that is answered is read. */
const PARENT_LENGTH = 5_000;

/**
 * Reads one draft and says what an outside reader may take it for.
 * Pure, synchronous, deterministic; never throws, whatever the strings hold.
 */
export function check(draft: string, situation: Situation, facts: CompanyFacts): Report {
  if (draft.length > TOO_LONG) return { findings: [], silence: 'too-long' };
  if (situation.language !== undefined && !/^en\b/i.test(situation.language))
    return { findings: [], silence: 'language' };

  const asked = situation.parent?.text.slice(0, PARENT_LENGTH) ?? '';
  const parent = asked.trim() === '' ? undefined : read(asked, facts);
  const reading = read(draft, facts, parent);
  if (reading.tokens.length === 0) return { findings: [], silence: 'too-short' };

  if (protectedSpeech(reading)) return { findings: [], silence: 'protected' };

  const official = maySpeak(situation.account, reading.facts);
  const { findings, urgency } = judge(
    { reading, stance: readStance(reading), situation, parent },
    official,
  );
  return {
    findings,
    ...(official ? { firstResponse: firstResponse(reading) } : {}),
    ...(urgency ? { urgency } : {}),
  };
}
