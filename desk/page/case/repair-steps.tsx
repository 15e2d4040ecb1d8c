import { Section } from '../../../src/ui/section.tsx';
import { REPAIR_STEPS } from '../../api/words.ts';
import { momentWords } from '../core/spans.ts';
import { TimeLeft } from '../parts/due.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Putting a bad post right, step by step, in the order in which it helps. */
export function RepairSteps({ desk, state, view }: Part) {
  const { repair } = view;
  if (!repair) return null;
  const over = view.status === 'closed' || view.mergedInto !== undefined;
  return (
    <Section title={text('repair')}>
      {repair.doneAt ? (
        <p class="soft">{text('repair_done', momentWords(repair.doneAt))}</p>
      ) : (
        <p class="repair-clock">
          {text('repair_due')} <TimeLeft desk={desk} at={repair.dueAt} />
        </p>
      )}
      <ol class="steps">
        {REPAIR_STEPS.map((step) => (
          <li key={step}>
            <label class="tick">
              <input
                type="checkbox"
                checked={repair.steps.includes(step)}
                disabled={over || state.busy.value}
                onChange={async ({ currentTarget }) => {
                  const done = currentTarget.checked;
                  // The box shows what the record says; refused, it goes back.
                  if (!(await state.act({ do: 'repair-step', step, done })))
                    currentTarget.checked = !done;
                }}
              />
              <span>{text(`step_${step}`)}</span>
            </label>
          </li>
        ))}
      </ol>
    </Section>
  );
}
