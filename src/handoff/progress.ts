import * as v from 'valibot';

/** How far a case has come where it arrived, as its reporter is told. */
export const STAGES = ['received', 'acknowledged', 'owned', 'answered', 'closed'] as const;

/**
 * What a desk answers to the reporter's question about their own cases (`POST …/status`, signed as cases are,
 * `{ cases: [{ id, key }] }` with the idempotency key of each). A case it does not know is left out.
 */
export const ProgressSchema = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      stage: v.picklist(STAGES),
      /** When it came that far, ISO 8601. */
      at: v.pipe(v.string(), v.isoTimestamp()),
      /** Of a closed one: its outcome, such as `fixed`. */
      outcome: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
      /** What the team wants the reporter to hear. */
      word: v.exactOptional(v.pipe(v.string(), v.maxLength(5_000))),
    }),
  ),
});

export type Progress = v.InferOutput<typeof ProgressSchema>['cases'][number];
