import { type Match, matchAll, type Phrases } from '../checker/reading/match.ts';
import { read } from '../checker/reading/read.ts';
import { phrasesOfCompany } from '../checker/rules/company-rules.ts';
import { orgOf } from '../policy/org.ts';
import type { Policy } from '../policy/schema.ts';
import { DRAFTS, inLanguage } from './own-texts.ts';

interface Saying {
  phrases: Phrases;
  /** Nothing where a placeholder has no value: then it is not offered. */
  text: string | undefined;
}

const ready = new WeakMap<Policy, Saying[]>();

/** How the company itself would have its phrases said: what its rules offer, then its rewordings. */
function sayings(policy: Policy): Saying[] {
  const known = ready.get(policy);
  if (known) return known;
  const made = [
    ...policy.rules.flatMap(({ match, offer }) =>
      offer === undefined
        ? []
        : [{ phrases: phrasesOfCompany(match), text: filled(offer, policy) }],
    ),
    ...inLanguage(policy.texts.rewordings, DRAFTS).map(({ phrase, text }) => ({
      phrases: phrasesOfCompany([phrase]),
      text: filled(text, policy),
    })),
  ];
  ready.set(policy, made);
  return made;
}

/** The draft with every phrase that the company has other words for said in those, or nothing when it has none. */
export function saidByCompany(draft: string, policy: Policy): string | undefined {
  const all = sayings(policy);
  if (all.length === 0) return undefined;
  const reading = read(draft, policy);
  const found: { match: Match; text: string }[] = [];
  for (const { phrases, text } of all)
    for (const match of text === undefined ? [] : matchAll(reading, phrases))
      if (found.every((other) => other.match.to <= match.from || match.to <= other.match.from))
        found.push({ match, text: text ?? '' });
  if (found.length === 0) return undefined;
  let said = draft;
  for (const { match, text } of found.sort((a, b) => b.match.from - a.match.from)) {
    const { start, end } = reading.span(match);
    const opens = /^\p{Lu}/u.test(draft.slice(start, end));
    said = said.slice(0, start) + (opens ? capital(text) : text) + said.slice(end);
  }
  return said;
}

function filled(text: string, policy: Policy): string | undefined {
  const handle = policy.contacts.support;
  if (text.includes('{HANDLE}') && !handle) return undefined;
  return text.replaceAll('{ORG}', orgOf(policy)).replaceAll('{HANDLE}', handle ?? '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
