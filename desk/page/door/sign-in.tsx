import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Door } from '../../api/door.ts';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { DoorPage } from './door.tsx';

/** By password or with the company's account. */
export function SignIn({ desk }: { desk: Desk }) {
  const door = useSignal<Door | undefined>(undefined);
  const email = useSignal('');
  const password = useSignal('');
  // The company's sign-in comes back here with a code when it let nobody in.
  const refused = new URLSearchParams(location.search).has('error');
  const problem = useSignal(refused ? text('sign_in_refused') : '');
  const busy = useSignal(false);
  useEffect(() => {
    desk.call<Door>('GET', '/api/door').then((answer) => {
      if (answer.ok) door.value = answer.value;
      else problem.value = answer.error;
    });
  }, [desk]);

  const enter = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    const answer = await desk.call('POST', '/api/auth/sign-in/email', {
      email: email.value.trim(),
      password: password.value,
    });
    busy.value = false;
    if (!answer.ok) {
      problem.value = answer.status === 401 ? text('sign_in_wrong') : answer.error;
      return;
    }
    problem.value = '';
    // Once in, the page leads on by itself.
    await desk.enter();
  };
  const company = async () => {
    const answer = await desk.call<{ url: string }>('POST', '/api/auth/sign-in/social', {
      provider: 'company',
      callbackURL: '/',
      errorCallbackURL: '/sign-in',
    });
    if (answer.ok) location.assign(answer.value.url);
    else problem.value = answer.error;
  };
  const title = door.value ? text('sign_in_to', door.value.org) : text('sign_in');
  return (
    <DoorPage title={title}>
      <Problem words={problem.value} />
      {door.value?.company && (
        <>
          <Button look="strong" onClick={company}>
            {text('sign_in_company', door.value.company.name)}
          </Button>
          <p class="or soft">{text('or')}</p>
        </>
      )}
      <form class="stack" onSubmit={enter}>
        <Field
          label={text('email')}
          type="email"
          autocomplete="username"
          required
          value={email.value}
          change={(value) => {
            email.value = value;
          }}
        />
        <Field
          label={text('password')}
          type="password"
          autocomplete="current-password"
          required
          value={password.value}
          change={(value) => {
            password.value = value;
          }}
        />
        <Button send look={door.value?.company ? 'plain' : 'strong'} disabled={busy.value}>
          {text('sign_in')}
        </Button>
      </form>
      <p class="soft">{text('sign_in_help')}</p>
    </DoorPage>
  );
}
