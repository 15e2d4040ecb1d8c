import { isEnglish } from '../../src/policy/language.ts';
import { roleOf } from '../../src/policy/roles.ts';
import type { Policy } from '../../src/policy/schema.ts';
import { sites } from '../../src/sites/all.ts';

/** What an accepted file holds, in counts, and what its author may not have meant. */
export function summaryOf(policy: Policy): string {
  const hints = hintsOn(policy);
  return [
    `company        ${policy.company.name}`,
    ...countsOf(policy).map(([what, many]) => `${what.padEnd(14)} ${many}`),
    `handoffs       ${whereTo(policy)}`,
    ...(hints.length > 0 ? ['', 'Worth a look:', ...hints.map((hint) => `  ${hint}`)] : []),
  ].join('\n');
}

function countsOf({ company, products, communities, spokespeople, team, texts, rules }: Policy) {
  const own = Object.entries(texts).flatMap(([what, entries]) =>
    entries.length > 0 ? [`${entries.length} ${what}`] : [],
  );
  return [
    ['other names', company.aliases.length],
    ['accounts', company.handles.length],
    ['products', products.length],
    ['communities', communities.length],
    ['spokespeople', spokespeople.length],
    ['team', team.length],
    ['own rules', rules.length],
    ['own texts', own.join(', ') || 'none'],
  ] as const;
}

function whereTo({ handoff, team }: Policy): string {
  if (handoff.endpoint) return `posted to ${handoff.endpoint}${handoff.secret ? ', signed' : ''}`;
  if (handoff.email) return `a draft to ${handoff.email}`;
  return team.length > 0 ? 'a draft to whoever looks after the community' : 'nowhere yet';
}

function hintsOn(policy: Policy): string[] {
  const { company, communities, handoff, spokespeople, texts, team } = policy;
  const known = new Set(sites.map(({ id }) => id));
  const waiting = Object.values(texts)
    .flat()
    .filter((text) => typeof text !== 'string' && !isEnglish(text.language)).length;
  return [
    ...(communities.length === 0
      ? [
          'No community is named, so a verdict on one is seen only where it is called users or the like.',
        ]
      : []),
    ...(handoff.endpoint || handoff.email || team.length > 0
      ? []
      : ['Handoffs can go nowhere: set handoff.endpoint or handoff.email.']),
    ...(handoff.endpoint && !handoff.secret
      ? [
          'handoff.endpoint has no handoff.secret: the desk cannot tell your people’s cases from others.',
        ]
      : []),
    ...communities
      .filter(({ name }) => name.length <= 2)
      .map(({ name }) => `“${name}” is so short that it counts only beside words such as users.`),
    ...policy.sites
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => `No site of Hatcheck’s is called “${id}”; see docs/sites.md.`),
    ...spokespeople
      .filter((person) => !person.handle && roleOf({ name: person.name }, policy).speaks)
      .map(({ name }) => `${name} has no handle: anybody of that name passes for them.`),
    ...(company.handles.length === 0 ? ['No official account is named in company.handles.'] : []),
    ...(waiting > 0
      ? [
          `${waiting} texts are in other languages; those for drafts wait, as drafts are read in English only.`,
        ]
      : []),
  ];
}
