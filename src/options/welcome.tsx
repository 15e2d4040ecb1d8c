import { useSignal } from '@preact/signals';
import { fileFromForm } from '../policy/from-form.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import { AllFields } from './edit/all-fields.tsx';
import { QuickForm } from './edit/quick-form.tsx';
import { tidied } from './edit/tidy.ts';
import type { OptionsState } from './state.ts';
import { Import } from './take/import.tsx';
import { Trial } from './trial/trial.tsx';
import { Hosted } from './view/hosted.tsx';
import { RefusedFiles } from './view/refused.tsx';

/** First run: a form, a file, or the example; then straight to a practice draft. */
export function Welcome({ state }: { state: OptionsState }) {
  const back = useSignal(false);
  const status = state.status.value;
  const editor = state.editor.value;
  const practise = () => location.assign('/src/practice/practice.html');
  const example = async () => {
    const answer = await state.want({ type: 'policy-example' });
    if (answer?.ok) practise();
  };
  const bringBack = async () => {
    const next = await state.want({ type: 'policy-undo' });
    if (next) state.status.value = next;
  };
  return (
    <>
      <header class="welcome">
        <h1>{text('options_welcome')}</h1>
        <p>{text('options_welcome_text')}</p>
        <p>{text('options_language')}</p>
      </header>
      {status?.before !== undefined && (
        <div class="row notice">
          <span role="status">{text('options_forgotten')}</span>
          <Button look="quiet" onClick={bringBack}>
            {text('options_bring_back', status.before)}
          </Button>
        </div>
      )}
      {status && (status.refused.length > 0 || status.hosted) && (
        <Section title={text('options_company')}>
          <RefusedFiles status={status} />
          <Hosted state={state} />
        </Section>
      )}
      <Section title={text('options_form')}>
        {editor ? (
          <AllFields
            editor={editor}
            inForce={undefined}
            done={practise}
            cancel={() => {
              back.value = true;
              state.close();
            }}
          />
        ) : (
          <QuickForm
            state={state}
            begin={back.value ? undefined : state.left.value}
            more={(answers) => {
              const { company, ...rest } = tidied({ ...fileFromForm(answers) }).file;
              state.edit({ ...(answers.company.trim() && { company }), ...rest });
            }}
            done={practise}
          />
        )}
      </Section>
      {editor && <Trial state={state} />}
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
