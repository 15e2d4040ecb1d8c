import { type Signal, signal } from '@preact/signals';
import type { Action, ActionRequest } from '../../api/action.ts';
import type { CaseView } from '../../api/case.ts';
import type { PersonName } from '../../api/people.ts';
import type { TextForm } from '../../api/texts.ts';
import { type Desk, meOf } from '../core/desk.ts';
import { caseIn } from '../core/refused.ts';
import { text } from '../texts.ts';
import { changedWords } from './changed.ts';
import type { FormName } from './forms.ts';

/** A case that is open, and what can be done to it. */
export interface CaseState {
  id: string;
  view: Signal<CaseView | undefined>;
  /** Others who have it open. */
  looking: Signal<PersonName[]>;
  /** Words to start from, with what is known filled in. */
  texts: Signal<TextForm[]>;
  form: Signal<FormName | undefined>;
  /** Why the last action was not done. */
  problem: Signal<string>;
  /** Somebody was faster: who, and with what. */
  conflict: Signal<string>;
  busy: Signal<boolean>;
  load(): Promise<void>;
  /** Does it, and says whether it was done; the words typed for it are kept when not. */
  act(action: Action, draft?: string): Promise<boolean>;
  /** Tells the others that one is looking. */
  look(): void;
}

export function createCase(desk: Desk, id: string): CaseState {
  const path = `/api/cases/${encodeURIComponent(id)}`;
  const view = signal<CaseView>();
  const looking = signal<PersonName[]>([]);
  const texts = signal<TextForm[]>([]);
  const form = signal<FormName>();
  const problem = signal('');
  const conflict = signal('');
  const busy = signal(false);

  function show(now: CaseView): void {
    // A slow answer may not bring back an older state.
    if (now.version < (view.peek()?.version ?? 0)) return;
    view.value = now;
    looking.value = others(now.looking);
    desk.queue.put(now);
  }

  const others = (people: PersonName[]) => people.filter(({ id }) => id !== meOf(desk)?.id);

  async function load(): Promise<void> {
    const [answer, words] = await Promise.all([
      desk.call<CaseView>('GET', path),
      desk.call<TextForm[]>('GET', `${path}/texts`),
    ]);
    if (answer.ok) {
      show(answer.value);
      problem.value = '';
    } else problem.value = answer.status === 404 ? text('case_missing') : answer.error;
    if (words.ok) texts.value = words.value;
  }

  async function act(action: Action, draft?: string): Promise<boolean> {
    const before = view.peek();
    if (!before || busy.peek()) return false;
    busy.value = true;
    problem.value = '';
    conflict.value = '';
    const request: ActionRequest = { version: before.version, action };
    const answer = await desk.call<CaseView>('POST', `${path}/actions`, request);
    busy.value = false;
    if (answer.ok) {
      show(answer.value);
      if (draft) desk.drafts.drop(draft);
      desk.say(text(`done_${action.do.replaceAll('-', '_') as 'claim'}`));
      return true;
    }
    const now = caseIn(answer.body);
    if (now) show(now);
    // A merge is refused with 409 as well when it is another case that changed.
    if (answer.status === 409 && now && now.version > before.version)
      conflict.value = changedWords(now, before.version, desk.names.peek(), before);
    else problem.value = answer.error;
    return false;
  }

  return {
    id,
    view,
    looking,
    texts,
    form,
    problem,
    conflict,
    busy,
    load,
    act,
    look() {
      desk.call('POST', `${path}/looking`, {});
    },
  };
}
