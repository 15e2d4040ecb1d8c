import type { Say, TextKey } from '../../say.ts';
import type { Fault } from '../read.ts';
import type { Policy } from '../schema.ts';
import { narrowsTheGate } from './gate.ts';
import { namesNobody, saidTwice } from './names.ts';
import { wrongRecipients } from './recipients.ts';
import { unfitTexts } from './texts.ts';
import { textsThatBind } from './words.ts';

/** One reason against a well-formed file: where, and which text says why, with its values. */
export interface Refusal {
  path: string;
  why: TextKey;
  values?: readonly (string | number)[];
}

const REASONS: readonly ((policy: Policy) => Refusal[])[] = [
  narrowsTheGate,
  wrongRecipients,
  textsThatBind,
  unfitTexts,
  saidTwice,
  namesNobody,
];

/** Why a well-formed company file is refused all the same: what it would do to the people who write. */
export function refusals(policy: Policy, say: Say): Fault[] {
  return REASONS.flatMap((reason) => reason(policy)).map(({ path, why, values = [] }) => ({
    path,
    message: say(why, ...values),
  }));
}
