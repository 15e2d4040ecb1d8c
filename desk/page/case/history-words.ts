import { type HistoryLine, LEVELS, OUTCOMES, OWED, REPAIR_STEPS } from '../../api.ts';
import { isTextKey, text } from '../texts.ts';

/** What a line of history says happened: `took it`, `changed the level from U2 to U1`. */
export function historyWords({ what, detail }: HistoryLine): string {
  const at = (name: string) => word(detail[name]);
  switch (what) {
    case 'level':
      return text('history_level', at('from'), at('to') || at('level'));
    case 'assign':
      return text('history_assign', personIn(detail) || text('somebody'));
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
    case 'merge':
    case 'unmerge':
    case 'merged-into':
      return text(`history_${plain(what)}`, list(detail.cases) || at('case') || at('into'));
    case 'forwarded':
    case 'forward':
      return text('history_forwarded', at('target'));
    case 'alerted':
      return text('history_alerted', personIn(detail) || at('to'));
    case 'breached':
      return text('history_breached', at('duty'));
    default: {
      const key = `history_${plain(what)}`;
      return isTextKey(key) ? text(key) : what;
    }
  }
}

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
  'link',
];

export function writtenIn({ detail }: HistoryLine): string[] {
  return WRITTEN.map((name) => detail[name])
    .filter((value): value is string => typeof value === 'string')
    .filter((value) => value.trim() !== '');
}

const plain = (name: string) => name.replaceAll('-', '_') as 'merge' | 'unmerge' | 'merged_into';

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

/** The server may name a person as a whole or by the name alone. */
function personIn(detail: Record<string, unknown>): string {
  const { person, name } = detail;
  if (typeof name === 'string') return name;
  if (typeof person === 'string') return person;
  const named = typeof person === 'object' && person !== null && 'name' in person;
  return named && typeof person.name === 'string' ? person.name : '';
}

function list(value: unknown): string {
  return Array.isArray(value)
    ? value.filter((one) => typeof one === 'string').join(text('list_joint'))
    : '';
}
