import { useCallback, useEffect } from 'preact/hooks';
import { type Desk, meOf } from '../core/desk.ts';
import { useKeys } from '../core/use-keys.ts';
import { FORM_KEYS, FORMS, formsFor } from './forms.ts';
import type { CaseState } from './state.ts';

/** The keys of a case that is open. */
export function useCaseKeys(desk: Desk, state: CaseState): void {
  useAsked(state);
  const press = useCallback(
    (key: string): boolean => {
      const view = state.view.peek();
      if (key === 'Escape' || key === 'u') return leave(desk, state, key);
      if (key === 'j' || key === 'k') return step(desk, state, key === 'j' ? 1 : -1);
      if (!view) return false;
      const role = meOf(desk)?.role;
      const over = view.status === 'closed' || view.mergedInto !== undefined || role === 'liaison';
      if (!over && key === 'a' && view.next?.duty === 'acknowledge')
        state.act({ do: 'acknowledge' });
      else if (!over && key === 'c') state.act({ do: 'claim' });
      else {
        const form = FORMS.find((name) => FORM_KEYS[name] === key);
        if (!form || !formsFor(view, role).includes(form)) return false;
        state.form.value = form;
      }
      return true;
    },
    [desk, state],
  );
  useKeys(press);
}

/** Esc puts a form away first; its words are kept. */
function leave(desk: Desk, state: CaseState, key: string): boolean {
  if (desk.keysShown.peek()) return false;
  if (key === 'Escape' && state.form.peek()) {
    state.form.value = undefined;
    return true;
  }
  desk.go('/');
  return true;
}

/** On to the next case of the queue without going back to it. */
function step(desk: Desk, state: CaseState, by: number): boolean {
  desk.queue.selected.value = state.id;
  const line = desk.queue.move(by);
  if (!line || line.id === state.id) return true;
  desk.go(`/case/${encodeURIComponent(line.id)}`);
  return true;
}

/** The queue's keys r, n, m and e open a case with its form; the address says which. */
function useAsked(state: CaseState): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('form');
    const form = FORMS.find((name) => name === asked);
    if (form) state.form.value = form;
  }, [state]);
}
