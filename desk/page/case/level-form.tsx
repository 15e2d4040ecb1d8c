import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { LEVELS } from '../../api/words.ts';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Another level, always with the reason: the next person must be able to see why. */
export function LevelForm({ desk, state, view, done }: Part & { done(): void }) {
  const key = `${view.id}:level`;
  const draft = desk.drafts.of(key);
  const { reason = '' } = draft.value;
  const level = LEVELS.find((one) => one === draft.value.level) ?? view.level;
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'level', level, reason: reason.trim() }, key)) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      <Select
        label={text('level_new')}
        value={level}
        options={LEVELS.map((one) => [one, `${one} · ${text(`level_${one}`)}`] as const)}
        change={(value) => {
          draft.value = { ...draft.value, level: value };
        }}
      />
      <Field
        label={text('level_reason')}
        hint={text('level_reason_hint')}
        required
        value={reason}
        change={(value) => {
          draft.value = { ...draft.value, reason: value };
        }}
      />
      <div class="row">
        <Button
          send
          look="strong"
          disabled={level === view.level || !reason.trim() || state.busy.value}
        >
          {text('send_level')}
        </Button>
      </div>
    </form>
  );
}
