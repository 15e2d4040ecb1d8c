import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type FormAnswers, fileFromForm, inForm } from '../../policy/from-form.ts';
import type { Fault } from '../../policy/read.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { text } from '../../ui/text.ts';
import { Faults } from '../faults.tsx';
import type { OptionsState } from '../state.ts';

interface Props {
  state: OptionsState;
  begin?: FormAnswers | undefined;
  /** Opens all fields with what is filled in so far. */
  more(answers: FormAnswers): void;
  done(): void;
}

const FIELDS = [
  { name: 'company', label: 'options_form_company', hint: 'options_form_company_hint' },
  { name: 'shortName', label: 'options_form_short', hint: 'options_form_short_hint' },
  { name: 'aliases', label: 'options_form_aliases', hint: 'options_form_aliases_hint', lines: 2 },
  {
    name: 'communities',
    label: 'options_form_communities',
    hint: 'options_form_communities_hint',
    lines: 3,
  },
  { name: 'team', label: 'options_form_team', hint: 'options_form_team_hint' },
] as const;

const NOTHING: FormAnswers = { company: '', shortName: '', aliases: '', communities: '', team: '' };

/** A pause in typing after which the answers are read, ms. */
const PAUSE = 300;

/** The two-minute form for somebody whose company has no file. */
export function QuickForm({ state, begin = NOTHING, more, done }: Props) {
  const answers = useSignal(begin);
  const faults = useSignal<Fault[]>([]);
  const tried = useSignal(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const named = new Set<string>(FIELDS.map(({ name }) => name));

  const readSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const file = JSON.stringify(fileFromForm(answers.value));
      const tested = await state.want({ type: 'policy-test', text: file });
      if (tested) faults.value = tested.ok ? [] : tested.faults.map(inForm);
    }, PAUSE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = async (event: Event) => {
    event.preventDefault();
    clearTimeout(timer.current);
    tried.value = true;
    const answer = await state.want({ type: 'policy-form', answers: answers.value });
    if (!answer) return;
    faults.value = answer.ok ? [] : answer.faults;
    if (!answer.ok) return;
    await state.keeper.forget();
    await state.refresh();
    done();
  };

  /** That a field is empty is a fault once somebody tried to go on. */
  const faultOf = (name: keyof FormAnswers) =>
    tried.value || answers.value[name].trim() !== ''
      ? faults.value.find(({ path }) => path === name)?.message
      : undefined;

  return (
    <form class="stack" noValidate onSubmit={save}>
      {FIELDS.map(({ name, label, hint, ...rest }) => (
        <Field
          key={name}
          {...rest}
          label={text(label)}
          hint={text(hint)}
          fault={faultOf(name)}
          value={answers.value[name]}
          change={(value) => {
            answers.value = { ...answers.value, [name]: value };
            state.keeper.keep({ answers: answers.value });
            readSoon();
          }}
        />
      ))}
      <Faults of={faults.value.filter(({ path }) => !named.has(path))} />
      <div class="row">
        <Button look="strong" send>
          {text('options_form_save')}
        </Button>
        <Button look="quiet" onClick={() => more(answers.value)}>
          {text('options_all_fields')}
        </Button>
      </div>
    </form>
  );
}
