import type { Action } from '../api/action.ts';
import { REPAIR_STEPS } from '../api/words.ts';
import type { CaseRow } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';
import type { Change } from './change.ts';

/** A step of the repair is taken, or not after all; its clock stops with the last one. */
export function repaired(
  row: CaseRow,
  action: Extract<Action, { do: 'repair-step' }>,
  now: Date,
): Change {
  if (!row.repairSteps) throw new NotDone(422, 'No repair has begun.');
  const taken = new Set(row.repairSteps);
  if (action.done) taken.add(action.step);
  else taken.delete(action.step);
  const steps = REPAIR_STEPS.filter((step) => taken.has(step));
  const { repair } = row.clocks;
  const whole = steps.length === REPAIR_STEPS.length;
  const due = repair?.due ?? now.toISOString();
  return {
    set: {
      repairSteps: steps,
      clocks: { ...row.clocks, repair: whole ? { due, done: now.toISOString() } : { due } },
      status: whole && row.status === 'repairing' ? 'responded' : row.status,
    },
    detail: { step: action.step, done: action.done },
  };
}
