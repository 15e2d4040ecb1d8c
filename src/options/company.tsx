import { useSignal } from '@preact/signals';
import type { Policy } from '../policy/schema.ts';
import type { PolicyInForce } from '../policy/sources.ts';
import { teamOf } from '../policy/team.ts';
import { Button } from '../ui/button.tsx';
import { listed, locale } from '../ui/locale.ts';
import { Section } from '../ui/section.tsx';
import { Sure } from '../ui/sure.tsx';
import { text } from '../ui/text.ts';
import { Faults } from './faults.tsx';
import { CompanyForm } from './form.tsx';
import { Import } from './import.tsx';
import type { OptionsState } from './state.ts';

/** Names shown of a long list; the rest is counted. */
const SHOWN = 12;

/** What is in force, where it came from, and how to change it. */
export function Company({ state, inForce }: { state: OptionsState; inForce: PolicyInForce }) {
  const { policy, source, since } = inForce;
  const refused = state.status.value?.refused ?? [];
  const pane = useSignal<'facts' | 'form' | 'import'>('facts');
  const close = () => {
    pane.value = 'facts';
  };
  const forget = async () => {
    const status = await state.want({ type: 'policy-forget' });
    if (status) state.status.value = status;
  };
  return (
    <Section title={text('options_company')}>
      <p>
        <strong>{policy.company.name}</strong>
      </p>
      <p class="soft">
        {text(`options_company_from_${source}`)} {text('options_company_since', day(since))}
      </p>
      {refused.length > 0 && (
        <>
          <p class="problem">{text('options_company_newer_refused')}</p>
          <Faults of={refused.flatMap(({ faults }) => faults)} />
        </>
      )}
      {pane.value === 'facts' && <Facts policy={policy} />}
      {pane.value === 'form' && <CompanyForm state={state} from={policy} done={close} />}
      {pane.value === 'import' && <Import state={state} done={close} />}
      {source !== 'managed' && (
        <div class="row">
          {pane.value === 'facts' ? (
            <>
              {source === 'form' && (
                <Button
                  onClick={() => {
                    pane.value = 'form';
                  }}
                >
                  {text('options_company_change')}
                </Button>
              )}
              <Button
                onClick={() => {
                  pane.value = 'import';
                }}
              >
                {text('options_import')}
              </Button>
              <Sure
                ask={text('options_company_forget')}
                question={text('options_company_forget_sure', policy.company.name)}
                yes={text('options_yes_forget')}
                cancel={text('options_cancel')}
                act={forget}
              />
            </>
          ) : (
            <Button look="quiet" onClick={close}>
              {text('options_cancel')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

function Facts({ policy }: { policy: Policy }) {
  const { company, communities, spokespeople, handoff } = policy;
  const address = handoff.endpoint ?? handoff.email;
  const rows: [string, string][] = [
    [text('options_company_names'), shortened(company.aliases)],
    [text('options_company_handles'), shortened(company.handles)],
    [text('options_company_communities'), shortened(communities.map(({ name }) => name))],
    [text('options_company_spokespeople'), shortened(spokespeople.map(({ name }) => name))],
    [
      text('options_company_team'),
      text(
        'options_company_goes',
        teamOf(policy, text),
        address ?? text('options_company_nowhere'),
      ),
    ],
  ];
  return (
    <dl class="facts">
      {rows
        .filter(([, words]) => words)
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function shortened(names: string[]): string {
  const left = names.length - SHOWN;
  return listed(left > 0 ? [...names.slice(0, SHOWN), text('options_company_more', left)] : names);
}

function day(moment: number): string {
  return new Date(moment).toLocaleDateString(locale(), { dateStyle: 'medium' });
}
