import type { Policy } from '../schema.ts';
import type { Refusal } from './index.ts';

const NOT_A_RECIPIENT =
  /\b(hr|human ?resources|people ?(ops|operations|team|partners?)|legal|counsel|lawyers?|attorneys?|solicitors?|compliance|managers?|management|supervisors?|boss(es)?|executives?|ceo|disciplin\w*|employee ?relations|labou?r ?relations|personnel|security ?investigations?)\b/i;

/** Community managers are whom a case is for. */
const RIGHT_RECIPIENT =
  /\b(community|social ?media|communities|social) ?(managers?|management)\b/gi;

/** A handoff is no record for a file on somebody: no manager, HR or legal may get it. */
export function wrongRecipients({ contacts, handoff, team }: Policy): Refusal[] {
  const recipients = [
    { path: 'contacts.communityManagers', text: contacts.communityManagers },
    { path: 'handoff.email', text: handoff.email?.split('@')[0] ?? '' },
    { path: 'handoff.endpoint', text: handoff.endpoint ? placeOf(handoff.endpoint) : '' },
    ...team.flatMap(({ name, email }, i) => [
      { path: `team[${i}].name`, text: name },
      { path: `team[${i}].email`, text: email.split('@')[0] ?? '' },
    ]),
  ];
  return recipients.flatMap(({ path, text }): Refusal[] => {
    const found = NOT_A_RECIPIENT.exec(spaced(text).replace(RIGHT_RECIPIENT, ' '));
    return found ? [{ path, why: 'fault_recipient', values: [found[0]] }] : [];
  });
}

function placeOf(endpoint: string): string {
  const { hostname, pathname, search } = new URL(endpoint);
  return `${hostname} ${pathname} ${search}`;
}

function spaced(text: string): string {
  return text.normalize('NFKC').replace(/[._+\-/?=&\d]+/g, ' ');
}
