import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import { type NewPerson, type Person, ROLES, type Role } from '../../api/people.ts';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import { CommunitySelect } from './community-select.tsx';

const BLANK = { name: '', email: '', community: '' };

/** Adds somebody; they come in by a link that is shown once. */
export function AddPerson({ desk, show }: { desk: Desk; show(name: string, link: string): void }) {
  const form = useSignal(BLANK);
  const role = useSignal<Role>('cm');
  const problem = useSignal('');
  const { name, email, community } = form.value;
  const liaison = role.value === 'liaison';
  const set = (field: keyof typeof BLANK) => (value: string) => {
    form.value = { ...form.value, [field]: value };
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const person: NewPerson = {
      name,
      email,
      role: role.value,
      ...(liaison && { community }),
    };
    const answer = await desk.call<{ person: Person; setUpLink: string }>(
      'POST',
      '/api/people',
      person,
    );
    problem.value = answer.ok ? '' : answer.error;
    if (!answer.ok) return;
    form.value = BLANK;
    show(answer.value.person.name, answer.value.setUpLink);
  };
  return (
    <Section title={text('add_person')}>
      <form class="stack" onSubmit={send}>
        <div class="two">
          <Field label={text('name')} required value={name} change={set('name')} />
          <Field label={text('email')} type="email" required value={email} change={set('email')} />
          <Select
            label={text('role')}
            value={role.value}
            options={ROLES.map((one) => [one, text(`role_${one}`)] as const)}
            change={(value) => {
              role.value = value;
            }}
          />
          {liaison && <CommunitySelect desk={desk} value={community} change={set('community')} />}
        </div>
        <p class="soft">{text(`role_${role.value}_hint`)}</p>
        <Problem words={problem.value} />
        <div class="row">
          <Button
            send
            look="strong"
            disabled={!name.trim() || !email.trim() || (liaison && !community)}
          >
            {text('add_person')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
