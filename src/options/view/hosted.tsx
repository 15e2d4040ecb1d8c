import { useSignal } from '@preact/signals';
import type { Status } from '../../messages.ts';
import { Button } from '../../ui/button.tsx';
import { text } from '../../ui/text.ts';
import type { OptionsState } from '../state.ts';
import { moment } from './day.ts';

/** The address that the company keeps its file at: how the last look went, when the next is, and one now. */
export function Hosted({ state }: { state: OptionsState }) {
  const looking = useSignal(false);
  const hosted = state.status.value?.hosted;
  if (!hosted) return null;
  const look = async () => {
    looking.value = true;
    const status = await state.want({ type: 'policy-refresh' }, PATIENCE);
    if (status) state.status.value = status;
    looking.value = false;
  };
  return (
    <section class="hosted">
      <h3>{text('field_hosted')}</h3>
      <p class="said">{hosted.url}</p>
      <p class="soft">
        {text(hosted.setBy === 'managed' ? 'options_hosted_managed' : 'options_hosted_own')}
      </p>
      <div role="status">
        {looking.value ? (
          <p class="soft">{text('options_hosted_looking')}</p>
        ) : (
          <Went hosted={hosted} kept={state.status.value?.policy?.sinceOf.hosted !== undefined} />
        )}
      </div>
      <div class="row">
        <Button disabled={looking.value} onClick={look}>
          {text('options_hosted_look')}
        </Button>
        {hosted.next !== undefined && (
          <span class="soft">{text('options_hosted_next', moment(hosted.next))}</span>
        )}
      </div>
    </section>
  );
}

/** A server may take its time, twice where there is a signature, ms. */
const PATIENCE = 40_000;

function Went({ hosted, kept }: { hosted: NonNullable<Status['hosted']>; kept: boolean }) {
  const { checked, problem, failingSince } = hosted;
  if (checked === 0) return <p class="soft">{text('options_hosted_never')}</p>;
  if (!problem) return <p class="soft">{text('options_hosted_well', moment(checked))}</p>;
  return (
    <>
      <p class="problem">{text('options_hosted_badly', moment(checked), problem)}</p>
      <p class="soft">
        {text('options_hosted_since', moment(failingSince ?? checked))}{' '}
        {kept && text('options_hosted_kept')}
      </p>
    </>
  );
}
