import type { Duty } from '../../api/words.ts';
import type { Desk } from '../core/desk.ts';
import { dueOf } from '../core/spans.ts';
import { text } from '../texts.ts';
import { Icon } from './icon.tsx';

interface Props {
  desk: Desk;
  next: { duty: Duty; at: string } | undefined;
  id?: string;
}

/** The next step and the time that is left for it, what the eye finds first. */
export function NextDue({ desk, next, id }: Props) {
  if (!next)
    return (
      <p class="due none" id={id}>
        <span class="step">{text('due_nothing')}</span>
      </p>
    );
  return (
    <p class={`due ${dueOf(next.at, desk.now.value).state}`} id={id}>
      <span class="step">{text(`duty_${next.duty}`)}</span> <TimeLeft desk={desk} at={next.at} />
    </p>
  );
}

/** `in 12 min`, counting; late it gets a sign and a colour beside the word. */
export function TimeLeft({ desk, at }: { desk: Desk; at: string }) {
  const { words, state } = dueOf(at, desk.now.value);
  return (
    <time class={`left ${state}`} dateTime={at}>
      {state === 'late' && <Icon of="late" />}
      {words}
    </time>
  );
}
