import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { Section } from '../../../src/ui/section.tsx';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';

/** Better tried by day than found broken at night. */
export function Alerts({ desk }: { desk: Desk }) {
  const problem = useSignal('');
  const busy = useSignal(false);
  const test = async () => {
    busy.value = true;
    const answer = await desk.call('POST', '/api/alerts/test', {});
    busy.value = false;
    problem.value = answer.ok ? '' : answer.error;
    if (answer.ok) desk.say(text('alert_sent'));
  };
  return (
    <Section title={text('alerts')}>
      <p class="soft">{text('alerts_hint')}</p>
      <Problem words={problem.value} />
      <div class="row">
        <Button onClick={test} disabled={busy.value}>
          {text('alert_test')}
        </Button>
      </div>
    </Section>
  );
}
