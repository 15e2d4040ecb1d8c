import * as v from 'valibot';
import { filled } from './fields.ts';

/** `GET` and `PUT /api/rota`: who is on duty from when to when, moments; they may not overlap. */
export const ShiftSchema = v.strictObject({
  from: v.pipe(v.string(), v.isoTimestamp()),
  to: v.pipe(v.string(), v.isoTimestamp()),
  person: filled(100),
  backup: v.nullable(filled(100)),
});
export const RotaSchema = v.pipe(v.array(ShiftSchema), v.maxLength(500));
export type Shift = v.InferOutput<typeof ShiftSchema>;
