import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import type { Desk } from '../core/desk.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { actOnLine } from './act.ts';
import { type Band, inBands } from './bands.ts';
import { CountsLine } from './counts.tsx';
import { Filters } from './filters.tsx';
import { Line } from './line.tsx';
import { Views } from './tabs.tsx';
import { focusLine, useQueueKeys } from './use-queue-keys.ts';

/** The queue, ordered by what is due first. */
export function QueuePage({ desk }: { desk: Desk }) {
  const { queue } = desk;
  const late = queue.counts.value?.breached ?? 0;
  useQueueKeys(desk);
  useEffect(() => {
    // Coming back from a case, one goes on where one was.
    const id = queue.selected.peek();
    if (id !== undefined) focusLine(id);
    if (location.hash === '#search') document.getElementById('search')?.focus();
    queue.load();
  }, [queue]);
  return (
    <>
      <PageHead title={text('queue')} tab={late > 0 ? text('queue_tab', late) : text('queue')}>
        <CountsLine desk={desk} />
      </PageHead>
      <div class="bar">
        <Views desk={desk} />
        <Filters desk={desk} />
      </div>
      <Problem words={queue.problem.value} />
      <Lines desk={desk} />
      <More desk={desk} />
    </>
  );
}

function Lines({ desk }: { desk: Desk }) {
  const lines = desk.queue.lines.value;
  const closed = desk.queue.filter.value.view === 'closed';
  if (!lines) return <p class="soft waiting">{text('loading')}</p>;
  if (lines.length === 0) return <Empty desk={desk} />;
  // The closed ones have nothing due, and come as they were closed.
  const bands = closed ? [['nothing', lines] as const] : inBands(lines, desk.now.value);
  return (
    <>
      {bands.map(([band, some]) => (
        <section key={band} class={`band ${band}`} aria-labelledby={`band-${band}`}>
          <h2 id={`band-${band}`}>{closed ? text('band_closed') : bandWords(band)}</h2>
          <ol class="lines">
            {some.map((line) => (
              <Line
                key={line.id}
                desk={desk}
                of={line}
                act={(what, { id, version }) => actOnLine(desk, what, id, version)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const bandWords = (band: Band) => text(`band_${band}`);

/** Nothing to show is good news in the queue, and a question of words in a search. */
function Empty({ desk }: { desk: Desk }) {
  const { view, level, community, q } = desk.queue.filter.value;
  const narrowed = level || community || q;
  return (
    <div class="empty">
      <p class="big">{text(narrowed ? 'empty_filtered' : `empty_${view}`)}</p>
      {narrowed ? (
        <Button
          onClick={() =>
            desk.queue.choose({ level: undefined, community: undefined, q: undefined })
          }
        >
          {text('show_all')}
        </Button>
      ) : (
        <p class="soft">{text(`empty_${view}_hint`)}</p>
      )}
    </div>
  );
}

/** Fetches the next page when pressed, and when scrolled to. */
function More({ desk }: { desk: Desk }) {
  const end = useRef<HTMLDivElement>(null);
  const { after, more } = desk.queue;
  const there = after.value !== undefined;
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) more();
    });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [there, more, after.value]);
  if (!there) return null;
  return (
    <div ref={end} class="more">
      <Button onClick={more}>{text('more')}</Button>
    </div>
  );
}
