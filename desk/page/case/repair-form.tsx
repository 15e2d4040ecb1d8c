import { Button } from '../../../src/ui/button.tsx';
import { text } from '../texts.ts';
import { Compose } from './compose.tsx';
import type { Part } from './part.ts';

/** The correction. That it went out is a step of the repair; what it said is kept as a note. */
export function RepairForm(part: Part & { done(): void }) {
  const { desk, state, view, done } = part;
  const key = `${view.id}:repair`;
  const { words = '' } = desk.drafts.of(key).value;
  const send = async (event: Event) => {
    event.preventDefault();
    if (!(await state.act({ do: 'note', text: text('repair_note', words.trim()) }, key))) return;
    await state.act({ do: 'repair-step', step: 'correct', done: true });
    done();
  };
  return (
    <form class="stack" onSubmit={send}>
      <p class="soft">{text('repair_hint')}</p>
      <Compose {...part} draftKey={key} as="repair" label={text('repair_words')} />
      <div class="row">
        <Button send look="strong" disabled={!words.trim() || state.busy.value}>
          {text('mark_sent')}
        </Button>
      </div>
    </form>
  );
}
