import type { Answers } from '../messages.ts';
import type { TextKey } from '../say.ts';
import { locale } from '../ui/locale.ts';
import { text } from '../ui/text.ts';

type Parcel = Answers['outbox-list'][number];

/** In what words a reporter hears of a stage; one that a newer version stored may be missing. */
const STAGES = new Map<string, TextKey>([
  ['received', 'popup_progress_received'],
  ['acknowledged', 'popup_progress_acknowledged'],
  ['owned', 'popup_progress_owned'],
  ['answered', 'popup_progress_answered'],
  ['closed', 'popup_progress_closed'],
]);

const OUTCOMES = new Map<string, TextKey>([
  ['fixed', 'popup_outcome_fixed'],
  ['no-change', 'popup_outcome_no_change'],
  ['no-answer', 'popup_outcome_no_answer'],
  ['not-ours', 'popup_outcome_not_ours'],
  ['bad-faith', 'popup_outcome_bad_faith'],
  ['duplicate', 'popup_outcome_duplicate'],
  ['handled-elsewhere', 'popup_outcome_handled_elsewhere'],
]);

/** Where a case stands, and since when, in words. */
export function standing(parcel: Parcel): { words: string; since: string } {
  const { state, tries, sentAt, progress } = parcel;
  // Mended and not yet tried: it waits for nothing.
  if (state === 'waiting' && tries === 0)
    return { words: text('popup_handoff_sending'), since: '' };
  if (state !== 'sent') return { words: text(`popup_handoff_${state}`), since: '' };
  const stage = progress && STAGES.get(progress.stage);
  if (!stage) return { words: text('popup_handoff_sent'), since: sentAt ? moment(sentAt) : '' };
  const outcome = progress.stage === 'closed' ? OUTCOMES.get(progress.outcome ?? '') : undefined;
  return { words: text(outcome ?? stage), since: moment(Date.parse(progress.at)) };
}

function moment(at: number): string {
  if (Number.isNaN(at)) return '';
  return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
