import { Section } from '../../../src/ui/section.tsx';
import { momentWords } from '../core/spans.ts';
import { TimeLeft } from '../parts/due.tsx';
import { Icon } from '../parts/icon.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Each duty with its time; the repair of a bad post is apart, as its clock does not wait for the complaint's. */
export function Clocks({ desk, view }: Part) {
  const clocks = view.clocks.filter(({ duty }) => duty !== 'repair');
  if (clocks.length === 0) return null;
  return (
    <Section title={text('clocks')}>
      <ul class="clocks">
        {clocks.map(({ duty, dueAt, doneAt }) => (
          <li key={duty} class={doneAt ? 'done' : 'open'}>
            <span class="name">
              <Icon of={doneAt ? 'check' : 'clock'} />
              {text(`duty_${duty}`)}
            </span>
            {doneAt ? (
              <span class="soft">
                {text(doneAt > dueAt ? 'clock_done_late' : 'clock_done', momentWords(doneAt))}
              </span>
            ) : (
              <span title={momentWords(dueAt)}>
                <TimeLeft desk={desk} at={dueAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
