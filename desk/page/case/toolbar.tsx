import { meOf } from '../core/desk.ts';
import { text } from '../texts.ts';
import { FORM_KEYS, type FormName, formForDuty, formsFor } from './forms.ts';
import type { Part } from './part.ts';

/** Everything that can be done now; the one that is due stands out. */
export function Toolbar({ desk, state, view }: Part) {
  const open = state.form.value;
  const due = formForDuty(view);
  const over =
    view.status === 'closed' || view.mergedInto !== undefined || meOf(desk)?.role === 'liaison';
  const me = meOf(desk);
  const mine = view.owner?.id === me?.id;
  const toggle = (name: FormName) => {
    state.form.value = open === name ? undefined : name;
  };
  return (
    <fieldset class="toolbar">
      <legend class="unseen">{text('toolbar')}</legend>
      {!over && view.next?.duty === 'acknowledge' && (
        <Tool
          words={text('do_acknowledge')}
          hint="a"
          strong
          press={() => state.act({ do: 'acknowledge' })}
        />
      )}
      {!over && !mine && (
        <Tool
          words={text(view.owner ? 'take_over' : 'take_it')}
          hint="c"
          press={() => state.act({ do: 'claim' })}
        />
      )}
      {formsFor(view, me?.role).map((name) => (
        <Tool
          key={name}
          words={text(`form_${name}`)}
          hint={FORM_KEYS[name]}
          strong={name === due}
          open={open === name}
          form={name}
          press={() => toggle(name)}
        />
      ))}
      {!over && mine && (
        <Tool words={text('do_release')} press={() => state.act({ do: 'release' })} />
      )}
      {!over && !view.repair && (
        <Tool words={text('do_repair_needed')} press={() => state.act({ do: 'repair-needed' })} />
      )}
    </fieldset>
  );
}

interface ToolProps {
  words: string;
  hint?: string | undefined;
  strong?: boolean;
  open?: boolean;
  form?: FormName;
  press(): void;
}

function Tool({ words, hint, strong, open, form, press }: ToolProps) {
  return (
    <button
      type="button"
      class={strong ? 'button strong' : 'button plain'}
      onClick={press}
      {...(hint && { 'aria-keyshortcuts': hint, 'data-hint': hint })}
      {...(form && { 'data-form': form })}
      {...(open !== undefined && { 'aria-expanded': open })}
    >
      {words}
    </button>
  );
}
