import * as v from 'valibot';
import type { CaseView } from './case.ts';
import { filled, line, NOTE } from './fields.ts';
import { LEVELS, OUTCOMES, OWED, REPAIR_STEPS } from './words.ts';

/** Everything a person can do to a case. */
export const ActionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('acknowledge') }),
  v.strictObject({ do: v.literal('claim') }),
  v.strictObject({ do: v.literal('release') }),
  v.strictObject({ do: v.literal('assign'), person: filled(100) }),
  v.strictObject({ do: v.literal('level'), level: v.picklist(LEVELS), reason: filled(300) }),
  v.strictObject({ do: v.literal('note'), text: filled(NOTE) }),
  v.strictObject({ do: v.literal('known'), known: line(2_000), assumed: line(2_000) }),
  v.strictObject({ do: v.literal('promised'), text: line(2_000) }),
  /** Somebody was asked something; the complainer's answer is awaited. */
  v.strictObject({ do: v.literal('wait'), asked: filled(NOTE) }),
  v.strictObject({
    do: v.literal('respond'),
    text: filled(NOTE),
    link: v.exactOptional(line(1_000)),
  }),
  /** An update was given to those who wait. */
  v.strictObject({ do: v.literal('update'), text: filled(NOTE) }),
  v.strictObject({ do: v.literal('repair-needed') }),
  v.strictObject({
    do: v.literal('repair-step'),
    step: v.picklist(REPAIR_STEPS),
    done: v.boolean(),
  }),
  v.strictObject({ do: v.literal('tick'), to: v.picklist(OWED), how: filled(NOTE) }),
  v.strictObject({ do: v.literal('untick'), to: v.picklist(OWED) }),
  v.strictObject({
    do: v.literal('close'),
    outcome: v.picklist(OUTCOMES),
    note: line(NOTE),
    rootCause: v.optional(line(NOTE), ''),
    followUp: v.optional(line(NOTE), ''),
  }),
  v.strictObject({ do: v.literal('reopen'), reason: filled(NOTE) }),
  /** The others become part of this one. */
  v.strictObject({
    do: v.literal('merge'),
    cases: v.pipe(v.array(filled(20)), v.minLength(1), v.maxLength(50)),
  }),
  v.strictObject({ do: v.literal('unmerge'), case: filled(20) }),
  /** To an address by e-mail, or to a target of the settings by its id. */
  v.strictObject({ do: v.literal('forward'), target: filled(300) }),
]);
export type Action = v.InferOutput<typeof ActionSchema>;

/** `POST /api/cases/:id/actions`. 409 with the case as it is now when somebody was faster; 422 when it may not be done. */
export const ActionRequestSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  action: ActionSchema,
});
export type ActionRequest = v.InferInput<typeof ActionRequestSchema>;
export type Refused = { error: string; case?: CaseView };
