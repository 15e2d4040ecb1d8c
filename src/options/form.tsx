import { useSignal } from '@preact/signals';
import type { FormAnswers } from '../policy/from-form.ts';
import type { Fault } from '../policy/read.ts';
import type { Policy } from '../policy/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { text } from '../ui/text.ts';
import { Faults } from './faults.tsx';
import type { OptionsState } from './state.ts';

interface Props {
  state: OptionsState;
  /** What is in force, to begin from. */
  from?: Policy | undefined;
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

/** The two-minute form for somebody whose company has no file. */
export function CompanyForm({ state, from, done }: Props) {
  const answers = useSignal(answersFrom(from));
  const faults = useSignal<Fault[]>([]);
  const named = new Set<string>(FIELDS.map(({ name }) => name));

  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await state.want({ type: 'policy-form', answers: answers.value });
    if (!answer) return;
    faults.value = answer.ok ? [] : answer.faults;
    if (!answer.ok) return;
    await state.refresh();
    done();
  };

  return (
    <form class="stack" noValidate onSubmit={save}>
      {FIELDS.map(({ name, label, hint, ...rest }) => (
        <Field
          key={name}
          {...rest}
          label={text(label)}
          hint={text(hint)}
          fault={faults.value.find(({ path }) => path === name)?.message}
          value={answers.value[name]}
          change={(value) => {
            answers.value = { ...answers.value, [name]: value };
          }}
        />
      ))}
      <Faults of={faults.value.filter(({ path }) => !named.has(path))} />
      <div class="row">
        <Button look="strong" send>
          {text('options_form_save')}
        </Button>
      </div>
    </form>
  );
}

function answersFrom(policy: Policy | undefined): FormAnswers {
  if (!policy) return { company: '', shortName: '', aliases: '', communities: '', team: '' };
  const { company, communities, handoff } = policy;
  return {
    company: company.name,
    shortName: company.shortName ?? '',
    aliases: [...company.aliases, ...company.handles].join('\n'),
    communities: communities.map(({ name, aliases }) => [name, ...aliases].join(', ')).join('\n'),
    team: handoff.endpoint ?? handoff.email ?? '',
  };
}
