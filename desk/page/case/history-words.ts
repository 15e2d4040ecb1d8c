import type { HistoryLine } from '../../api/case.ts';
import { LEVELS, OUTCOMES, OWED, REPAIR_STEPS } from '../../api/words.ts';
import { isTextKey, text } from '../texts.ts';

/** What a line of history says happened: `took it`, `changed the level from U2 to U1`. */
export function historyWords({ what, detail }: HistoryLine, names: Names = {}): string {
  const at = (name: string) => word(detail[name]);
  switch (what) {
    case 'level':
      return text('history_level', at('from'), at('to') || at('level'));
    case 'assign':
      return text('history_assign', personIn(detail, names) || text('somebody'));
    case 'repair-step':
      return text(
        detail.done === false ? 'history_repair_step_undone' : 'history_repair_step',
        at('step'),
      );
    case 'tick':
    case 'untick':
      return text(`history_${what}`, at('to'));
    case 'close':
      return text('history_close', at('outcome'));
    case 'unmerge':
      if (at('from')) return text('history_unmerged_from', at('from'));
      return text('history_unmerge', at('case'));
    case 'merge':
    case 'merged-into':
      return text(`history_${plain(what)}`, list(detail.cases) || at('case') || at('into'));
    case 'forwarded':
    case 'forward':
      return text(
        failed(detail) ? 'history_forward_failed' : 'history_forwarded',
        targetIn(detail, names),
      );
    case 'alerted':
      return text(
        failed(detail) ? 'history_alert_failed' : 'history_alerted',
        personIn(detail, names),
      );
    case 'breached':
      return text('history_breached', at('duty'));
    default: {
      const key = `history_${plain(what)}`;
      return isTextKey(key) ? text(key) : what;
    }
  }
}

/** Names of people and places by the ids that history keeps. */
export type Names = Readonly<Record<string, string>>;

/** Words somebody wrote, to be shown below as they are. */
const WRITTEN = [
  'reason',
  'text',
  'asked',
  'how',
  'note',
  'rootCause',
  'followUp',
  'known',
  'assumed',
  'before',
  'link',
];

export function writtenIn({ what, detail }: HistoryLine): string[] {
  const written = WRITTEN.map((name) => detail[name])
    .filter((value): value is string => typeof value === 'string')
    .filter((value) => value.trim() !== '');
  // Of these, history keeps what stood there before.
  const before = what === 'known' || what === 'promised';
  return before ? written.map((words) => text('history_before', words)) : written;
}

const plain = (name: string) => name.replaceAll('-', '_') as 'merge' | 'merged_into';

/** Codes of ours become words; anything else stays as it came. */
function word(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (OUTCOMES.some((code) => code === value)) return text(`outcome_${value as 'fixed'}`);
  if (OWED.some((to) => to === value)) return small(text(`owed_${value as 'reporter'}`));
  if (REPAIR_STEPS.some((step) => step === value)) return small(text(`step_${value as 'stop'}`));
  if (LEVELS.some((level) => level === value)) return value;
  const duty = `duty_${value}`;
  return isTextKey(duty) ? small(text(duty)) : value;
}

/** Within a sentence. */
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const failed = (detail: Record<string, unknown>) => detail.failed === true;

/** By id, where history knows a person; by name, where it was told one. */
function personIn({ person, to }: Record<string, unknown>, names: Names): string {
  if (typeof to === 'string') return to;
  return typeof person === 'string' ? named(person, names) : '';
}

/** A place outside is known by the job that carries the case there. */
function targetIn({ job, target }: Record<string, unknown>, names: Names): string {
  if (typeof job === 'string' && Object.hasOwn(names, job)) return named(job, names);
  return typeof target === 'string' ? named(target, names) : '';
}

const named = (id: string, names: Names) => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);

function list(value: unknown): string {
  return Array.isArray(value)
    ? value.filter((one) => typeof one === 'string').join(text('list_joint'))
    : '';
}
