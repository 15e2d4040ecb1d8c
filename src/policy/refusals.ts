import type { Say } from '../say.ts';
import { gateSubjectIn } from './gate-subjects.ts';
import type { Fault } from './read.ts';
import type { Policy } from './schema.ts';

/** Why a well-formed company file is refused all the same: what it would do to the people who write. */
export function refusals(policy: Policy, say: Say): Fault[] {
  return [
    ...narrowsTheGate(policy, say),
    ...wrongRecipients(policy, say),
    ...textsThatBind(policy, say),
  ];
}

function narrowsTheGate({ company, products, communities }: Policy, say: Say): Fault[] {
  const terms = [
    ...company.aliases.map((term, i) => ({ path: `company.aliases[${i}]`, term })),
    ...products.map((term, i) => ({ path: `products[${i}]`, term })),
    ...communities.flatMap(({ name, aliases, members }, c) => [
      { path: `communities[${c}].name`, term: name },
      ...aliases.map((term, i) => ({ path: `communities[${c}].aliases[${i}]`, term })),
      ...members.map((term, i) => ({ path: `communities[${c}].members[${i}]`, term })),
    ]),
  ];
  return terms.flatMap(({ path, term }) => {
    const subject = gateSubjectIn(term);
    if (!subject) return [];
    return [{ path, message: say('fault_gate_term', subject) }];
  });
}

const NOT_A_RECIPIENT =
  /\b(hr|human ?resources|people ?(ops|operations|team|partners?)|legal|counsel|lawyers?|attorneys?|solicitors?|compliance|managers?|management|supervisors?|boss(es)?|executives?|ceo|disciplin\w*|employee ?relations|labou?r ?relations|personnel|security ?investigations?)\b/i;

/** Community managers are whom a case is for. */
const RIGHT_RECIPIENT =
  /\b(community|social ?media|communities|social) ?(managers?|management)\b/gi;

function wrongRecipients({ contacts, handoff }: Policy, say: Say): Fault[] {
  const recipients = [
    { path: 'contacts.communityManagers', text: contacts.communityManagers },
    { path: 'handoff.email', text: handoff.email?.split('@')[0] ?? '' },
    { path: 'handoff.endpoint', text: handoff.endpoint ? placeOf(handoff.endpoint) : '' },
  ];
  return recipients.flatMap(({ path, text }) => {
    const found = NOT_A_RECIPIENT.exec(spaced(text).replace(RIGHT_RECIPIENT, ' '));
    if (!found) return [];
    return [{ path, message: say('fault_recipient', found[0]) }];
  });
}

function placeOf(endpoint: string): string {
  const { hostname, pathname, search } = new URL(endpoint);
  return `${hostname} ${pathname} ${search}`;
}

function spaced(text: string): string {
  return text.normalize('NFKC').replace(/[._+\-/?=&\d]+/g, ' ');
}

const THREAT =
  /\b(disciplin(ary|ed?)|terminat(ed|ion) of|be (fired|sacked|dismissed|terminated|reported|monitored|sanctioned|punished)|face (the )?consequences|lose your job|policy violations?|(written|final) warning|legal action|on your record|in violation of|grounds for (dismissal|termination)|we (watch|monitor|log|record|track) (you|what|your|every))\b/i;

const FORCE =
  /\b(must|have to|required to|obliged to|mandatory|always|shall)\b[^.!?]{0,80}\bdisclaimers?\b|\bdisclaimers?\b[^.!?]{0,60}\b(is|are) (required|mandatory|compulsory|obligatory)\b/i;

function textsThatBind({ contacts, disclaimers, guidance, handoff }: Policy, say: Say): Fault[] {
  const texts = [
    { path: 'contacts.communityManagers', text: contacts.communityManagers },
    { path: 'contacts.press', text: contacts.press ?? '' },
    { path: 'handoff.answersWithin', text: handoff.answersWithin ?? '' },
    ...disclaimers.forms.map(({ text }, i) => ({ path: `disclaimers.forms[${i}].text`, text })),
    ...guidance.map(({ text }, i) => ({ path: `guidance[${i}].text`, text })),
  ];
  return texts.flatMap(({ path, text }) => {
    const threat = THREAT.exec(text);
    const force = FORCE.exec(text);
    return [
      ...(threat ? [{ path, message: say('fault_threat', threat[0]) }] : []),
      ...(force ? [{ path, message: say('fault_disclaimer_forced') }] : []),
    ];
  });
}
