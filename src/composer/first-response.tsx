import { useState } from 'preact/hooks';
import type { FirstResponse as Ticks } from '../checker/report.ts';
import type { FirstText } from '../remedies/first-responses.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import { trusted } from './trusted.ts';

/** The three parts of a first response, ticked as one writes, for people who may speak for the company. */
export function FirstResponse({ ticks, texts }: { ticks: Ticks; texts: FirstText[] }) {
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
      {texts.length > 0 && <Texts texts={texts} />}
    </section>
  );
}

/** Texts to begin from; copied, because what stands in the box is the writer's. */
function Texts({ texts }: { texts: FirstText[] }) {
  const [copied, setCopied] = useState<string>();
  const copy = async ({ id, text: words }: FirstText) => {
    await navigator.clipboard.writeText(words);
    setCopied(id);
  };
  return (
    <details>
      <summary>{text('first_texts')}</summary>
      <ul class="texts">
        {texts.map((each) => (
          <li key={each.id}>
            <p>
              <strong>{each.when}</strong> {each.text}
            </p>
            <button type="button" class="plain" onClick={trusted(() => copy(each))}>
              {text(copied === each.id ? 'first_copied' : 'first_copy')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
