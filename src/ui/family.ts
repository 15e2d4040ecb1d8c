import type { Kind } from '../checker/report.ts';

/** What a sign asks: whose word is this, whom does this hurt, should trained people see this. */
export type Family = 'voice' | 'harm' | 'care';

const FAMILIES: Record<Kind, Family> = {
  'asks-cm': 'care',
  'condemns-community': 'harm',
  'endorses-condemnation': 'harm',
  'promises-outcome': 'voice',
  'company-voice': 'voice',
};

export function familyOf(kind: Kind): Family {
  return FAMILIES[kind];
}
