import { useSignalEffect } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { Button } from '../../src/ui/button.tsx';
import type { Desk } from './core/desk.ts';
import { KEYS } from './core/keys.ts';
import { useKeys } from './core/use-keys.ts';
import { text } from './texts.ts';

/** The list of keys, and the two keys that work everywhere. */
export function KeysDialog({ desk }: { desk: Desk }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useSignalEffect(() => {
    if (desk.keysShown.value) dialog.current?.showModal();
    else dialog.current?.close();
  });
  const press = useCallback(
    (key: string): boolean => {
      if (key === '?') {
        desk.keysShown.value = true;
        return true;
      }
      // At once, not with the next effects: a quick hand's next key would still go to the dialog.
      if (key === 'Escape' && desk.keysShown.peek()) {
        dialog.current?.close();
        desk.keysShown.value = false;
        return true;
      }
      return key === '/' && search(desk);
    },
    [desk],
  );
  useKeys(press);
  const close = () => {
    desk.keysShown.value = false;
  };
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <div class="panel-head">
        <h2 id="keys-title">{text('keys')}</h2>
        <Button look="quiet" onClick={close}>
          {text('put_away')}
        </Button>
      </div>
      <dl>
        {KEYS.map(({ keys, does, on }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              {text(does)}
              {on !== 'both' && <span class="soft"> {text(`keys_on_${on}`)}</span>}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{text('keys_copy_key')}</kbd>
          </dt>
          <dd>{text('keys_copy')}</dd>
        </div>
      </dl>
    </dialog>
  );
}

/** From anywhere: the search is in the queue. */
function search(desk: Desk): boolean {
  if (desk.route.peek().page === 'queue') document.getElementById('search')?.focus();
  // The queue reads this when it comes.
  else desk.go('/#search');
  return true;
}
