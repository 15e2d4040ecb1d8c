import type { Action } from '../api/action.ts';
import { type Outcome, OWED, type Owed, SAY_NOTHING } from '../api/words.ts';
import { done, moved, updateFrom } from '../clocks.ts';
import type { CaseRow } from '../db/schema.ts';
import { NotDone } from '../not-done.ts';
import type { Change, Doing } from './change.ts';

/** Who must hear of the end. The reporter always does: they cared enough to hand it over. */
export function owedBy(row: CaseRow, outcome?: Outcome): Owed[] {
  const quiet = outcome !== undefined && SAY_NOTHING.includes(outcome);
  return OWED.filter((to) => {
    if (to === 'complainer') return !quiet && (row.roles.includes('complainer') || row.complainer);
    if (to === 'community') return row.roles.includes('community') || row.community;
    return true;
  });
}

const WHO: Record<Owed, string> = {
  complainer: 'the complainer',
  community: 'the community',
  reporter: 'the colleague who handed it over',
};

/** Ended, when everybody was told to whom that is owed. */
export function closed(row: CaseRow, action: Extract<Action, { do: 'close' }>, now: Date): Change {
  if (row.repairSteps && !row.clocks.repair?.done)
    throw new NotDone(422, 'The repair is not finished. Take its last steps first.');
  const missing = owedBy(row, action.outcome).filter((to) => !row.ticks[to]);
  if (missing.length > 0)
    throw new NotDone(422, `Still to be told: ${missing.map((to) => WHO[to]).join(', ')}.`);
  const { outcome, note, rootCause, followUp } = action;
  return {
    set: {
      status: 'closed',
      outcome,
      outcomeNote: note,
      rootCause,
      followUp,
      closedAt: now,
      clocks: done(done(row.clocks, 'acknowledge', now), 'close', now),
    },
    detail: { outcome, note },
  };
}

/** Open again, with its time to close begun anew. */
export function reopened(row: CaseRow, reason: string, { settings, now }: Doing): Change {
  if (!row.closedAt) throw new NotDone(422, 'It is open.');
  const { close } = moved({}, row.level, now, settings);
  return {
    set: {
      status: 'reopened',
      closedAt: null,
      outcome: null,
      // The end that they heard of was none: all of them are to hear of the next.
      ticks: {},
      clocks: {
        ...row.clocks,
        ...updateFrom(now, row.level, settings),
        ...(close && { close }),
      },
    },
    detail: { reason, was: row.outcome },
  };
}
