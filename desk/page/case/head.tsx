import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { meOf } from '../core/desk.ts';
import { siteName } from '../core/site-name.ts';
import { NextDue } from '../parts/due.tsx';
import { Icon } from '../parts/icon.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { kindWords, text } from '../texts.ts';
import type { Part } from './part.ts';
import { Toolbar } from './toolbar.tsx';

/** The clock and the next step first, then who has it, then everything one can do. */
export function Head(part: Part) {
  const { desk, state, view } = part;
  const heading = useRef<HTMLHeadingElement>(null);
  // With the page itself: a moment later it would take the focus from a form opened meanwhile, and words typed
  // into that would be taken for keys.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [view.id]);
  return (
    <header class="case-head">
      <p class="crumb">
        <a href="/" aria-keyshortcuts="u">
          <Icon of="back" />
          {text('queue')}
        </a>
        <code>{view.id}</code>
      </p>
      <div class="case-title">
        <LevelMark level={view.level} />
        <NextDue desk={desk} next={view.next} />
        <div class="case-about">
          <h1 tabIndex={-1} ref={heading}>
            {kindWords(view.kind)}
            {view.community ? ` · ${view.community}` : ''} · {siteName(view.site)}
          </h1>
          <p class="facts">
            <span>{text(`status_${view.status}`)}</span>
            <Owner {...part} />
            {view.alreadyPosted && (
              <span class="posted">
                <Icon of="posted" size={14} /> {text('posted_already')}
              </span>
            )}
            <span>{view.levelReason}</span>
          </p>
        </div>
      </div>
      <Looking {...part} />
      {view.mergedInto && (
        <p class="notice">
          {text('merged_into')}{' '}
          <a href={`/case/${encodeURIComponent(view.mergedInto)}`}>{view.mergedInto}</a>
        </p>
      )}
      {state.conflict.value && (
        <div class="notice conflict" role="alert">
          <p>{state.conflict.value}</p>
          <p>{text('conflict_kept')}</p>
          <Button
            look="quiet"
            onClick={() => {
              state.conflict.value = '';
            }}
          >
            {text('understood')}
          </Button>
        </div>
      )}
      {state.problem.value && (
        <p class="problem notice" role="alert">
          {state.problem.value}
        </p>
      )}
      <Toolbar {...part} />
    </header>
  );
}

function Owner({ desk, view }: Part) {
  if (!view.owner) return <span>{text('owner_nobody')}</span>;
  const mine = view.owner.id === meOf(desk)?.id;
  return (
    <span class="owner">{mine ? text('owner_you') : text('owner_is_on_it', view.owner.name)}</span>
  );
}

/** So that no two people answer the same complaint. */
function Looking({ state }: Part) {
  const people = state.looking.value;
  return (
    <p class="looking" role="status">
      {people.length > 0 && (
        <>
          <Icon of="eye" />
          {text(
            people.length === 1 ? 'looking_one' : 'looking_many',
            people.map(({ name }) => name).join(text('list_joint')),
          )}
        </>
      )}
    </p>
  );
}
