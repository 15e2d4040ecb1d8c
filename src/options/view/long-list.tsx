import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';
import { text } from '../../ui/text.ts';

/** Shown of a long list; the rest on demand. */
const SHOWN = 12;

interface Props<T> {
  items: readonly T[];
  show(item: T): ComponentChildren;
  /** Side by side rather than one below the other. */
  inline?: boolean;
}

/** A list that is short until somebody wants all of it. */
export function LongList<T>({ items, show, inline = false }: Props<T>) {
  const all = useSignal(false);
  const shown = all.value ? items : items.slice(0, SHOWN);
  return (
    <>
      <ul class={inline ? 'names' : 'lines'}>
        {shown.map((item) => (
          <li key={JSON.stringify(item)}>{show(item)}</li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <Button
          look="quiet"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? text('options_show_fewer') : text('options_show_all', items.length)}
        </Button>
      )}
    </>
  );
}
