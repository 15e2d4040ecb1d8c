import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Sure } from '../../../src/ui/sure.tsx';
import { type Person, ROLES } from '../../api/people.ts';
import { type Desk, meOf } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import { CommunitySelect } from './community-select.tsx';

interface Props {
  desk: Desk;
  of: Person;
  show(name: string, link: string): void;
  changed(): void;
}

/** One person, with what a lead can change about them. */
export function PersonRow({ desk, of, show, changed }: Props) {
  const problem = useSignal('');
  const role = useSignal(of.role);
  const community = useSignal(of.community ?? '');
  const path = `/api/people/${encodeURIComponent(of.id)}`;
  const self = of.id === meOf(desk)?.id;
  const incomplete = role.value === 'liaison' && !community.value;
  const dirty = role.value !== of.role || community.value !== (of.community ?? '');

  const save = async () => {
    const answer = await desk.call('PUT', path, {
      role: role.value,
      ...(role.value === 'liaison' && { community: community.value }),
    });
    problem.value = answer.ok ? '' : answer.error;
    if (answer.ok) desk.say(text('saved'));
    changed();
  };
  const link = async () => {
    const answer = await desk.call<{ setUpLink: string }>('POST', `${path}/link`, {});
    if (answer.ok) show(of.name, answer.value.setUpLink);
    else problem.value = answer.error;
  };
  const leave = async () => {
    const answer = await desk.call('POST', `${path}/leave`, {});
    problem.value = answer.ok ? '' : answer.error;
    changed();
  };
  return (
    <li class={of.active ? '' : 'inactive'}>
      <div class="person">
        <strong>{of.name}</strong>
        <span class="soft">{of.email}</span>
        {!of.active && <span class="soft">{text('inactive')}</span>}
      </div>
      <div class="row">
        <Select
          label={text('role_of', of.name)}
          value={role.value}
          options={ROLES.map((one) => [one, text(`role_${one}`)] as const)}
          change={(value) => {
            role.value = value;
          }}
        />
        {role.value === 'liaison' && (
          <CommunitySelect
            desk={desk}
            value={community.value}
            change={(value) => {
              community.value = value;
            }}
          />
        )}
        {dirty && (
          <Button onClick={save} disabled={incomplete}>
            {text('save')}
          </Button>
        )}
        <Button look="quiet" onClick={link}>
          {text('new_link')}
        </Button>
        {!self && of.active && (
          <Sure
            ask={text('leave')}
            question={text('leave_sure', of.name)}
            cancel={text('cancel')}
            look="quiet"
            act={leave}
          />
        )}
      </div>
      <Problem words={problem.value} />
    </li>
  );
}
