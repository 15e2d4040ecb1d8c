import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Fault } from '../policy/read.ts';
import { counted, text } from '../ui/text.ts';
import { Faults } from './faults.tsx';
import type { OptionsState } from './state.ts';

/** Takes a company file, or says everything that is wrong with it. */
export function Import({ state, done }: { state: OptionsState; done(): void }) {
  const id = useId();
  const faults = useSignal<Fault[]>([]);

  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const words = await file.text().catch(() => undefined);
    input.value = '';
    if (words === undefined) {
      faults.value = [{ path: '', message: text('options_import_unreadable') }];
      return;
    }
    const answer = await state.want({ type: 'policy-import', text: words });
    if (!answer) return;
    faults.value = answer.ok ? [] : answer.faults;
    if (!answer.ok) return;
    await state.refresh();
    done();
  };

  const { length } = faults.value;
  return (
    <div class="stack">
      <p class="soft">{text('options_import_text')}</p>
      <label for={id}>{text('options_import_choose')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
      <div role="alert">
        {length > 0 && (
          <>
            <p class="problem">{counted('options_import_refused', length)}</p>
            <Faults of={faults.value} />
          </>
        )}
      </div>
    </div>
  );
}
