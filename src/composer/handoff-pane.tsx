import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseAsk } from '../handoff/ask.ts';
import { ask, type Previewed, type Verdict } from '../messages.ts';
import { CasePreview } from '../ui/case-preview.tsx';
import { text } from '../ui/text.ts';
import type { Entry } from './draft.ts';
import { watchSight } from './in-sight.ts';
import type { Owner } from './panel.tsx';
import { trusted } from './trusted.ts';
import type { View } from './view.ts';

interface Props {
  entry: Entry;
  verdict: Verdict;
  owner: Owner;
  view: View;
  close(): boolean;
  back(): void;
}

/** What would go, in full, before the one click that sends it; then ten seconds to take it back. */
export function HandoffPane({ entry, verdict, owner, view, close, back }: Props) {
  const [known, setKnown] = useState('');
  const [assumed, setAssumed] = useState('');
  const [includeDraft, include] = useState(false);
  const [ready, setReady] = useState<Previewed>();
  const [refused, refuse] = useState('');
  const { team, answersWithin } = verdict.names;
  const button = useRef<HTMLButtonElement>(null);
  const sight = useRef<ReturnType<typeof watchSight>>(undefined);

  useEffect(() => {
    if (!button.current) return;
    sight.current = watchSight(button.current);
    return () => sight.current?.end();
  }, []);

  useEffect(() => {
    let current = true;
    const question = askFor(entry, owner, { known, assumed, includeDraft });
    ask({ type: 'case-preview', ask: question })
      .catch(() => ({ ok: false as const, reason: text('handoff_gone') }))
      .then((answer) => {
        if (current) setReady(answer);
      });
    return () => {
      current = false;
    };
  }, [known, assumed, includeDraft, entry]);

  const problem = refused || (ready?.ok === false && ready.reason);
  // What is said above the button pushes it out of the card, where nobody could press it again.
  useEffect(() => {
    if (problem) button.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div class="handoff">
      {answersWithin && <p class="hint">{text('popup_escalate_usually', answersWithin)}</p>}
      <Note label={text('handoff_known')} words={known} write={setKnown} />
      <Note label={text('handoff_assumed')} words={assumed} write={setAssumed} />
      <label class="tick">
        <input
          type="checkbox"
          checked={includeDraft}
          onChange={trusted((event) => include((event.target as HTMLInputElement).checked))}
        />
        {text('handoff_include')}
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button
          ref={button}
          type="button"
          class="send"
          disabled={!ready?.ok}
          onFocus={bringIntoSight}
          onClick={trusted(send)}
        >
          {text('handoff_send', team)}
        </button>
        <button type="button" class="quiet" onClick={trusted(back)}>
          {text('handoff_back')}
        </button>
      </div>
      {ready?.ok && <CasePreview of={ready.case} />}
    </div>
  );

  async function send() {
    if (!ready?.ok) return;
    if (!sight.current?.longEnough()) {
      refuse(text(sight.current?.blind ? 'handoff_framed' : 'handoff_unseen'));
      return;
    }
    const filed = await ask({ type: 'case-file', case: ready.case }).catch(() => ({
      ok: false as const,
      reason: text('handoff_gone'),
    }));
    refuse(filed.ok ? '' : filed.reason);
    // The notes stay as written, and Send stays there for another try.
    if (!filed.ok) return;
    close();
    if (!filed.mail) tellOfDeparture(view, team, filed);
  }
}

/** Firefox leaves what the Tab key reached cut off at the card's edge, where a press would not count. */
function bringIntoSight({ currentTarget }: { currentTarget: HTMLElement }): void {
  if (currentTarget.matches(':focus-visible')) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** The line that counts down to the moment a case leaves, with the way to take it back. */
function tellOfDeparture(
  view: View,
  team: string,
  { id, sendsAt }: { id: string; sendsAt: number },
): void {
  const undo = async () => {
    clearTimeout(timer);
    const taken = await ask({ type: 'case-undo', id }).catch(() => false);
    view.set({ line: { words: text(taken ? 'line_taken_back' : 'line_too_late') } });
  };
  const leaving = { words: text('line_leaves', team), undo };
  view.set({ line: leaving });
  const timer = setTimeout(() => {
    if (view.now.line === leaving) view.set({ line: { words: text('line_on_its_way', team) } });
  }, sendsAt - Date.now());
}

/** A few lines for the team to read. */
function Note({
  label,
  words,
  write,
}: {
  label: string;
  words: string;
  write(words: string): void;
}) {
  return (
    <label>
      {label}
      <textarea
        rows={2}
        maxLength={2_000}
        value={words}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </label>
  );
}

function askFor(
  { finding: { kind, community } }: Entry,
  owner: Owner,
  { known, assumed, includeDraft }: { known: string; assumed: string; includeDraft: boolean },
): CaseAsk {
  return {
    situation: owner.situation(),
    draft: owner.text(),
    includeDraft,
    about: kind,
    ...(community && { community }),
    ...(known && { known }),
    ...(assumed && { assumed }),
  };
}
