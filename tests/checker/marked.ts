import type { Finding, Kind, Situation } from '../../src/checker/report.ts';
import { loadPolicies, OWN } from '../corpus/load.ts';
import { byRules } from '../corpus/score.ts';

const policies = loadPolicies(`${OWN}policies`);

export function factsOf(name: string) {
  const facts = policies.get(name);
  if (!facts) throw new Error(`There is no policy ${name}`);
  return facts;
}

export interface Marked {
  /** The draft with the phrase that must be underlined in [square brackets]; none: it must pass. */
  draft: string;
  parent?: string;
  policy?: 'tarn' | 'merrow';
}

/** What the rules alone find. */
export function findings(
  draft: string,
  { parent, policy = 'tarn' }: Omit<Marked, 'draft'> = {},
): Finding[] {
  const situation: Situation = {
    site: 'x',
    kind: parent === undefined ? 'post' : 'reply',
    ...(parent === undefined ? {} : { parent: { text: parent } }),
  };
  return byRules(draft, situation, factsOf(policy)).findings;
}

/** The draft without marks, and the phrase that was marked. */
export function unmark(draft: string): { text: string; start: number; end: number } {
  const start = draft.indexOf('[');
  const end = draft.indexOf(']') - 1;
  return { text: draft.replace('[', '').replace(']', ''), start, end };
}

/** The draft as the rules mark it for one kind; unmarked when they say nothing of that kind. */
export function asMarked(marked: Marked, kind: Kind): string {
  const { text } = unmark(marked.draft);
  const finding = findings(text, marked).find((one) => one.kind === kind);
  if (!finding) return text;
  const { start, end } = finding.span;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
