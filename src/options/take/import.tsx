import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Fault } from '../../policy/read.ts';
import type { PolicyPart } from '../../policy/schema.ts';
import { Button } from '../../ui/button.tsx';
import { counted, text } from '../../ui/text.ts';
import { Faults } from '../faults.tsx';
import { READING } from '../patience.ts';
import type { OptionsState } from '../state.ts';
import { Changes } from './changes.tsx';

interface Seen {
  name: string;
  words: string;
  file: PolicyPart;
  own: PolicyPart | undefined;
}

/** Takes a company file that was chosen or dropped here, once somebody saw what it changes; or says everything that is wrong with it. */
export function Import({ state, done }: { state: OptionsState; done(): void }) {
  const id = useId();
  const faults = useSignal<Fault[]>([]);
  const seen = useSignal<Seen | undefined>(undefined);
  const over = useSignal(false);
  const reading = useSignal(false);
  const use = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    use.current?.querySelector('button')?.focus();
  }, [seen.value]);

  const look = async (file: File | undefined) => {
    if (!file) return;
    seen.value = undefined;
    const words = await file.text().catch(() => undefined);
    if (words === undefined) {
      faults.value = [{ path: '', message: text('options_import_unreadable') }];
      return;
    }
    reading.value = true;
    const [tested, own] = await Promise.all([
      state.want({ type: 'policy-test', text: words }, READING),
      state.want({ type: 'policy-own' }),
    ]);
    reading.value = false;
    if (!tested) return;
    faults.value = tested.ok ? [] : tested.faults;
    if (tested.ok)
      seen.value = { name: file.name, words, file: tested.file, own: own ? own.file : undefined };
  };

  const take = async () => {
    const answer = await state.want(
      { type: 'policy-import', text: seen.value?.words ?? '' },
      READING,
    );
    if (!answer) return;
    seen.value = undefined;
    faults.value = answer.ok ? [] : answer.faults;
    if (!answer.ok) return;
    await state.refresh();
    done();
  };

  const { length } = faults.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard.
    <div
      class={`stack drop${over.value ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        look(event.dataTransfer?.files[0]);
      }}
    >
      <p class="soft">{text('options_import_text')}</p>
      <label for={id}>{text('options_import_choose')}</label>
      <input
        id={id}
        ref={field}
        type="file"
        accept=".json,application/json"
        onChange={async (event) => {
          const input = event.currentTarget;
          await look(input.files?.[0]);
          // The same file may be chosen again once it is mended.
          input.value = '';
        }}
      />
      <p role="status" class="soft">
        {reading.value && text('options_import_reading')}
      </p>
      <div role="alert">
        {length > 0 && (
          <>
            <p class="problem">{counted('options_import_refused', length)}</p>
            <Faults of={faults.value} />
          </>
        )}
      </div>
      {seen.value && (
        <section class="changes" aria-label={text('options_take', seen.value.name)}>
          <h3>{text('options_take', seen.value.name)}</h3>
          <Changes
            before={seen.value.own}
            after={seen.value.file}
            inForce={state.status.value?.policy}
          />
          <div class="row" ref={use}>
            <Button look="strong" onClick={take}>
              {text('options_take_use')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                seen.value = undefined;
                field.current?.focus();
              }}
            >
              {text('options_cancel')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
