import type { Reading } from '../reading/read.ts';
import { type Category, speaksOf } from './category.ts';
import { claims } from './claims.ts';
import { coWorkers } from './co-workers.ts';
import { companyCriticism } from './company-criticism.ts';
import { conditions } from './conditions.ts';
import { counterspeech } from './counterspeech.ts';
import { distress } from './distress.ts';
import { hours } from './hours.ts';
import { identity } from './identity.ts';
import { organising } from './organising.ts';
import { pay } from './pay.ts';
import { politics } from './politics.ts';
import { press } from './press.ts';
import { safety } from './safety.ts';
import { whistleblowing } from './whistleblowing.ts';

/** What Hatcheck never comments on. Built in: no policy can narrow it. */
export const CATEGORIES: readonly Category[] = [
  pay,
  hours,
  conditions,
  organising,
  coWorkers,
  whistleblowing,
  safety,
  claims,
  press,
  politics,
  identity,
  counterspeech,
  companyCriticism,
  distress,
];

/** The first protected category the draft speaks of. When a draft mixes, protection wins. */
export function protectedSpeech(reading: Reading): Category | undefined {
  return CATEGORIES.find((category) => speaksOf(reading, category));
}
