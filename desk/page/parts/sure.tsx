import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import { text } from '../texts.ts';

interface Props {
  ask: string;
  question: string;
  act(): void;
}

/** A step that cannot be taken back, asked twice in place. */
export function Sure({ ask, question, act }: Props) {
  const asking = useSignal(false);
  const set = (value: boolean) => {
    asking.value = value;
  };
  if (!asking.value)
    return (
      <Button look="quiet" onClick={() => set(true)}>
        {ask}
      </Button>
    );
  return (
    <div class="sure" role="alert">
      <p>{question}</p>
      <div class="row">
        <Button
          onClick={() => {
            set(false);
            act();
          }}
        >
          {ask}
        </Button>
        <Button look="quiet" onClick={() => set(false)}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}
