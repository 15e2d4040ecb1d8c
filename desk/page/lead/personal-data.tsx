import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import type { Desk } from '../core/desk.ts';
import { save } from '../core/save.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';

/** Gives a person what is kept about them, or erases it for good. */
export function PersonalData({ desk }: { desk: Desk }) {
  const person = useSignal('');
  const again = useSignal('');
  const problem = useSignal('');
  const name = person.value.trim();
  const exportAll = async () => {
    const answer = await desk.call<unknown>('POST', '/api/data/export', { person: name });
    problem.value = answer.ok ? '' : answer.error;
    if (answer.ok) save(text('data_file'), JSON.stringify(answer.value, null, 2));
  };
  const erase = async (event: Event) => {
    event.preventDefault();
    const answer = await desk.call('POST', '/api/data/erase', {
      person: name,
      confirm: again.value.trim(),
    });
    problem.value = answer.ok ? '' : answer.error;
    if (!answer.ok) return;
    again.value = '';
    desk.say(text('data_erased'));
  };
  return (
    <Section title={text('data')}>
      <p class="soft">{text('data_hint')}</p>
      <Field
        label={text('data_person')}
        hint={text('data_person_hint')}
        value={person.value}
        change={(value) => {
          person.value = value;
        }}
      />
      <div class="row">
        <Button onClick={exportAll} disabled={!name}>
          {text('data_export')}
        </Button>
      </div>
      <form class="stack" onSubmit={erase}>
        <Field
          label={text('data_confirm')}
          hint={text('data_confirm_hint')}
          value={again.value}
          change={(value) => {
            again.value = value;
          }}
        />
        <Problem words={problem.value} />
        <div class="row">
          <Button send disabled={!name || again.value.trim() !== name}>
            {text('data_erase')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
