import type { Desk } from '../core/desk.ts';
import { text } from '../texts.ts';
import { VIEWS, type View } from './state.ts';

/** Open, mine or closed, each with how many there are where that is known. */
export function Views({ desk }: { desk: Desk }) {
  const { queue } = desk;
  const counts = queue.counts.value;
  const number: Record<View, number | undefined> = {
    open: counts?.open,
    mine: counts?.mine,
    closed: undefined,
  };
  return (
    <fieldset class="views">
      <legend class="unseen">{text('views')}</legend>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={queue.filter.value.view === view}
          onClick={() => queue.choose({ view })}
        >
          {text(`view_${view}`)}
          {number[view] !== undefined && <span class="count"> {number[view]}</span>}
        </button>
      ))}
    </fieldset>
  );
}
