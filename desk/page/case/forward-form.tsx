import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { TargetLine } from '../../api/targets.ts';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Sends the case on: to a ticket system that is set up, or to an address. */
export function ForwardForm({ desk, state, view, done }: Part & { done(): void }) {
  const key = `${view.id}:forward`;
  const draft = desk.drafts.of(key);
  const targets = useSignal<TargetLine[]>([]);
  const { target = '', address = '' } = draft.value;
  useEffect(() => {
    desk.call<TargetLine[]>('GET', '/api/targets').then((answer) => {
      if (answer.ok) targets.value = answer.value;
    });
  }, [desk]);
  const to = target || address.trim();
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'forward', target: to }, key)) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      {targets.value.length > 0 && (
        <Select
          label={text('forward_to')}
          value={target}
          options={[
            ['', text('forward_by_mail')],
            ...targets.value.map(({ id, name, where }) => [id, `${name} · ${where}`] as const),
          ]}
          change={(value) => {
            draft.value = { ...draft.value, target: value };
          }}
        />
      )}
      {!target && (
        <Field
          label={text('forward_address')}
          type="email"
          required
          value={address}
          change={(value) => {
            draft.value = { ...draft.value, address: value };
          }}
        />
      )}
      <p class="soft">{text('forward_hint')}</p>
      <div class="row">
        <Button send look="strong" disabled={!to || state.busy.value}>
          {text('send_forward')}
        </Button>
      </div>
    </form>
  );
}
