import { useSignal } from '@preact/signals';
import type { Status } from '../messages.ts';
import type { PolicyInForce } from '../policy/sources.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Sure } from '../ui/sure.tsx';
import { text } from '../ui/text.ts';
import { AllFields } from './edit/all-fields.tsx';
import { Export } from './export.tsx';
import type { OptionsState } from './state.ts';
import { Import } from './take/import.tsx';
import { day } from './view/day.ts';
import { Hosted } from './view/hosted.tsx';
import { InForce } from './view/in-force.tsx';
import { RefusedFiles } from './view/refused.tsx';

/** What is in force, where it came from, and how to change it. */
export function Company({ state, inForce }: { state: OptionsState; inForce: PolicyInForce }) {
  const { policy, source, since } = inForce;
  const pane = useSignal<'facts' | 'import' | 'export'>('facts');
  const done = useSignal('');
  const status = state.status.value;
  const editor = state.editor.value;

  const back = async (said = '') => {
    pane.value = 'facts';
    await state.close();
    done.value = said;
  };
  const saved = async () => {
    await state.refresh();
    await back(text('options_saved'));
  };
  const put = (words: string) => (next: Status | undefined) => {
    if (!next) return;
    state.status.value = next;
    done.value = words;
  };
  const forget = () => state.want({ type: 'policy-forget' }).then(put(text('options_forgotten')));

  return (
    <Section title={text('options_company')}>
      <div class="in-force-head">
        <p>
          <strong>{policy.company.name}</strong>
        </p>
        <p class="soft">
          {text(`options_company_from_${source}`)} {text('options_company_since', day(since))}
        </p>
      </div>
      {status && <RefusedFiles status={status} />}
      <Hosted state={state} />
      {editor && (
        <AllFields
          editor={editor}
          inForce={inForce}
          done={saved}
          cancel={() => back(editor.dirty.value ? text('options_discarded') : '')}
        />
      )}
      {!editor && (
        <>
          <Notice state={state} done={done.value} put={put(text('options_brought_back'))} />
          <div class="row">
            <Button onClick={() => state.edit()}>{text('options_company_change')}</Button>
            <Button
              aria-pressed={pane.value === 'import'}
              onClick={() => {
                pane.value = pane.value === 'import' ? 'facts' : 'import';
              }}
            >
              {text('options_import')}
            </Button>
            <Button
              aria-pressed={pane.value === 'export'}
              onClick={() => {
                pane.value = pane.value === 'export' ? 'facts' : 'export';
              }}
            >
              {text('options_export')}
            </Button>
            {hasOwn(inForce) && (
              <Sure
                ask={text('options_company_forget')}
                question={text('options_company_forget_sure', policy.company.name)}
                yes={text('options_yes_forget')}
                cancel={text('options_cancel')}
                act={forget}
              />
            )}
          </div>
          {pane.value === 'import' && (
            <Import state={state} done={() => back(text('options_saved'))} />
          )}
          {pane.value === 'export' && <Export state={state} inForce={inForce} />}
          {pane.value === 'facts' && <InForce inForce={inForce} />}
        </>
      )}
    </Section>
  );
}

interface NoticeProps {
  state: OptionsState;
  done: string;
  put(status: Status | undefined): void;
}

/** What just happened, and the way back to the file before. */
function Notice({ state, done, put }: NoticeProps) {
  const before = state.status.value?.before;
  return (
    <div class="row notice">
      <span role="status">{done}</span>
      {before !== undefined && (
        <Button look="quiet" onClick={() => state.want({ type: 'policy-undo' }).then(put)}>
          {text('options_bring_back', before)}
        </Button>
      )}
    </div>
  );
}

/** Whether something of one's own is in it: what an administrator set cannot be forgotten here. */
function hasOwn({ from, sinceOf }: PolicyInForce): boolean {
  const sources = [...Object.keys(sinceOf), ...Object.values(from)];
  return sources.includes('imported') || sources.includes('form');
}
