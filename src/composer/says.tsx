import { useEffect, useRef } from 'preact/hooks';
import { familyOf } from '../ui/family.ts';
import { announcement, titleOf } from '../ui/finding-words.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import { Card } from './card.tsx';
import { FirstResponse } from './first-response.tsx';
import type { Owner } from './panel.tsx';
import { keepAtEdge, keepBeside } from './place.ts';
import { trusted } from './trusted.ts';
import { useView, type View } from './view.ts';

interface Props {
  view: View;
  owner: Owner;
  close(): boolean;
}

/** Chip, card and line, whichever there is something for. */
export function Says({ view, owner, close }: Props) {
  const { entries, shown, verdict, line, announced, resting } = useView(view);
  const entry = shown === undefined ? undefined : entries[shown];
  const first = entries[0];
  const ticks = verdict?.report.firstResponse;
  const family = first ? familyOf(first.finding.kind) : 'voice';
  return (
    <div class="says">
      <div class="unseen" role="status" aria-live="polite">
        {announced}
      </div>
      {(first || ticks) && verdict && !resting && (
        <Placed class="at-edge" keep={keepAtEdge} owner={owner}>
          <button
            type="button"
            class={`chip ${family}`}
            aria-expanded={shown !== undefined}
            aria-label={announcement(
              first ? titleOf(first.finding, verdict.names) : text('first_title'),
              verdict.names,
            )}
            // The editor keeps the focus and the caret.
            onMouseDown={(event) => event.preventDefault()}
            onClick={trusted((event: MouseEvent) => {
              if (view.now.shown !== undefined) close();
              // A click made by a key comes without a pointer; then the focus follows.
              else view.set({ shown: 0, focus: event.detail === 0 });
            })}
          >
            <Sign of={family} />
          </button>
        </Placed>
      )}
      {entry && verdict && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <Card view={view} owner={owner} entry={entry} verdict={verdict} close={close} />
        </Placed>
      )}
      {!entry && shown !== undefined && ticks && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <div class="card voice" role="dialog" aria-label={text('first_title')}>
            <FirstResponse ticks={ticks} texts={verdict?.firstTexts ?? []} />
          </div>
        </Placed>
      )}
      {line && !entry && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <p class="line" role="status">
            {line.words}
            {line.undo && (
              <button type="button" class="quiet" onClick={trusted(line.undo)}>
                {text('card_undo')}
              </button>
            )}
            <button
              type="button"
              class="quiet icon"
              aria-label={text('card_close')}
              onClick={trusted(() => view.set({ line: undefined }))}
            >
              <Sign of="close" />
            </button>
          </p>
        </Placed>
      )}
    </div>
  );
}

interface PlacedProps {
  class: string;
  keep: typeof keepBeside;
  owner: Owner;
  children: preact.ComponentChildren;
}

/** Holds its children where `keep` keeps them, for as long as they are there. */
function Placed({ class: name, keep, owner, children }: PlacedProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current ? keep(ref.current, owner.composer) : undefined), []);
  return (
    <div ref={ref} class={name}>
      {children}
    </div>
  );
}
