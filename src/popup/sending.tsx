import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { counted, text } from '../ui/text.ts';
import type { PopupState } from './state.ts';

interface Props {
  state: PopupState;
  filed: { id: string; sendsAt: number };
  end(): void;
}

/** The seconds in which a handoff can be taken back, and what became of it. */
export function Sending({ state, filed, end }: Props) {
  const { sendsAt } = filed;
  const { refresh } = state;
  const left = useSignal(secondsTo(sendsAt));
  const undone = useSignal<boolean | undefined>(undefined);

  useEffect(() => {
    refresh();
    const timer = setInterval(() => {
      left.value = secondsTo(sendsAt);
      if (left.value > 0) return;
      clearInterval(timer);
      refresh();
    }, 250);
    return () => clearInterval(timer);
  }, [refresh, sendsAt, left]);

  const undo = async () => {
    undone.value = await state.want({ type: 'case-undo', id: filed.id });
    await refresh();
  };

  const waiting = left.value > 0 && undone.value === undefined;
  return (
    <div class="row" role="status">
      <p>{waiting ? counted('popup_escalate_leaves', left.value) : outcome(undone.value)}</p>
      {waiting ? (
        <Button onClick={undo}>{text('popup_escalate_undo')}</Button>
      ) : (
        <Button look="quiet" onClick={end}>
          {text('popup_escalate_back')}
        </Button>
      )}
    </div>
  );
}

function outcome(undone: boolean | undefined): string {
  if (undone === undefined) return text('popup_escalate_sent');
  return text(undone ? 'popup_escalate_undone' : 'popup_escalate_too_late');
}

function secondsTo(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}
