import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../browser.ts';
import { isNamed, patternOf } from '../origins.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import type { PopupState } from './state.ts';

/** On a site that is none of ours: turn it on, for this one origin, or off again. */
export function Elsewhere({ state, tab }: { state: PopupState; tab: Tab | undefined }) {
  const on = useSignal<boolean | undefined>(undefined);
  const pattern = tab?.url && patternOf(tab.url);
  useEffect(() => {
    if (pattern)
      browser.permissions.contains({ origins: [pattern] }).then((has) => {
        on.value = has;
      });
  }, [on, pattern]);
  if (!pattern || !tab || on.value === undefined || isNamed(tab.url)) return null;
  const { host } = new URL(tab.url);
  const start = async () => {
    on.value = await browser.permissions.request({ origins: [pattern] });
    if (on.value) await state.want({ type: 'watch-tab', tab: tab.id });
  };
  const stop = async () => {
    await browser.permissions.remove({ origins: [pattern] });
    on.value = false;
  };
  return (
    <Section title={text('popup_elsewhere')}>
      <p class="soft" role="status">
        {text(on.value ? 'popup_elsewhere_on' : 'popup_elsewhere_off', host)}
      </p>
      <div class="row">
        {on.value ? (
          <Button onClick={stop}>{text('popup_elsewhere_stop')}</Button>
        ) : (
          <Button look="strong" onClick={start}>
            {text('popup_elsewhere_start')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** The tab in front; its address is known from the moment the popup opens. */
export interface Tab {
  id: number;
  url: string;
}
