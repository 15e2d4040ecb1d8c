import { useSignal } from '@preact/signals';
import type { Answers } from '../messages.ts';
import { Button } from '../ui/button.tsx';
import { CasePreview } from '../ui/case-preview.tsx';
import { text } from '../ui/text.ts';
import { Mend } from './mend.tsx';
import { standing } from './standing.ts';
import type { PopupState } from './state.ts';

type Parcel = Answers['outbox-list'][number];

interface Props {
  parcel: Parcel;
  state: PopupState;
  /** Whether the company has an address to open an e-mail draft for. */
  byMail: boolean;
  team: string;
}

/** One case: where it stands, why, and what can be done about it. */
export function Row({ parcel, state, byMail, team }: Props) {
  const { id } = parcel;
  const asked = useSignal(false);
  const opened = useSignal(parcel.mending !== undefined);
  const refused = parcel.state === 'refused';
  const mending = refused && opened.value;
  const stuck = parcel.state === 'waiting' || refused;
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
      <Standing parcel={parcel} />
      <p class="soft">
        <code>{id}</code> {shortened(parcel.case.excerpt)}
      </p>
      {stuck && parcel.reason && <p class="problem">{parcel.reason}</p>}
      <Word of={parcel} team={team} />
      {mending && (
        <Mend
          parcel={parcel}
          state={state}
          asked={asked.value}
          end={() => {
            opened.value = false;
          }}
        />
      )}
      <details>
        <summary class="soft">{text('popup_handoff_details')}</summary>
        <CasePreview of={parcel.case} />
      </details>
      <div class="row">
        {parcel.state === 'held' && (
          <Button onClick={() => act('case-undo')}>{text('popup_handoff_undo')}</Button>
        )}
        {refused && !mending && (
          <Button
            onClick={() => {
              asked.value = true;
              opened.value = true;
            }}
          >
            {text('mend_start')}
          </Button>
        )}
        {stuck && !mending && (
          <Button onClick={() => act('case-retry')}>{text('popup_handoff_retry')}</Button>
        )}
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

function Standing({ parcel }: { parcel: Parcel }) {
  const { words, since } = standing(parcel);
  // Made anew when it changes: Chromium reads out a space that only then is not the last as if it were none.
  return (
    <h3 key={words}>
      {words} {since && <span class="soft">{since}</span>}
    </h3>
  );
}

/** What the team wants the reporter to hear, as it came. */
function Word({ of: { progress }, team }: { of: Parcel; team: string }) {
  if (!progress?.word) return null;
  return (
    <figure class="word">
      <figcaption class="soft">{text('popup_progress_word', team)}</figcaption>
      <blockquote class="quote">{progress.word}</blockquote>
    </figure>
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
