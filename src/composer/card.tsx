import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../messages.ts';
import { familyOf } from '../ui/family.ts';
import { guidanceOn, reasonOf, titleOf } from '../ui/finding-words.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import type { Entry } from './draft.ts';
import { FirstResponse } from './first-response.tsx';
import { HandoffPane } from './handoff-pane.tsx';
import { moveWithin } from './move-within.ts';
import type { Owner } from './panel.tsx';
import { trusted } from './trusted.ts';
import type { View } from './view.ts';
import { Ways } from './ways.tsx';

interface Props {
  view: View;
  owner: Owner;
  entry: Entry;
  verdict: Verdict;
  close(): boolean;
}

/** The phrase, the reason, the ways out. It takes no focus unless it was opened by a key. */
export function Card({ view, owner, entry, verdict, close }: Props) {
  const { finding } = entry;
  const [pane, setPane] = useState<'ways' | 'handoff' | 'why'>('ways');
  const ref = useRef<HTMLDivElement>(null);
  const { focus, atPost, entries, shown } = view.now;
  const index = shown ?? 0;
  const why = guidanceOn(finding);

  useEffect(() => {
    if (focus) ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);
  // What had the focus is gone when one pane takes the other's place.
  const before = useRef(pane);
  useEffect(() => {
    const from = before.current;
    before.current = pane;
    const first = pane === 'handoff' ? 'textarea' : from === 'handoff' ? '.way' : undefined;
    if (!focus || !first) return;
    ref.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }, [pane]);
  useEffect(() => setPane('ways'), [finding.kind, finding.span.start]);

  return (
    <div
      ref={ref}
      class={`card ${familyOf(finding.kind)}${atPost ? ' at-post' : ''}`}
      role="dialog"
      aria-label={titleOf(finding, verdict.names)}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLElement && event.target.closest('textarea, input'))) {
          event.preventDefault();
        }
      }}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
        else moveWithin(event, ref.current);
      })}
    >
      <header>
        <Sign of={familyOf(finding.kind)} />
        <h2>{titleOf(finding, verdict.names)}</h2>
        <button
          type="button"
          class="quiet icon"
          aria-label={text('card_close')}
          onClick={trusted(close)}
        >
          <Sign of="close" />
        </button>
      </header>
      <blockquote lang="en">
        {quoted(view.now.text.slice(finding.span.start, finding.span.end))}
      </blockquote>
      <p class="reason">{reasonOf(finding, verdict.names)}</p>

      {pane === 'why' && (
        <section class="why">
          <h3>{why.title}</h3>
          <p>{why.body}</p>
        </section>
      )}
      {pane === 'handoff' ? (
        <HandoffPane
          entry={entry}
          owner={owner}
          view={view}
          verdict={verdict}
          close={close}
          back={() => setPane('ways')}
        />
      ) : (
        <Ways
          entry={entry}
          verdict={verdict}
          owner={owner}
          view={view}
          close={close}
          handOff={() => setPane('handoff')}
        />
      )}
      {verdict.report.firstResponse && (
        <FirstResponse ticks={verdict.report.firstResponse} texts={verdict.firstTexts ?? []} />
      )}

      <footer>
        <button type="button" class="plain" onClick={trusted(owner.postAsIs)}>
          {text('card_post_as_is')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => {
            const undo = owner.notUseful(finding);
            view.set({
              line: {
                words: text('line_quiet'),
                undo: () => {
                  undo();
                  view.set({ line: undefined });
                },
              },
            });
            close();
          })}
        >
          {text('card_not_useful')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={pane === 'why'}
          onClick={trusted(() => setPane(pane === 'why' ? 'ways' : 'why'))}
        >
          {text('card_why')}
        </button>
        {entries.length > 1 && (
          <button
            type="button"
            class="quiet pager"
            aria-label={text('card_next', index + 1, entries.length)}
            onClick={trusted(() => view.set({ shown: (index + 1) % entries.length }))}
          >
            {`${index + 1}/${entries.length}`}
            <Sign of="next" />
          </button>
        )}
      </footer>
    </div>
  );
}

/** Long phrases are cut in the middle: both ends tell which one is meant. */
function quoted(phrase: string): string {
  const letters = [...phrase];
  const shown =
    letters.length > 140
      ? `${letters.slice(0, 90).join('')} … ${letters.slice(-40).join('')}`
      : phrase;
  return text('card_quoted', shown);
}
