import * as v from 'valibot';
import type { FirstResponse } from '../../src/checker/report.ts';
import type { RepairFault } from '../../src/policy/repair-lint.ts';
import { line, NOTE } from './fields.ts';

/** `POST /api/texts/check` */
export const TextCheckSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(NOTE)),
  as: v.picklist(['first-response', 'repair', 'closure']),
  /** Of a repair text, the form it began with. */
  form: v.exactOptional(v.picklist(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])),
  complainer: v.exactOptional(line(100)),
});
export type TextCheck = v.InferInput<typeof TextCheckSchema>;
/** The three-part check of a first answer, or what spoils a repair text. */
export interface TextChecked {
  firstResponse?: FirstResponse;
  repair?: RepairFault[];
}

/** `GET /api/cases/:id/texts`: with what is known of the case filled in; `{…}` that is left is for the writer. */
export interface TextForm {
  id: string;
  as: 'first-response' | 'repair' | 'closure';
  /** When to take it. */
  when: string;
  text: string;
}
