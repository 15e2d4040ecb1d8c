import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import type { Person } from '../../api/people.ts';
import { Problem } from '../parts/problem.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Gives the case to somebody who is there. */
export function AssignForm({ desk, state, view, done }: Part & { done(): void }) {
  const people = useSignal<Person[]>([]);
  const problem = useSignal('');
  const chosen = useSignal('');
  useEffect(() => {
    desk.call<Person[]>('GET', '/api/people').then((answer) => {
      if (answer.ok) people.value = answer.value.filter(({ active }) => active);
      else problem.value = answer.error;
    });
  }, [desk]);
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'assign', person: chosen.value })) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      <Problem words={problem.value} />
      <Select
        label={text('assign_to')}
        value={chosen.value}
        options={[
          ['', text('assign_none')],
          ...people.value
            .filter(({ id }) => id !== view.owner?.id)
            .map(
              ({ id, name, community }) =>
                [id, community ? `${name} (${community})` : name] as const,
            ),
        ]}
        change={(value) => {
          chosen.value = value;
        }}
      />
      <div class="row">
        <Button send look="strong" disabled={!chosen.value || state.busy.value}>
          {text('send_assign')}
        </Button>
      </div>
    </form>
  );
}
