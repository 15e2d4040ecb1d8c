import type { Policy } from '../policy/schema.ts';
import type { TextKey } from '../say.ts';
import { text } from '../ui/text.ts';
import said from './scenes.json' with { type: 'json' };

/** One short scene: what somebody says, a draft to begin with, and the one thing to take away. */
export interface Scene {
  title: string;
  author: string;
  parent: string;
  draft: string;
  point: string;
}

/**
 * The scenes, told about the reader's own company and the first community it serves.
 * What is said in them is English in every language of the interface: only English drafts are read.
 */
export function scenesFor(policy: Policy): Scene[] {
  const names = {
    ORG: policy.company.shortName ?? policy.company.name,
    COMMUNITY: policy.communities[0]?.name ?? 'the moderators',
  };
  return said.map(({ author, parent, draft }, index) => ({
    title: text(`practice_${index + 1}_title` as TextKey),
    author,
    parent: filled(parent, names),
    draft: filled(draft, names),
    point: text(`practice_${index + 1}_point` as TextKey),
  }));
}

function filled(words: string, names: Record<string, string>): string {
  return words.replace(/\{([A-Z]+)\}/g, (whole, name: string) => names[name] ?? whole);
}
