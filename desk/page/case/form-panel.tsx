import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { text } from '../texts.ts';
import { AssignForm } from './assign-form.tsx';
import { CloseForm } from './close-form.tsx';
import type { FormName } from './forms.ts';
import { ForwardForm } from './forward-form.tsx';
import { LevelForm } from './level-form.tsx';
import { MergeForm } from './merge-form.tsx';
import type { Part } from './part.ts';
import { RepairForm } from './repair-form.tsx';
import { RespondForm } from './respond-form.tsx';
import { WordsForm } from './words-form.tsx';

/** The form that is open, beside the post it is about; at most one. */
export function FormPanel(part: Part) {
  const { state, view } = part;
  const name = state.form.value;
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const last = useRef(name);
  // Before the next key can come: what is typed after the form's own key is meant for the form.
  useLayoutEffect(() => {
    const { current: place } = panel;
    // Words come first, and a form to begin with is one step back; closing begins with how it ended.
    const field =
      (name !== 'close' && place?.querySelector<HTMLElement>('textarea')) ||
      place?.querySelector<HTMLElement>('select, input');
    field?.focus();
    // Put away, a form gives the focus back to the button that opens it.
    if (!name && last.current)
      document.querySelector<HTMLElement>(`[data-form="${last.current}"]`)?.focus();
    last.current = name;
  }, [name]);
  if (!name) return null;
  const done = () => {
    state.form.value = undefined;
  };
  return (
    <section class="section panel" ref={panel} aria-labelledby={id} key={`${view.id}:${name}`}>
      <div class="panel-head">
        <h2 id={id}>{text(`form_${name}`)}</h2>
        <Button look="quiet" onClick={done}>
          {text('put_away')}
        </Button>
      </div>
      <Form {...part} name={name} done={done} />
    </section>
  );
}

function Form({ name, ...part }: Part & { name: FormName; done(): void }) {
  switch (name) {
    case 'respond':
      return <RespondForm {...part} />;
    case 'repair':
      return <RepairForm {...part} />;
    case 'close':
      return <CloseForm {...part} />;
    case 'level':
      return <LevelForm {...part} />;
    case 'assign':
      return <AssignForm {...part} />;
    case 'merge':
      return <MergeForm {...part} />;
    case 'forward':
      return <ForwardForm {...part} />;
    default:
      return <WordsForm {...part} name={name} />;
  }
}
