import { useRef } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { TextCheck } from '../../api/texts.ts';
import { Copy, copyWords } from '../parts/copy.tsx';
import { Select } from '../parts/select.tsx';
import { shorten, text } from '../texts.ts';
import { Checked } from './checked.tsx';
import type { Part } from './part.ts';

interface Props extends Part {
  /** Under which the words are kept. */
  draftKey: string;
  as: TextCheck['as'];
  label: string;
}

/** Words for the public: begun from a form, checked while they are written, copied with one key. */
export function Compose({ desk, state, view, draftKey, as, label }: Props) {
  const draft = desk.drafts.of(draftKey);
  const place = useRef<HTMLFieldSetElement>(null);
  const { words = '', form = '', before } = draft.value;
  const forms = state.texts.value.filter((one) => one.as === as);

  const begin = (id: string) => {
    const chosen = forms.find((one) => one.id === id);
    if (!chosen) return;
    const own = words.trim() !== '' && !forms.some((one) => one.text === words);
    draft.value = {
      ...draft.value,
      words: chosen.text,
      form: id,
      ...(own && { before: words }),
    };
    // The first gap to fill is where the caret is wanted.
    requestAnimationFrame(() => selectGap(place.current, chosen.text));
  };
  const bringBack = () => {
    const { before: old = '', ...rest } = draft.value;
    draft.value = { ...rest, words: old };
  };

  return (
    <fieldset
      class="stack plain"
      ref={place}
      onKeyDown={(event) => {
        const held = (event.ctrlKey || event.metaKey) && event.shiftKey;
        if (!held || event.key.toLowerCase() !== 'c') return;
        event.preventDefault();
        copyWords(desk, words);
      }}
    >
      {forms.length > 0 && (
        <Select
          label={text('begin_with')}
          value={form}
          options={[
            ['', text('begin_with_none')],
            ...forms.map((one) => [one.id, shorten(one.when, 90)] as const),
          ]}
          change={begin}
        />
      )}
      <Field
        label={label}
        lines={7}
        value={words}
        change={(value) => {
          draft.value = { ...draft.value, words: value };
        }}
      />
      <Checked desk={desk} as={as} words={words} form={form} complainer={view.complainer} />
      <div class="row">
        <Copy desk={desk} words={words} />
        <span class="soft hint-keys">{text('copy_keys')}</span>
        {before !== undefined && (
          <Button look="quiet" onClick={bringBack}>
            {text('bring_back')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function selectGap(place: HTMLElement | null, words: string): void {
  const field = place?.querySelector('textarea');
  const gap = /\{[^}]*\}/.exec(words);
  if (!field) return;
  field.focus();
  if (gap) field.setSelectionRange(gap.index, gap.index + gap[0].length);
}
