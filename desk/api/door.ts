import type { Person, PersonName } from './people.ts';

/** `GET /api/me` */
export interface Me extends Person {
  org: string;
  communities: string[];
  /** Left out while nobody is. */
  onDuty?: { now?: PersonName; backup?: PersonName };
}

/** `GET /api/door`, before signing in. */
export interface Door {
  org: string;
  /** Whether people can sign in with the company's account (OpenID Connect). */
  company?: { name: string };
}
