import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import { Faults } from './faults.tsx';
import { CompanyForm } from './form.tsx';
import { Import } from './import.tsx';
import type { OptionsState } from './state.ts';

/** First run: a form, a file, or the example; then straight to a practice draft. */
export function Welcome({ state }: { state: OptionsState }) {
  const faults = state.status.value?.refused.flatMap((file) => file.faults);
  const practise = () => location.assign('/src/practice/practice.html');
  const example = async () => {
    const answer = await state.want({ type: 'policy-example' });
    if (answer?.ok) practise();
  };
  return (
    <>
      <header class="welcome">
        <h1>{text('options_welcome')}</h1>
        <p>{text('options_welcome_text')}</p>
        <p>{text('options_language')}</p>
      </header>
      {faults && faults.length > 0 && (
        <Section title={text('options_faults')}>
          <Faults of={faults} />
        </Section>
      )}
      <Section title={text('options_form')}>
        <CompanyForm state={state} done={practise} />
      </Section>
      <div class="beside">
        <Section title={text('options_import')}>
          <Import state={state} done={practise} />
        </Section>
        <Section title={text('options_example')}>
          <p class="soft">{text('options_example_text')}</p>
          <div class="row">
            <Button onClick={example}>{text('options_example_use')}</Button>
          </div>
        </Section>
      </div>
    </>
  );
}
