import { useSignal } from '@preact/signals';
import { Section } from '../ui/section.tsx';
import { Sure } from '../ui/sure.tsx';
import { text } from '../ui/text.ts';
import type { OptionsState } from './state.ts';

/** Everything that is kept in this browser, and the way to be rid of it. */
export function Stored({ state }: { state: OptionsState }) {
  const erased = useSignal(false);
  const policy = state.status.value?.policy;
  const erase = async () => {
    erased.value = (await state.want({ type: 'erase' })) === true;
    await state.refresh();
  };
  return (
    <Section title={text('options_stored')}>
      <p>{text('options_stored_text')}</p>
      <ul class="dots">
        <li>{text('options_stored_settings')}</li>
        <li>{text(policy ? 'options_stored_policy' : 'options_stored_no_policy')}</li>
        <li>{text('options_stored_outbox', state.parcels.value.length)}</li>
      </ul>
      {policy?.source === 'managed' && <p class="soft">{text('options_stored_managed')}</p>}
      <div class="row">
        <Sure
          ask={text('options_erase')}
          question={text('options_erase_sure')}
          yes={text('options_yes_erase')}
          cancel={text('options_cancel')}
          act={erase}
        />
        <span role="status">{erased.value && text('options_erased')}</span>
      </div>
    </Section>
  );
}
