import { useEffect, useRef } from 'preact/hooks';
import { LEVELS } from '../../api/words.ts';
import { type Desk, meOf } from '../core/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';

/** Long enough for a word to be typed before it is looked for. */
const PAUSE = 250;

/** What of the queue is shown. */
export function Filters({ desk }: { desk: Desk }) {
  const { queue } = desk;
  const { level = '', community = '', q = '' } = queue.filter.value;
  const communities = meOf(desk)?.communities ?? [];
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (words: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => queue.choose({ q: words.trim() }), PAUSE);
  };
  return (
    <search class="filters">
      <div class="field search">
        <label for="search">{text('search')}</label>
        <Icon of="search" />
        <input
          id="search"
          type="search"
          value={q}
          placeholder={text('search_hint')}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
      </div>
      <Select
        label={text('filter_level')}
        value={level}
        options={[['', text('filter_every_level')], ...LEVELS.map((l) => [l, l] as const)]}
        change={(value) => queue.choose({ level: value })}
      />
      {communities.length > 0 && (
        <Select
          label={text('filter_community')}
          value={community}
          options={[
            ['', text('filter_every_community')],
            ...communities.map((name) => [name, name] as const),
          ]}
          change={(value) => queue.choose({ community: value })}
        />
      )}
    </search>
  );
}
