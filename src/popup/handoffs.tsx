import { useEffect } from 'preact/hooks';
import { recipientOf } from '../handoff/recipient.ts';
import type { Answers } from '../messages.ts';
import { teamOf } from '../policy/team.ts';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import { Row } from './handoff-row.tsx';
import type { PopupState } from './state.ts';

type Parcel = Answers['outbox-list'][number];

/** While something is on its way, ms. */
const LOOK_AGAIN = 1_000;

/** What was handed over and where it stands. */
export function Handoffs({ state }: { state: PopupState }) {
  const parcels = state.parcels.value;
  useEffect(() => {
    if (!parcels.some(isMoving)) return;
    const timer = setTimeout(state.list, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [parcels, state]);
  if (!state.status.value) return null;
  const policy = state.status.value.policy?.policy;
  const team = teamOf(policy, text);
  return (
    <Section title={text('popup_handoffs')}>
      {parcels.length === 0 && <p class="soft">{text('popup_handoffs_none')}</p>}
      {parcels.length > 0 && (
        <ul class="parcels">
          {parcels.map((parcel) => (
            <Row
              key={parcel.id}
              parcel={parcel}
              state={state}
              byMail={policy !== undefined && recipientOf(parcel.case, policy) !== undefined}
              team={team}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Whether its state is about to change while somebody looks. */
function isMoving({ state, notBefore }: Parcel): boolean {
  return (
    state === 'held' || state === 'sending' || (state === 'waiting' && notBefore <= Date.now())
  );
}
