import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { DoorPage } from './door.tsx';

/** Fewest characters of a password. */
export const SHORTEST = 12;

/** Where a set-up link leads: choose a password, then sign in with it. */
export function SetPassword({ desk, token }: { desk: Desk; token: string }) {
  const password = useSignal('');
  const problem = useSignal('');
  const busy = useSignal(false);
  const send = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    const answer = await desk.call('POST', '/api/auth/reset-password', {
      token,
      newPassword: password.value,
    });
    busy.value = false;
    if (answer.ok) desk.go('/sign-in');
    else problem.value = answer.error;
  };
  return (
    <DoorPage title={text('set_password')}>
      {!token && <Problem words={text('token_missing')} />}
      <Problem words={problem.value} />
      <form class="stack" onSubmit={send}>
        <Field
          label={text('password_new')}
          hint={text('password_hint', SHORTEST)}
          type="password"
          autocomplete="new-password"
          required
          minLength={SHORTEST}
          value={password.value}
          change={(value) => {
            password.value = value;
          }}
        />
        <Button send look="strong" disabled={busy.value || !token}>
          {text('save')}
        </Button>
      </form>
    </DoorPage>
  );
}
