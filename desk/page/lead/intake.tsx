import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import { Sure } from '../../../src/ui/sure.tsx';
import type { IntakeKey } from '../../api/intake.ts';
import type { Desk } from '../core/desk.ts';
import { momentWords } from '../core/spans.ts';
import { Once } from '../parts/once.tsx';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';

interface Made {
  key: IntakeKey;
  secret: string;
  endpoint: string;
}

/** Where the extensions send to. The secret is seen when it is made, and never again. */
export function Intake({ desk }: { desk: Desk }) {
  const keys = useSignal<IntakeKey[]>([]);
  const made = useSignal<Made | undefined>(undefined);
  const name = useSignal('');
  const problem = useSignal('');
  const load = async () => {
    const answer = await desk.call<IntakeKey[]>('GET', '/api/intake');
    if (answer.ok) keys.value = answer.value;
    else problem.value = answer.error;
  };
  useEffect(() => {
    load();
  }, [desk]);
  const make = async (event: Event) => {
    event.preventDefault();
    const answer = await desk.call<Made>('POST', '/api/intake', { name: name.value.trim() });
    problem.value = answer.ok ? '' : answer.error;
    if (!answer.ok) return;
    made.value = answer.value;
    name.value = '';
    load();
  };
  const revoke = async (id: string) => {
    const answer = await desk.call('POST', `/api/intake/${encodeURIComponent(id)}/revoke`, {});
    problem.value = answer.ok ? '' : answer.error;
    load();
  };
  return (
    <Section title={text('intake')}>
      <p class="soft">{text('intake_hint')}</p>
      {made.value && (
        <Once
          desk={desk}
          title={text('intake_made', made.value.key.name)}
          values={[[text('intake_snippet'), snippet(made.value)]]}
        />
      )}
      <ul class="rows">
        {keys.value.map((key) => (
          <li key={key.id}>
            <span>
              <strong>{key.name}</strong>{' '}
              <span class="soft">
                {key.revokedAt
                  ? text('intake_revoked', momentWords(key.revokedAt))
                  : key.lastUsedAt
                    ? text('intake_used', momentWords(key.lastUsedAt))
                    : text('intake_unused')}
              </span>
            </span>
            {!key.revokedAt && (
              <Sure
                ask={text('revoke')}
                question={text('revoke_sure', key.name)}
                cancel={text('cancel')}
                look="quiet"
                act={() => revoke(key.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <Problem words={problem.value} />
      <form class="row bottom" onSubmit={make}>
        <Field
          label={text('intake_name')}
          placeholder={text('intake_name_hint')}
          value={name.value}
          change={(value) => {
            name.value = value;
          }}
        />
        <Button send disabled={!name.value.trim()}>
          {text('intake_make')}
        </Button>
      </form>
    </Section>
  );
}

/** Ready to go into the company's policy. */
function snippet({ endpoint, secret }: Made): string {
  return `"handoff": ${JSON.stringify({ endpoint, secret }, null, 2)}`;
}
