import { normaliseHandle } from '../checker/reading/handle.ts';
import type { Policy } from './schema.ts';

/** What a company file says of the account that somebody writes from. */
export interface Role {
  /** May speak for the company: its own account, or a named spokesperson's. Then the first-response check takes the place of the voice check. */
  speaks?: 'official' | 'spokesperson';
  /** What a spokesperson speaks on. */
  on?: string;
  /** Communities whose handoffs come to this person by e-mail. */
  takes?: string[];
}

/** Handles decide where an account has one, as names can be shared; they are compared without `@` and case. */
export function roleOf(
  account: { handle?: string; name?: string } | undefined,
  { company, spokespeople, team }: Policy,
): Role {
  const handle = normaliseHandle(account?.handle ?? '');
  const name = (account?.name ?? '').trim().toLowerCase();
  if (handle === '' && name === '') return {};
  const isThem = (person: { name: string; handle?: string }) =>
    handle !== ''
      ? normaliseHandle(person.handle ?? '') === handle
      : person.name.trim().toLowerCase() === name;
  const spokesperson = spokespeople.find(isThem);
  const member = team.find(isThem);
  const official = handle !== '' && company.handles.some((own) => normaliseHandle(own) === handle);
  return {
    ...(official ? { speaks: 'official' } : spokesperson ? { speaks: 'spokesperson' } : {}),
    ...(spokesperson?.role !== undefined && { on: spokesperson.role }),
    ...(member && { takes: member.communities }),
  };
}
