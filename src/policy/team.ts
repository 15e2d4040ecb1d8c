import type { Say } from '../say.ts';
import type { Policy } from './schema.ts';

/** Stands for a company's own words; people read it in their language. */
export const DEFAULT_TEAM = 'the community team';

/** Who gets handoffs, as texts name them: in the company's words, or in the reader's language where it gave none. */
export function teamOf(policy: Policy | undefined, say: Say): string {
  const team = policy?.contacts.communityManagers ?? DEFAULT_TEAM;
  return team === DEFAULT_TEAM ? say('popup_escalate_team') : team;
}
