import type { Policy } from '../schema.ts';
import type { Refusal } from './index.ts';

/** One id, or one text in one language, twice: nobody could say which counts. */
export function saidTwice({ rules, texts, sites }: Policy): Refusal[] {
  const inLanguage = ({ id, language }: { id: string; language: string }) => `${id} ${language}`;
  return [
    ...twice('rules', rules, ({ id }) => id),
    ...twice('sites', sites, ({ id }) => id),
    ...twice('texts.disclaimers', texts.disclaimers, inLanguage),
    ...twice('texts.firstResponses', texts.firstResponses, inLanguage),
    ...twice('texts.repairs', texts.repairs, inLanguage),
    ...twice('texts.guidance', texts.guidance, ({ topic, language }) => `${topic} ${language}`),
  ];
}

function twice<T>(path: string, entries: readonly T[], keyOf: (entry: T) => string): Refusal[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, i): Refusal[] => {
    const key = keyOf(entry);
    const before = first.get(key);
    first.set(key, before ?? i);
    if (before === undefined) return [];
    return [{ path: `${path}[${i}]`, why: 'fault_twice', values: [`${path}[${before}]`] }];
  });
}

/** A community that is referred to and not there: a slip of the pen would send a case astray. */
export function namesNobody({ communities, rules, team }: Policy): Refusal[] {
  // Where a file leaves them to another source, that is seen when all are joined.
  if (communities.length === 0) return [];
  const known = new Set(communities.map(({ name }) => name));
  const named = [
    ...rules.flatMap(({ community }, i) =>
      community === undefined ? [] : [{ path: `rules[${i}].community`, name: community }],
    ),
    ...team.flatMap((person, i) =>
      person.communities.map((name, c) => ({ path: `team[${i}].communities[${c}]`, name })),
    ),
  ];
  return named.flatMap(({ path, name }): Refusal[] =>
    known.has(name) ? [] : [{ path, why: 'fault_no_such_community', values: [name] }],
  );
}
