import * as v from 'valibot';
import { filled } from './fields.ts';

/** `GET /api/intake`, leads only: where extensions send to. The secret is shown when it is made, and never again. */
export interface IntakeKey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt?: string;
  revokedAt?: string;
}

/** `POST /intake/status`, signed as cases are: the reporter's own cases, each with the key under which it was sent. */
export const StatusRequestSchema = v.strictObject({
  cases: v.pipe(
    v.array(v.strictObject({ id: filled(20), key: filled(200) })),
    v.minLength(1),
    v.maxLength(50),
  ),
});
