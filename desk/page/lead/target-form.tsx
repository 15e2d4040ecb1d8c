import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { type Target, type TargetLine, TargetSchema } from '../../api/targets.ts';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';

/** What each kind of place asks for. */
const FIELDS = {
  webhook: ['name', 'url', 'secret'],
  zendesk: ['name', 'url', 'email', 'token'],
  jira: ['name', 'url', 'email', 'token', 'serviceDesk', 'requestType'],
  github: ['name', 'repository', 'token', 'url'],
} as const satisfies Record<Target['type'], readonly string[]>;

const TYPES = ['webhook', 'zendesk', 'jira', 'github'] as const;
const SECRET = new Set(['secret', 'token']);

interface Props {
  desk: Desk;
  of: TargetLine | undefined;
  done(): void;
}

/** One place outside. Keys go in and never come out, so they are typed anew for every change. */
export function TargetForm({ desk, of, done }: Props) {
  const type = useSignal<Target['type']>(of?.type ?? 'webhook');
  const values = useSignal<Record<string, string>>({ name: of?.name ?? '' });
  const problem = useSignal('');
  const send = async (event: Event) => {
    event.preventDefault();
    const filled = FIELDS[type.value].map((name) => [name, values.value[name]?.trim() ?? '']);
    const read = v.safeParse(TargetSchema, {
      type: type.value,
      ...Object.fromEntries(filled.filter(([name, value]) => value !== '' || name !== 'url')),
    });
    if (!read.success) {
      problem.value = text('target_incomplete');
      return;
    }
    const id = of?.id ?? crypto.randomUUID();
    const answer = await desk.call('PUT', `/api/targets/${encodeURIComponent(id)}`, read.output);
    problem.value = answer.ok ? '' : answer.error;
    if (!answer.ok) return;
    desk.say(text('saved'));
    done();
  };
  return (
    <form class="stack target" onSubmit={send}>
      {!of && (
        <Select
          label={text('target_type')}
          value={type.value}
          options={TYPES.map((one) => [one, text(`target_${one}`)] as const)}
          change={(value) => {
            type.value = value;
          }}
        />
      )}
      {FIELDS[type.value].map((name) => (
        <Field
          key={name}
          label={text(`target_field_${name}`)}
          type={SECRET.has(name) ? 'password' : 'text'}
          {...(SECRET.has(name) && { autocomplete: 'off' as const })}
          value={values.value[name] ?? ''}
          change={(value) => {
            values.value = { ...values.value, [name]: value };
          }}
        />
      ))}
      {of && <p class="soft">{text('target_again')}</p>}
      <Problem words={problem.value} />
      <div class="row">
        <Button send look="strong">
          {text('save')}
        </Button>
        <Button look="quiet" onClick={done}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
