import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** What is known and what is assumed, apart, so that no assumption turns into a fact on the way. */
export function Known({ desk, state, view }: Part) {
  const key = `${view.id}:known`;
  const draft = desk.drafts.of(key);
  // Words typed before a reload are shown again.
  const editing = useSignal(Object.keys(draft.peek()).length > 0);
  const { known = view.known, assumed = view.assumed } = draft.value;
  const over = view.mergedInto !== undefined || view.erasedAt !== undefined;
  const close = () => {
    editing.value = false;
    desk.drafts.drop(key);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'known', known, assumed }, key)) editing.value = false;
  };
  if (editing.value)
    return (
      <form class="section" onSubmit={send} aria-label={text('known_edit')}>
        <div class="two">
          <Field
            label={text('known')}
            hint={text('known_hint')}
            lines={5}
            value={known}
            change={(value) => {
              draft.value = { ...draft.value, known: value };
            }}
          />
          <Field
            label={text('assumed')}
            hint={text('assumed_hint')}
            lines={5}
            value={assumed}
            change={(value) => {
              draft.value = { ...draft.value, assumed: value };
            }}
          />
        </div>
        <div class="row">
          <Button send look="strong" disabled={state.busy.value}>
            {text('save')}
          </Button>
          <Button look="quiet" onClick={close}>
            {text('cancel')}
          </Button>
        </div>
      </form>
    );
  return (
    <div class="two known">
      <Box title={text('known')} words={view.known} none={text('known_none')}>
        {!over && (
          <Button
            look="quiet"
            onClick={() => {
              editing.value = true;
            }}
          >
            {text('change')}
            <span class="unseen"> {text('known_and_assumed')}</span>
          </Button>
        )}
      </Box>
      <Box title={text('assumed')} words={view.assumed} none={text('assumed_none')} soft />
    </div>
  );
}

interface BoxProps {
  title: string;
  words: string;
  none: string;
  soft?: boolean;
  children?: ComponentChildren;
}

function Box({ title, words, none, soft, children }: BoxProps) {
  return (
    <section class={soft ? 'section assumed' : 'section'}>
      <div class="panel-head">
        <h2>{title}</h2>
        {children}
      </div>
      {words ? <p class="words">{words}</p> : <p class="soft">{none}</p>}
    </section>
  );
}
