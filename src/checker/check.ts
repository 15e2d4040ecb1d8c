import type { CompanyFacts, Report, Situation } from './report.ts';

/**
 * Reads one draft and says what an outside reader may take it for.
 * Pure, synchronous, deterministic; never throws, whatever the strings hold.
 */
export function check(_draft: string, _situation: Situation, _facts: CompanyFacts): Report {
  return { findings: [] };
}
