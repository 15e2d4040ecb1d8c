import { useSignal } from '@preact/signals';
import { orgOf } from '../policy/org.ts';
import { lintRepair } from '../policy/repair-lint.ts';
import type { Policy } from '../policy/schema.ts';
import { repairsFor } from '../remedies/own-texts.ts';
import { fillRepair } from '../remedies/repair.ts';
import { Button } from '../ui/button.tsx';
import { language } from '../ui/locale.ts';
import { text } from '../ui/text.ts';

const STEPS = ['popup_repair_stop', 'popup_repair_same_thread', 'popup_repair_delete'] as const;

/** The way back after a post went wrong: what to do in which order, and words to do it with. */
export function Repair({ policy }: { policy: Policy }) {
  // The company speaks for itself; the rest is for the person who wrote the post.
  const own = repairsFor(policy, language()).filter(({ when }) => when !== 'company');
  const chosen = useSignal(own[0]);
  const words = useSignal(filled(own[0]?.text, policy));
  const copied = useSignal(false);
  const faults = lintRepair(words.value, chosen.value?.id);

  const choose = (id: string) => {
    chosen.value = own.find((repair) => repair.id === id);
    words.value = filled(chosen.value?.text, policy);
    copied.value = false;
  };
  const copy = async () => {
    await navigator.clipboard.writeText(words.value);
    copied.value = true;
  };

  return (
    <details class="repair">
      <summary>{text('popup_repair')}</summary>
      <ol class="soft">
        {STEPS.map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
      <label class="field">
        {text('popup_repair_what')}
        <select value={chosen.value?.id} onChange={(event) => choose(event.currentTarget.value)}>
          {own.map(({ id, when }) => (
            <option key={id} value={id}>
              {text(`popup_repair_${when.replaceAll('-', '_') as 'fact'}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {text('popup_repair_words')}
        <textarea
          lang="en"
          rows={5}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
            copied.value = false;
          }}
        />
      </label>
      {faults.length > 0 && (
        <ul class="soft" role="status">
          {faults.map((fault) => (
            <li key={fault}>{text(`popup_repair_fault_${fault.replaceAll('-', '_') as 'but'}`)}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onClick={copy}>
          {text(copied.value ? 'popup_repair_copied' : 'popup_repair_copy')}
        </Button>
      </div>
    </details>
  );
}

function filled(pattern = '', policy: Policy): string {
  return fillRepair(pattern, { ORG: orgOf(policy) });
}
