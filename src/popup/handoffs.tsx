import type { Answers } from '../messages.ts';
import { Button } from '../ui/button.tsx';
import { CasePreview } from '../ui/case-preview.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import type { PopupState } from './state.ts';

type Parcel = Answers['outbox-list'][number];

/** What was handed over and where it stands. */
export function Handoffs({ state }: { state: PopupState }) {
  const parcels = state.parcels.value;
  if (!state.status.value) return null;
  const byMail = Boolean(state.status.value.policy?.policy.handoff.email);
  return (
    <Section title={text('popup_handoffs')}>
      {parcels.length === 0 && <p class="soft">{text('popup_handoffs_none')}</p>}
      {parcels.length > 0 && (
        <ul class="parcels">
          {parcels.map((parcel) => (
            <Row key={parcel.id} parcel={parcel} state={state} byMail={byMail} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RowProps {
  parcel: Parcel;
  state: PopupState;
  byMail: boolean;
}

function Row({ parcel, state, byMail }: RowProps) {
  const { id } = parcel;
  const stuck = parcel.state === 'waiting' || parcel.state === 'refused';
  const act = async (type: 'case-undo' | 'case-retry' | 'case-remove') => {
    await state.want({ type, id });
    await state.refresh();
  };
  const mail = async () => {
    const draft = await state.want({ type: 'case-mail', id });
    if (draft) location.assign(draft.href);
    await state.refresh();
  };
  return (
    <li class={`parcel ${parcel.state}`}>
      <h3>{standing(parcel)}</h3>
      <p class="soft">
        <code>{id}</code> {shortened(parcel.case.excerpt)}
      </p>
      {stuck && parcel.reason && <p class="problem">{parcel.reason}</p>}
      <details>
        <summary class="soft">{text('popup_handoff_details')}</summary>
        <CasePreview of={parcel.case} />
      </details>
      <div class="row">
        {parcel.state === 'held' && (
          <Button onClick={() => act('case-undo')}>{text('popup_handoff_undo')}</Button>
        )}
        {stuck && <Button onClick={() => act('case-retry')}>{text('popup_handoff_retry')}</Button>}
        {stuck && byMail && <Button onClick={mail}>{text('popup_handoff_mail')}</Button>}
        <Button look="quiet" onClick={() => save(parcel)}>
          {text('popup_handoff_export')}
        </Button>
        {(stuck || parcel.state === 'sent') && (
          <Button look="quiet" onClick={() => act('case-remove')}>
            {text('popup_handoff_remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

function standing({ state, sentAt }: Parcel): string {
  if (state !== 'sent') return text(`popup_handoff_${state}`);
  return text(
    'popup_handoff_sent',
    sentAt ? new Date(sentAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' }) : '',
  );
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}

/** Gives the sender a copy of the very record. */
function save(parcel: Parcel): void {
  const file = new Blob([JSON.stringify(parcel.case, null, 2)], { type: 'application/json' });
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = href;
  link.download = `${parcel.id}.json`;
  link.click();
  URL.revokeObjectURL(href);
}
