import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../ui/button.tsx';
import { text } from '../ui/text.ts';

/** Sites that the writer turned on one by one, each with the way back. */
export function Chosen() {
  const origins = useSignal<string[]>([]);
  useEffect(() => {
    const read = async () => {
      const named = new Set(
        browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches),
      );
      const { origins: all = [] } = await browser.permissions.getAll();
      origins.value = all.filter((origin) => !named.has(origin));
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [origins]);
  return (
    <>
      <p class="soft">{text(origins.value.length ? 'options_chosen' : 'options_chosen_none')}</p>
      <div class="row">
        {origins.value.map((origin) => (
          <Button key={origin} onClick={() => browser.permissions.remove({ origins: [origin] })}>
            {text('options_chosen_remove', origin.replace(/^https:\/\//, '').replace(/\/\*$/, ''))}
          </Button>
        ))}
      </div>
    </>
  );
}
