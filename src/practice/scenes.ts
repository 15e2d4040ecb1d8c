import type { Policy } from '../policy/schema.ts';
import { text } from '../ui/text.ts';

/** One short scene: what somebody says, a draft to begin with, and the one thing to take away. */
export interface Scene {
  title: string;
  author: string;
  parent: string;
  draft: string;
  point: string;
}

const NUMBERS = [1, 2, 3, 4, 5, 6] as const;

/** The scenes, told about the reader's own company and the first community it serves. */
export function scenesFor(policy: Policy): Scene[] {
  const company = policy.company.shortName ?? policy.company.name;
  const community = policy.communities[0]?.name ?? text('practice_some_community');
  return NUMBERS.map((number) => ({
    title: text(`practice_${number}_title`),
    author: text(`practice_${number}_author`),
    parent: text(`practice_${number}_parent`, company, community),
    draft: text(`practice_${number}_draft`, company, community),
    point: text(`practice_${number}_point`),
  }));
}
