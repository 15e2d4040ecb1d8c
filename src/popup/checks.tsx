import { familyOf } from '../ui/family.ts';
import { Section } from '../ui/section.tsx';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';

const CHECKS = [
  ['company-voice', 'popup_check_voice'],
  ['promises-outcome', 'popup_check_promise'],
  ['condemns-community', 'popup_check_verdict'],
  ['endorses-condemnation', 'popup_check_siding'],
  ['asks-cm', 'popup_check_care'],
] as const;

const GATES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;

/** The whole list of what is looked for, and of what is never looked at. */
export function Checks() {
  return (
    <Section title={text('popup_checks')}>
      <p class="soft">{text('popup_checks_intro')}</p>
      <ul class="checks">
        {CHECKS.map(([kind, words]) => (
          <li key={kind} class={familyOf(kind)}>
            <Sign of={familyOf(kind)} />
            <span>{text(words)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{text('popup_gate')}</summary>
        <p class="soft">{text('popup_gate_intro')}</p>
        <ol class="gates">
          {GATES.map((gate) => (
            <li key={gate}>{text(`popup_gate_${gate}`)}</li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
