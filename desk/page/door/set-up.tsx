import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { DoorPage } from './door.tsx';
import { SHORTEST } from './set-password.tsx';

/** The first lead of a desk that is new. */
export function SetUp({ desk, token }: { desk: Desk; token: string }) {
  const form = useSignal({ name: '', email: '', password: '' });
  const problem = useSignal('');
  const busy = useSignal(false);
  const set = (name: keyof typeof form.value) => (value: string) => {
    form.value = { ...form.value, [name]: value };
  };
  const send = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    const answer = await desk.call('POST', '/api/setup', { token, ...form.value });
    // Setting up lets nobody in by itself; the password that was just chosen does.
    const { email, password } = form.value;
    if (answer.ok) await desk.call('POST', '/api/auth/sign-in/email', { email, password });
    busy.value = false;
    if (!answer.ok) problem.value = answer.error;
    else if (await desk.enter()) desk.go('/settings');
    else desk.go('/sign-in');
  };
  return (
    <DoorPage title={text('setup')}>
      <p class="soft">{text('setup_hint')}</p>
      {!token && <Problem words={text('token_missing')} />}
      <Problem words={problem.value} />
      <form class="stack" onSubmit={send}>
        <Field
          label={text('name')}
          type="text"
          autocomplete="name"
          required
          value={form.value.name}
          change={set('name')}
        />
        <Field
          label={text('email')}
          type="email"
          autocomplete="username"
          required
          value={form.value.email}
          change={set('email')}
        />
        <Field
          label={text('password')}
          hint={text('password_hint', SHORTEST)}
          type="password"
          autocomplete="new-password"
          required
          minLength={SHORTEST}
          value={form.value.password}
          change={set('password')}
        />
        <Button send look="strong" disabled={busy.value || !token}>
          {text('setup_send')}
        </Button>
      </form>
    </DoorPage>
  );
}
