import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import { affectedWords, text } from '../texts.ts';
import type { Part } from './part.ts';

/** The rest of the record. What was promised is there even when it is nothing: it binds. */
export function Facts(part: Part) {
  const { view } = part;
  return (
    <Section title={text('record')}>
      <dl class="record">
        <Promised {...part} />
        <Row name={text('asked_for')} words={view.askedFor} />
        <Row name={text('spread')} words={view.spread} />
        <Row
          name={text('affected')}
          words={view.affected.map(affectedWords).join(text('list_joint'))}
        />
      </dl>
    </Section>
  );
}

function Row({ name, words }: { name: string; words: string }) {
  if (!words) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function Promised({ desk, state, view }: Part) {
  const key = `${view.id}:promised`;
  const draft = desk.drafts.of(key);
  const editing = useSignal(Object.keys(draft.peek()).length > 0);
  const { words = view.promised } = draft.value;
  const send = async (event: Event) => {
    event.preventDefault();
    if (await state.act({ do: 'promised', text: words }, key)) editing.value = false;
  };
  return (
    <div>
      <dt>{text('promised')}</dt>
      <dd>
        {editing.value ? (
          <form onSubmit={send} class="stack">
            <Field
              label={text('promised_words')}
              lines={2}
              value={words}
              change={(value) => {
                draft.value = { words: value };
              }}
            />
            <div class="row">
              <Button send disabled={state.busy.value}>
                {text('save')}
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
        ) : (
          <>
            {view.promised || text('promised_none')}{' '}
            {!view.mergedInto && !view.erasedAt && (
              <Button
                look="quiet"
                onClick={() => {
                  editing.value = true;
                }}
              >
                {text('change')}
                <span class="unseen"> {text('promised_this')}</span>
              </Button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
