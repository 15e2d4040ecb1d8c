import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { TextKey } from '../say.ts';
import { locale } from '../ui/locale.ts';
import { Section } from '../ui/section.tsx';
import { Sure } from '../ui/sure.tsx';
import { counted, text } from '../ui/text.ts';
import { DRAFT } from './edit/kept-draft.ts';
import type { OptionsState } from './state.ts';

/** What each place of this browser's storage holds; a place of a later version is named by itself. */
const PLACES: Record<string, TextKey> = {
  settings: 'options_stored_settings',
  policy: 'options_stored_own',
  'policy-managed': 'options_stored_copy_managed',
  'policy-hosted': 'options_stored_copy_hosted',
  'policy-joined': 'options_stored_joined',
  'policy-before': 'options_stored_before',
  [DRAFT]: 'options_stored_draft',
};

/** Everything that is kept in this browser, and the way to be rid of it. */
export function Stored({ state }: { state: OptionsState }) {
  const erased = useSignal(false);
  const places = useSignal<[words: string, bytes: number][]>([]);
  const status = state.status.value;
  const parcels = state.parcels.value.length;
  const read = async () => {
    const all = await browser.storage.local.get(null);
    places.value = Object.entries(all).map(([key, value]) => {
      const words = PLACES[key];
      return [words ? text(words) : key, JSON.stringify(value).length];
    });
  };
  useEffect(() => {
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  const erase = async () => {
    await state.close();
    const done = await state.want({ type: 'erase' });
    await state.keeper.forget();
    erased.value = done === true;
    await state.refresh();
  };
  return (
    <Section title={text('options_stored')}>
      <p>{text('options_stored_text')}</p>
      <ul class="dots">
        {places.value.map(([words, bytes]) => (
          <li key={words}>
            {words} <span class="soft">{size(bytes)}</span>
          </li>
        ))}
        {places.value.length === 0 && <li>{text('options_stored_nothing')}</li>}
        <li>{counted('options_stored_outbox', parcels)}</li>
      </ul>
      {status?.policy?.source === 'managed' && <p class="soft">{text('options_stored_managed')}</p>}
      <p class="soft">{text('options_stored_chosen')}</p>
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

function size(bytes: number): string {
  const kilobytes = Math.max(0.1, bytes / 1_000);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: kilobytes < 10 ? 1 : 0,
  }).format(kilobytes);
}
