import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Action } from '../../api/action.ts';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

type Name = 'note' | 'wait' | 'update' | 'reopen';

const ACTIONS: Record<Name, (words: string) => Action> = {
  note: (words) => ({ do: 'note', text: words }),
  wait: (words) => ({ do: 'wait', asked: words }),
  update: (words) => ({ do: 'update', text: words }),
  reopen: (words) => ({ do: 'reopen', reason: words }),
};

/** The forms that ask for nothing but words. */
export function WordsForm({ desk, state, view, name, done }: Part & { name: Name; done(): void }) {
  const key = `${view.id}:${name}`;
  const draft = desk.drafts.of(key);
  const { words = '' } = draft.value;
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act(ACTIONS[name](words.trim()), key)) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      <Field
        label={text(`words_${name}`)}
        hint={text(`words_${name}_hint`)}
        lines={4}
        required
        value={words}
        change={(value) => {
          draft.value = { words: value };
        }}
      />
      <div class="row">
        <Button send look="strong" disabled={!words.trim() || state.busy.value}>
          {text(`send_${name}`)}
        </Button>
      </div>
    </form>
  );
}
