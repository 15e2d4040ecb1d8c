import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { siteName } from '../core/site-name.ts';
import { text } from '../texts.ts';
import { Compose } from './compose.tsx';
import type { Part } from './part.ts';

/** The answer: written here, posted by hand where it belongs, and then marked as sent. */
export function RespondForm(part: Part & { done(): void }) {
  const { desk, state, view, done } = part;
  const key = `${view.id}:respond`;
  const draft = desk.drafts.of(key);
  const { words = '', link = '' } = draft.value;
  const send = async (event: Event) => {
    event.preventDefault();
    const at = link.trim();
    if (await state.act({ do: 'respond', text: words.trim(), ...(at && { link: at }) }, key))
      done();
  };
  return (
    <form class="stack" onSubmit={send}>
      {view.level === 'U0' && <p class="notice">{text('respond_u0')}</p>}
      <Compose
        {...part}
        draftKey={key}
        as="first-response"
        label={text('respond_words', view.complainer ?? text('the_complainer'))}
      />
      <Field
        label={text('respond_link')}
        hint={text('respond_link_hint', siteName(view.site))}
        inputMode="url"
        value={link}
        change={(value) => {
          draft.value = { ...draft.value, link: value };
        }}
      />
      <div class="row">
        <Button send look="strong" disabled={!words.trim() || state.busy.value}>
          {text('mark_sent')}
        </Button>
      </div>
    </form>
  );
}
