import { LEVELS } from '../../api/words.ts';
import type { Desk } from '../core/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { text } from '../texts.ts';

/** The state of the desk in one line: what is late, what nobody has, and how urgent the rest is. */
export function CountsLine({ desk }: { desk: Desk }) {
  const counts = desk.queue.counts.value;
  if (!counts) return null;
  return (
    <dl class="counts">
      <div class={counts.breached > 0 ? 'breached' : ''}>
        <dt>
          {counts.breached > 0 && <Icon of="late" />} {text('count_breached')}
        </dt>
        <dd>{counts.breached}</dd>
      </div>
      <div>
        <dt>{text('count_unowned')}</dt>
        <dd>{counts.unowned}</dd>
      </div>
      {LEVELS.filter((level) => counts.byLevel[level] > 0).map((level) => (
        <div key={level}>
          <dt>
            <LevelMark level={level} />
          </dt>
          <dd>{counts.byLevel[level]}</dd>
        </div>
      ))}
    </dl>
  );
}
