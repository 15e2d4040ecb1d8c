import type { CaseView } from '../../api/case.ts';
import type { Role } from '../../api/people.ts';

/** Everything that is done to a case by way of a form. */
export const FORMS = [
  'respond',
  'note',
  'wait',
  'update',
  'repair',
  'close',
  'level',
  'assign',
  'merge',
  'forward',
  'reopen',
] as const;
export type FormName = (typeof FORMS)[number];

/** The key that opens a form, where it has one. */
export const FORM_KEYS: Partial<Record<FormName, string>> = {
  respond: 'r',
  note: 'n',
  merge: 'm',
  close: 'e',
};

/** The forms that make sense now, in the order in which they are offered. */
export function formsFor(view: CaseView, role: Role | undefined): FormName[] {
  // A liaison helps and tells the community; deciding is the team's.
  if (role === 'liaison') return ['note'];
  if (view.mergedInto) return ['note'];
  if (view.status === 'closed') return ['reopen', 'note', 'forward'];
  return [
    'respond',
    'note',
    'wait',
    ...(view.firstResponse ? (['update'] as const) : []),
    ...(view.repair ? (['repair'] as const) : []),
    'level',
    'assign',
    'merge',
    'forward',
    'close',
  ];
}

/** The form behind what is due next; acknowledging needs none. */
export function formForDuty(view: CaseView): FormName | undefined {
  switch (view.next?.duty) {
    case 'respond':
    case 'update':
    case 'repair':
    case 'close':
      return view.next.duty;
    default:
      return undefined;
  }
}
