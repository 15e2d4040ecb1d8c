import type { Policy } from '../policy/schema.ts';
import type { Case } from './case.ts';

/** The address that a case goes to by e-mail: of whoever looks after the community concerned, else the team's. */
export function recipientOf(record: Case, { team, handoff }: Policy): string | undefined {
  const { community } = record.affected;
  const member = community && team.find(({ communities }) => communities.includes(community));
  return member ? member.email : handoff.email;
}

/** Whether cases can go anywhere at all. */
export function hasDestination({ team, handoff }: Policy): boolean {
  return Boolean(handoff.endpoint ?? handoff.email) || team.length > 0;
}
