import { useCallback } from 'preact/hooks';
import type { CaseLine } from '../../api/case.ts';
import { FORM_KEYS, FORMS } from '../case/forms.ts';
import type { Desk } from '../core/desk.ts';
import { useKeys } from '../core/use-keys.ts';
import { actOnLine } from './act.ts';

/** The keys of the queue: move through it and act on the line in hand. */
export function useQueueKeys(desk: Desk): void {
  const press = useCallback(
    (key: string, event: KeyboardEvent): boolean => {
      if (key === 'Escape') return leaveSearch(event);
      if (key === 'j' || key === 'k') return move(desk, key === 'j' ? 1 : -1);
      const line = desk.queue.current();
      // Enter belongs to whatever has the focus; on a line's link that is the line itself.
      const busy = event.target instanceof Element && event.target.closest('a, button');
      if (!line || (key === 'Enter' && busy)) return false;
      if (key === 'o' || key === 'Enter') desk.go(pathOf(line));
      else if (key === 'a') actOnLine(desk, 'acknowledge', line.id, line.version);
      else if (key === 'c') actOnLine(desk, 'claim', line.id, line.version);
      else {
        const form = FORMS.find((name) => FORM_KEYS[name] === key);
        if (!form) return false;
        desk.go(`${pathOf(line)}?form=${form}`);
      }
      return true;
    },
    [desk],
  );
  useKeys(press);
}

const pathOf = ({ id }: CaseLine) => `/case/${encodeURIComponent(id)}`;

function move(desk: Desk, by: number): boolean {
  const line = desk.queue.move(by);
  if (line) focusLine(line.id);
  return true;
}

/** The focus goes along, so that a screen reader says the line and Tab goes on from it. */
export function focusLine(id: string): void {
  document.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"] a.summary`)?.focus();
}

function leaveSearch(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLInputElement) || event.target.id !== 'search') return false;
  event.target.blur();
  return true;
}
