import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { text } from '../texts.ts';
import { SmallCase } from './duplicates.tsx';
import type { Part } from './part.ts';

/** Others of the same thread become part of this one; nobody who reported is lost. */
export function MergeForm({ desk, state, view, done }: Part & { done(): void }) {
  const key = `${view.id}:merge`;
  const draft = desk.drafts.of(key);
  const left = useSignal<ReadonlySet<string>>(new Set());
  const typed = (draft.value.ids ?? '').split(/[\s,]+/).filter(Boolean);
  const offered = view.duplicates.map(({ id }) => id).filter((id) => !left.value.has(id));
  const cases = [...new Set([...offered, ...typed])];
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'merge', cases }, key)) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      {view.duplicates.length > 0 ? (
        <fieldset class="choices">
          <legend>{text('merge_same_thread')}</legend>
          {view.duplicates.map((line) => (
            <label key={line.id} class="tick">
              <input
                type="checkbox"
                checked={!left.value.has(line.id)}
                onChange={({ currentTarget }) => {
                  const next = new Set(left.value);
                  if (currentTarget.checked) next.delete(line.id);
                  else next.add(line.id);
                  left.value = next;
                }}
              />
              <SmallCase of={line} />
            </label>
          ))}
        </fieldset>
      ) : (
        <p class="soft">{text('merge_none')}</p>
      )}
      <Field
        label={text('merge_ids')}
        hint={text('merge_ids_hint')}
        value={draft.value.ids ?? ''}
        change={(value) => {
          draft.value = { ids: value };
        }}
      />
      <p class="soft">{text('merge_hint')}</p>
      <div class="row">
        <Button send look="strong" disabled={cases.length === 0 || state.busy.value}>
          {text('send_merge')}
        </Button>
      </div>
    </form>
  );
}
