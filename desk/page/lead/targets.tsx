import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Section } from '../../../src/ui/section.tsx';
import { Sure } from '../../../src/ui/sure.tsx';
import type { TargetLine } from '../../api/targets.ts';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { TargetForm } from './target-form.tsx';

/** The places outside to which cases can be forwarded. */
export function Targets({ desk }: { desk: Desk }) {
  const targets = useSignal<TargetLine[]>([]);
  const editing = useSignal<TargetLine | 'new' | undefined>(undefined);
  const problem = useSignal('');
  const load = async () => {
    const answer = await desk.call<TargetLine[]>('GET', '/api/targets');
    if (answer.ok) targets.value = answer.value;
    else problem.value = answer.error;
  };
  useEffect(() => {
    load();
  }, [desk]);
  const path = (id: string) => `/api/targets/${encodeURIComponent(id)}`;
  const test = async ({ id, name }: TargetLine) => {
    const answer = await desk.call<{ is?: string; reason?: string }>(
      'POST',
      `${path(id)}/test`,
      {},
    );
    // That the trial was made is no proof that it arrived.
    const arrived = answer.ok && (answer.value.is ?? 'sent') === 'sent';
    problem.value = answer.ok ? (answer.value.reason ?? '') : answer.error;
    if (arrived) desk.say(text('target_works', name));
  };
  const remove = async (id: string) => {
    const answer = await desk.call('DELETE', path(id));
    problem.value = answer.ok ? '' : answer.error;
    load();
  };
  return (
    <Section title={text('targets')}>
      <p class="soft">{text('targets_hint')}</p>
      <ul class="rows">
        {targets.value.map((target) => (
          <li key={target.id}>
            <span>
              <strong>{target.name}</strong>{' '}
              <span class="soft">
                {text(`target_${target.type}`)} · {target.where}
              </span>
            </span>
            <span class="row">
              <Button look="quiet" onClick={() => test(target)}>
                {text('test')}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  editing.value = target;
                }}
              >
                {text('change')}
              </Button>
              <Sure
                ask={text('remove')}
                question={text('target_remove_sure', target.name)}
                cancel={text('cancel')}
                look="quiet"
                act={() => remove(target.id)}
              />
            </span>
          </li>
        ))}
      </ul>
      <Problem words={problem.value} />
      {editing.value ? (
        <TargetForm
          desk={desk}
          of={editing.value === 'new' ? undefined : editing.value}
          key={editing.value === 'new' ? 'new' : editing.value.id}
          done={() => {
            editing.value = undefined;
            load();
          }}
        />
      ) : (
        <div class="row">
          <Button
            onClick={() => {
              editing.value = 'new';
            }}
          >
            {text('target_add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
