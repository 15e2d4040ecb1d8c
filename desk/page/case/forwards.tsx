import { Section } from '../../../src/ui/section.tsx';
import { momentWords } from '../core/spans.ts';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Where it was sent on to, and whether it got there. */
export function Forwards({ view }: Part) {
  if (view.forwards.length === 0) return null;
  return (
    <Section title={text('forwards')}>
      <ul class="reporters">
        {view.forwards.map(({ id, target, state, reference, reason, at }) => (
          <li key={id}>
            <span>{target}</span>
            <span class={state === 'failed' ? 'problem' : ''}>
              {text(`forward_${state}`)}
              {reference ? ` (${reference})` : ''}
              {state === 'failed' && reason ? `: ${reason}` : ''}
            </span>
            <span class="soft">{momentWords(at)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
