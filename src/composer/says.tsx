import { useEffect, useRef } from 'preact/hooks';
import { familyOf } from '../ui/family.ts';
import { announcement, titleOf } from '../ui/finding-words.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import { Card } from './card.tsx';
import { FirstResponse } from './first-response.tsx';
import type { Owner, View } from './panel.tsx';
import { keepAtEdge, keepBeside } from './place.ts';
import { trusted } from './trusted.ts';

/** What happened, in one quiet line, and how to take it back. */
export interface Line {
  words: string;
  undo?: () => void;
}

interface Props {
  view: View;
  owner: Owner;
  close(): boolean;
}

/** Chip, card and line, whichever there is something for. */
export function Says({ view, owner, close }: Props) {
  const { entries, shown, verdict, line, announced, resting } = view;
  const entry = shown.value === undefined ? undefined : entries.value[shown.value];
  const first = entries.value[0];
  const ticks = verdict.value?.report.firstResponse;
  const family = first ? familyOf(first.finding.kind) : 'voice';
  return (
    <div class="says">
      <div class="unseen" role="status" aria-live="polite">
        {announced.value}
      </div>
      {(first || ticks) && verdict.value && !resting.value && (
        <Placed class="at-edge" keep={keepAtEdge} owner={owner}>
          <button
            type="button"
            class={`chip ${family}`}
            aria-expanded={shown.value !== undefined}
            aria-label={announcement(
              first ? titleOf(first.finding, verdict.value.names) : text('first_title'),
              verdict.value.names,
            )}
            // The editor keeps the focus and the caret.
            onMouseDown={(event) => event.preventDefault()}
            onClick={trusted((event: MouseEvent) => {
              if (shown.value !== undefined) close();
              else {
                shown.value = 0;
                // A click made by a key comes without a pointer; then the focus follows.
                view.focus.value = event.detail === 0;
              }
            })}
          >
            <Sign of={family} />
          </button>
        </Placed>
      )}
      {entry && verdict.value && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <Card view={view} owner={owner} entry={entry} verdict={verdict.value} close={close} />
        </Placed>
      )}
      {!entry && shown.value !== undefined && ticks && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <div class="card voice" role="dialog" aria-label={text('first_title')}>
            <FirstResponse ticks={ticks} texts={verdict.value?.firstTexts ?? []} />
          </div>
        </Placed>
      )}
      {line.value && !entry && (
        <Placed class="beside" keep={keepBeside} owner={owner}>
          <p class="line" role="status">
            {line.value.words}
            {line.value.undo && (
              <button type="button" class="quiet" onClick={trusted(line.value.undo)}>
                {text('card_undo')}
              </button>
            )}
            <button
              type="button"
              class="quiet icon"
              aria-label={text('card_close')}
              onClick={trusted(() => {
                line.value = undefined;
              })}
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
