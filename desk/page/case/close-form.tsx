import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { OUTCOMES, SAY_NOTHING } from '../../api/words.ts';
import { Copy } from '../parts/copy.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** How it ended, with the words that are said to the complainer, and who still has to hear. */
export function CloseForm({ desk, state, view, done }: Part & { done(): void }) {
  const key = `${view.id}:close`;
  const draft = desk.drafts.of(key);
  const { note = '', rootCause = '', followUp = '' } = draft.value;
  const outcome = OUTCOMES.find((code) => code === draft.value.outcome);
  const said = state.texts.value.find(({ as, id }) => as === 'closure' && id === outcome)?.text;
  const quiet = outcome !== undefined && SAY_NOTHING.includes(outcome);
  const waiting = view.owed.filter(
    ({ to, tickedAt }) => !tickedAt && !(quiet && to === 'complainer'),
  );
  const set = (name: string) => (value: string) => {
    draft.value = { ...draft.value, [name]: value };
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (!outcome) return;
    if (await state.act({ do: 'close', outcome, note, rootCause, followUp }, key)) done();
  };
  return (
    <form class="stack" onSubmit={send}>
      <Select
        label={text('close_outcome')}
        value={outcome ?? ''}
        options={[
          ['', text('close_outcome_none')],
          ...OUTCOMES.map((code) => [code, text(`outcome_${code}`)] as const),
        ]}
        change={set('outcome')}
      />
      {outcome && (
        <div class="said">
          <h3>{text('close_said')}</h3>
          {said ? (
            <>
              <p class="quote">{said}</p>
              <div class="row">
                <Copy desk={desk} words={said} />
              </div>
            </>
          ) : (
            <p class="soft">{text(`closing_${outcome.replaceAll('-', '_') as 'fixed'}`)}</p>
          )}
        </div>
      )}
      <Field label={text('close_note')} lines={3} value={note} change={set('note')} />
      <Field
        label={text('root_cause')}
        hint={text('root_cause_hint')}
        lines={2}
        value={rootCause}
        change={set('rootCause')}
      />
      <Field label={text('follow_up')} lines={2} value={followUp} change={set('followUp')} />
      {waiting.length > 0 && (
        <p class="notice">
          {text(
            'close_waiting',
            waiting.map(({ to }) => text(`owed_${to}`)).join(text('list_joint')),
          )}
        </p>
      )}
      <div class="row">
        <Button send look="strong" disabled={!outcome || state.busy.value}>
          {text('send_close')}
        </Button>
      </div>
    </form>
  );
}
