import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../browser.ts';
import { chosenOrigins, hostOf, onOriginsChanged } from '../origins.ts';
import { Button } from '../ui/button.tsx';
import { text } from '../ui/text.ts';

/** Sites that the writer turned on one by one, each with the way back. */
export function Chosen() {
  const origins = useSignal<string[]>([]);
  useEffect(() => {
    const read = async () => {
      origins.value = await chosenOrigins();
    };
    read();
    return onOriginsChanged(read);
  }, [origins]);
  return (
    <>
      <p class="soft">{text(origins.value.length ? 'options_chosen' : 'options_chosen_none')}</p>
      {origins.value.length > 0 && (
        <div class="row">
          {origins.value.map((origin) => (
            <Button key={origin} onClick={() => browser.permissions.remove({ origins: [origin] })}>
              {text('options_chosen_remove', hostOf(origin))}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
