import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import type { CaseView } from '../../api/case.ts';
import { momentWords } from '../core/spans.ts';
import { Copy } from '../parts/copy.tsx';
import { Icon } from '../parts/icon.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Who must still hear how it ended, each apart: being told is owed to all of them, not to the loudest. */
export function Owed(part: Part) {
  if (part.view.owed.length === 0) return null;
  return (
    <Section title={text('owed')}>
      <ul class="owed">
        {part.view.owed.map((one) => (
          <One key={one.to} {...part} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function One({ desk, state, view, one }: Part & { one: CaseView['owed'][number] }) {
  const key = `${view.id}:tick-${one.to}`;
  const draft = desk.drafts.of(key);
  const editing = useSignal(Object.keys(draft.peek()).length > 0);
  const { how = '' } = draft.value;
  const words = state.texts.value.find(({ as, id }) => as === 'closure' && id === one.to)?.text;
  // Whoever asked for the form writes next; one that a kept word opened again takes no focus.
  const asked = useRef(false);
  const opened = (form: HTMLFormElement | null) => {
    if (form && asked.current) form.querySelector('input')?.focus();
    asked.current = false;
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'tick', to: one.to, how }, key)) editing.value = false;
  };
  if (one.tickedAt)
    return (
      <li class="done">
        <p class="name">
          <Icon of="check" />
          {text(`owed_${one.to}`)}
        </p>
        <p class="soft">
          {one.how} · {momentWords(one.tickedAt)}{' '}
          {view.status !== 'closed' && (
            <Button look="quiet" onClick={() => state.act({ do: 'untick', to: one.to })}>
              {text('untick')}
            </Button>
          )}
        </p>
      </li>
    );
  return (
    <li>
      <p class="name">
        <Icon of="miss" />
        {text(`owed_${one.to}`)}
        {!editing.value && !view.mergedInto && (
          <Button
            onClick={() => {
              asked.current = true;
              editing.value = true;
            }}
          >
            {text('tick')}
            <span class="unseen">: {text(`owed_${one.to}`)}</span>
          </Button>
        )}
      </p>
      {editing.value && (
        <form class="stack" onSubmit={send} ref={opened}>
          {words && (
            <div class="said">
              <p class="quote">{words}</p>
              <div class="row">
                <Copy desk={desk} words={words} />
              </div>
            </div>
          )}
          <Field
            label={text('tick_how')}
            hint={text('tick_how_hint')}
            required
            value={how}
            change={(value) => {
              draft.value = { how: value };
            }}
          />
          <div class="row">
            <Button send look="strong" disabled={!how.trim() || state.busy.value}>
              {text('tick')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                editing.value = false;
                desk.drafts.drop(key);
              }}
            >
              {text('cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
