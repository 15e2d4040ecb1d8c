import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TextCheck, TextChecked } from '../../api/texts.ts';
import type { Desk } from '../core/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { text } from '../texts.ts';

const PAUSE = 300;
const PARTS = ['empathy', 'question', 'nextStep'] as const;

interface Props {
  desk: Desk;
  as: TextCheck['as'];
  words: string;
  form: string;
  complainer: string | undefined;
}

/** What the words have, and what spoils them, said while they are written. It advises; sending is never barred. */
export function Checked({ desk, as, words, form, complainer }: Props) {
  const found = useSignal<TextChecked | undefined>(undefined);
  useEffect(() => {
    if (as === 'closure' || !words.trim()) {
      found.value = undefined;
      return;
    }
    let stale = false;
    const timer = setTimeout(async () => {
      const asked: TextCheck = {
        text: words,
        as,
        ...(isRepairForm(form) && as === 'repair' && { form }),
        ...(complainer && { complainer }),
      };
      const answer = await desk.call<TextChecked>('POST', '/api/texts/check', asked);
      if (!stale && answer.ok) found.value = answer.value;
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [as, words, form, complainer]);
  const { firstResponse, repair } = found.value ?? {};
  return (
    <div class="checked" role="status">
      {firstResponse && as === 'first-response' && (
        <>
          <ul class="parts">
            {PARTS.map((part) => (
              <li key={part} class={firstResponse[part] ? 'has' : 'misses'}>
                <Icon of={firstResponse[part] ? 'check' : 'miss'} />
                {text(`part_${part}`)}
                <span class="unseen">
                  : {text(firstResponse[part] ? 'part_has' : 'part_misses')}
                </span>
              </li>
            ))}
          </ul>
          <Spoils
            words={firstResponse.missteps.map(
              ({ kind, span }) =>
                `“${words.slice(span.start, span.end)}”: ${text(`misstep_${kind.replaceAll('-', '_') as 'but'}`)}`,
            )}
          />
        </>
      )}
      {repair && (
        <Spoils
          words={repair.map((fault) => text(`fault_${fault.replaceAll('-', '_') as 'but'}`))}
          none={text('fault_none')}
        />
      )}
    </div>
  );
}

function Spoils({ words, none }: { words: string[]; none?: string }) {
  if (words.length === 0) return none ? <p class="soft">{none}</p> : null;
  return (
    <ul class="spoils">
      {[...new Set(words)].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function isRepairForm(id: string): id is NonNullable<TextCheck['form']> {
  return /^T[1-6]$/.test(id);
}
