import * as v from 'valibot';
import { filled, line } from './fields.ts';

export const ROLES = ['cm', 'lead', 'liaison'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Of a liaison: whose cases they see. */
  community?: string;
  /** False until the set-up link was used. */
  active: boolean;
}

export type PersonName = Pick<Person, 'id' | 'name'>;

/** `POST /api/people` */
export const NewPersonSchema = v.pipe(
  v.strictObject({
    name: filled(100),
    email: v.pipe(line(200), v.email()),
    role: v.picklist(ROLES),
    community: v.exactOptional(filled(100)),
  }),
  v.check(
    ({ role, community }) => role !== 'liaison' || community !== undefined,
    'A liaison needs a community.',
  ),
);
export type NewPerson = v.InferInput<typeof NewPersonSchema>;
