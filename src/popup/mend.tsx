import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseFault } from '../handoff/case.ts';
import { fieldOf, type MendField, type MendTexts, textsOf } from '../handoff/mend.ts';
import type { Answers } from '../messages.ts';
import type { TextKey } from '../say.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { text } from '../ui/text.ts';
import type { PopupState } from './state.ts';

type Parcel = Answers['outbox-list'][number];

/** The fields with their height in lines; the draft last, over the button that leaves it out. */
const FIELDS: [MendField, TextKey, number?][] = [
  ['link', 'popup_escalate_link'],
  ['known', 'popup_escalate_known', 3],
  ['assumed', 'popup_escalate_assumed', 2],
  ['askedFor', 'mend_asked_for', 2],
  ['promised', 'mend_promised', 2],
  ['spread', 'mend_spread'],
  ['name', 'mend_name'],
  ['contact', 'mend_contact'],
  ['draft', 'popup_escalate_draft', 3],
];

interface Props {
  parcel: Parcel;
  state: PopupState;
  /** Whether somebody just asked for it; a form kept from before waits to be looked at. */
  asked: boolean;
  end(): void;
}

/** The texts of a refused case, to be put right where it stands and sent again. */
export function Mend({ parcel, state, asked, end }: Props) {
  const { id } = parcel;
  const refused = textsOf(parcel.case);
  const texts = useSignal<MendTexts>(parcel.mending ?? refused);
  const faults = useSignal<CaseFault[]>([]);
  const problem = useSignal('');
  const form = useRef<HTMLFormElement>(null);

  const focusFirst = () =>
    (
      form.current?.querySelector<HTMLElement>('[aria-invalid]') ??
      form.current?.querySelector<HTMLElement>('input, textarea')
    )?.focus();
  useEffect(() => {
    if (asked) focusFirst();
  }, [asked]);
  useEffect(() => {
    if (faults.value.length > 0) focusFirst();
  }, [faults.value]);

  // Kept with every key: a popup closes without a word, and its timers with it.
  const set = (next: MendTexts) => {
    texts.value = next;
    state.want({ type: 'case-mend-keep', id, texts: next });
  };
  const leaveOutDraft = () => {
    const { draft: _, ...rest } = texts.value;
    set(rest);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await state.want({ type: 'case-mend', id, texts: texts.value });
    if (!answer) return;
    faults.value = answer.ok ? [] : answer.faults;
    problem.value = answer.ok ? '' : answer.reason;
    if (!answer.ok) return;
    end();
    await state.list();
  };
  const back = async () => {
    await state.want({ type: 'case-mend-keep', id });
    end();
    await state.list();
  };

  const named = parcel.faults ?? [];
  const elsewhere = [...named, ...faults.value].filter(({ path }) => !fieldOf(path));
  const faultAt = (field: MendField) => {
    const own = faults.value.find(({ path }) => fieldOf(path) === field)?.message;
    // What the other side said was about the text as it was.
    const theirs =
      texts.value[field] === refused[field] && named.find(({ path }) => fieldOf(path) === field);
    return own ?? (theirs ? text('mend_they_say', theirs.message) : undefined);
  };

  return (
    <form ref={form} class="mend" onSubmit={send} noValidate>
      {elsewhere.length > 0 && (
        <ul class="problem">
          {elsewhere.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {FIELDS.map(([field, label, lines]) => {
        const value = texts.value[field];
        if (value === undefined) return null;
        return (
          <Field
            key={field}
            label={text(label)}
            value={value}
            fault={faultAt(field)}
            {...(lines && { lines })}
            change={(words) => set({ ...texts.value, [field]: words })}
          />
        );
      })}
      {texts.value.draft !== undefined && (
        <div class="row">
          <Button onClick={leaveOutDraft}>{text('mend_without_draft')}</Button>
        </div>
      )}
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="row">
        <Button look="strong" send>
          {text('mend_send')}
        </Button>
        <Button look="quiet" onClick={back}>
          {text('mend_back')}
        </Button>
      </div>
    </form>
  );
}
