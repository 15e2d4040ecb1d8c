import type { CaseLine } from '../../api/case.ts';
import type { Desk } from '../core/desk.ts';
import { meOf } from '../core/desk.ts';
import { siteName } from '../core/site-name.ts';
import { NextDue } from '../parts/due.tsx';
import { Icon } from '../parts/icon.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { countWords, kindWords, text } from '../texts.ts';

interface Props {
  desk: Desk;
  of: CaseLine;
  act(what: 'acknowledge' | 'claim', line: CaseLine): void;
}

/** A case in the queue: how urgent, what next and until when, what about, and who has it. */
export function Line({ desk, of, act }: Props) {
  const selected = desk.queue.selected.value === of.id;
  const dueId = `due-${of.id}`;
  return (
    <li class={selected ? 'line selected' : 'line'} data-case={of.id}>
      <LevelMark level={of.level} />
      <NextDue desk={desk} next={of.next} id={dueId} />
      <div class="about">
        <a
          class="summary"
          href={`/case/${encodeURIComponent(of.id)}`}
          aria-describedby={dueId}
          {...(selected && { 'aria-current': 'true' as const })}
          onFocus={() => {
            desk.queue.selected.value = of.id;
          }}
        >
          {of.summary || text('summary_none', kindWords(of.kind))}
        </a>
        <p class="facts">
          {of.community && <span class="community">{of.community}</span>}
          <span>{siteName(of.site)}</span>
          <span>{kindWords(of.kind)}</span>
          {of.reporters > 1 && (
            <span>
              <Icon of="people" size={14} /> {countWords('reporters', of.reporters)}
            </span>
          )}
          {of.alreadyPosted && (
            <span class="posted">
              <Icon of="posted" size={14} /> {text('posted_already')}
            </span>
          )}
        </p>
      </div>
      <Who desk={desk} of={of} act={act} />
    </li>
  );
}

/** Who is on it and how far, or the way to be that person. */
function Who({ desk, of, act }: Props) {
  const me = meOf(desk);
  const mine = of.owner?.id === me?.id;
  const may = of.status !== 'closed' && me?.role !== 'liaison';
  return (
    <div class="who">
      {of.owner ? (
        <p class={mine ? 'owner mine' : 'owner'}>
          {mine ? text('owner_you') : text('owner_is_on_it', of.owner.name)}
        </p>
      ) : (
        may && (
          <button type="button" class="take" onClick={() => act('claim', of)}>
            {text('take_it')}
          </button>
        )
      )}
      <p class="status">
        {of.next?.duty === 'acknowledge' && may ? (
          <button type="button" class="take" onClick={() => act('acknowledge', of)}>
            {text('do_acknowledge')}
          </button>
        ) : (
          text(`status_${of.status}`)
        )}
      </p>
    </div>
  );
}
