import type { FirstResponse as Ticks } from '../checker/report.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';

/** The three parts of a first response, ticked as one writes, for people who may speak for the company. */
export function FirstResponse({ ticks }: { ticks: Ticks }) {
  const parts = [
    ['first_empathy', ticks.empathy],
    ['first_question', ticks.question],
    ['first_next_step', ticks.nextStep],
  ] as const;
  const missteps = [...new Set(ticks.missteps.map(({ kind }) => kind))];
  return (
    <section class="first-response">
      <h3>{text('first_title')}</h3>
      <ul>
        {parts.map(([key, done]) => (
          <li key={key} class={done ? 'done' : ''}>
            <Sign of={done ? 'check' : 'open'} />
            {text(key)}
            <span class="unseen">{text(done ? 'first_there' : 'first_missing')}</span>
          </li>
        ))}
      </ul>
      {missteps.map((kind) => (
        <p key={kind}>{text(`first_misstep_${kind.replace('-', '_') as 'but'}`)}</p>
      ))}
    </section>
  );
}
