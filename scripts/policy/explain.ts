import { check } from '../../src/checker/check.ts';
import type { ReasonKey, Report, Situation } from '../../src/checker/report.ts';
import { samplesOfPhrase } from '../../src/checker/rules/company-phrase.ts';
import { orgOf } from '../../src/policy/org.ts';
import type { Policy } from '../../src/policy/schema.ts';
import { remedies } from '../../src/remedies/remedies.ts';
import { inEnglish } from '../say.ts';
import { summaryOf } from './summary.ts';

interface Example {
  draft: string;
  parent?: string;
  /** Handle that it is written from. */
  from?: string;
}

/** What the file will and will not flag: examples of its own names, each really read. */
export function explained(policy: Policy): string {
  const shown = examplesFor(policy).map((example) => ({ example, ...readOf(example, policy) }));
  const flagged = shown.filter(({ report }) => report.findings.length > 0 || report.firstResponse);
  const silent = shown.filter((each) => !flagged.includes(each));
  return [
    summaryOf(policy),
    '',
    'Hatcheck would say something of these:',
    ...flagged.flatMap(lines),
    '',
    'and nothing of these:',
    ...silent.flatMap(lines),
    '',
    'Speech about pay, conditions, organising, whistleblowing, safety, politics, belief and health, and criticism of',
    'the company itself, stays unread whatever this file says. Nothing that Hatcheck finds leaves the writer’s device.',
  ].join('\n');
}

function examplesFor(policy: Policy): Example[] {
  const { company, products, communities, spokespeople, rules } = policy;
  const org = orgOf(policy);
  const product = products[0] ?? org;
  const some = communities.slice(0, 3).map(({ name }) => name);
  const [first = 'our users'] = some;
  const speaks = company.handles[0] ?? spokespeople.find(({ handle }) => handle)?.handle;
  return [
    { draft: `Our team decided to take ${product} off the list.`, parent: 'Is it gone?' },
    { draft: `On behalf of ${org}, we apologise for this.`, parent: `${org} broke my week` },
    { draft: 'You will get your money back by Friday, I promise.', parent: `${org} owes me` },
    ...some.map((name) => ({ draft: `The ${name} crowd are toxic idiots.` })),
    {
      draft: 'Exactly, well said. Clowns, all of them.',
      parent: `The ${first} people are toxic trash`,
    },
    { draft: 'Please ignore this.', parent: 'I want to kill myself and they keep laughing at me' },
    ...rules.flatMap(({ match }) =>
      match.slice(0, 1).flatMap((phrase) => ({
        draft: `I think ${samplesOfPhrase(phrase, policy)[0] ?? phrase}, more or less.`,
      })),
    ),
    ...(speaks ? [{ draft: 'We are aware.', parent: 'Nothing works', from: speaks }] : []),
    { draft: `I really like ${product}, and I learned a lot from ${first}.` },
    { draft: `${product} is slow and I find this decision of ${org} bad.` },
    { draft: `My salary at ${org} is too low and we should talk about a union.` },
    { draft: `They said “we decided to remove ${first}” and I laughed.` },
    { draft: `We had pizza with friends from ${first} yesterday.` },
  ];
}

function readOf({ draft, parent, from }: Example, policy: Policy) {
  const situation: Situation = {
    site: 'x',
    kind: parent ? 'reply' : 'post',
    ...(parent && { parent: { text: parent } }),
    ...(from && { account: { handle: from } }),
  };
  const report = check(draft, situation, policy);
  const [offers] = remedies({ draft, report, situation, policy });
  return { report, offer: offers?.find(({ do: what }) => what === 'reword') };
}

function lines({ example, report, offer }: { example: Example } & ReturnType<typeof readOf>) {
  const { draft, parent, from } = example;
  return [
    '',
    ...(parent ? [`  in answer to “${parent}”${from ? `, from ${from}` : ''}`] : []),
    `  “${draft}”`,
    ...saidOf(report),
    ...(offer && 'after' in offer && offer.after ? [`    way out: “${offer.after}”`] : []),
  ];
}

function saidOf({ findings, silence, firstResponse }: Report): string[] {
  const said = findings.map(({ kind, strength, because }) => {
    const [cue] = because;
    const why = cue?.rule ? `your rule “${cue.rule.id}”: ${cue.rule.says}` : reasonOf(cue?.reason);
    return `    ${kind}, ${strength}: “${cue?.phrase}”. ${why}`;
  });
  if (firstResponse) said.push('    may speak for the company: gets the first-response check');
  if (silence === 'protected') said.push('    protected speech: not read');
  return said;
}

function reasonOf(reason: ReasonKey | undefined): string {
  return reason ? inEnglish(`reason_${reason}`) : '';
}
