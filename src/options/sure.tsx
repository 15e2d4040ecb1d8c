import { useSignal } from '@preact/signals';
import { Button } from '../ui/button.tsx';
import { text } from '../ui/text.ts';

interface Props {
  ask: string;
  question: string;
  yes: string;
  act(): void;
}

/** A step that cannot be taken back, asked twice in place. */
export function Sure({ ask, question, yes, act }: Props) {
  const asking = useSignal(false);
  if (!asking.value)
    return (
      <Button
        onClick={() => {
          asking.value = true;
        }}
      >
        {ask}
      </Button>
    );
  return (
    <div class="sure" role="alert">
      <p>{question}</p>
      <div class="row">
        <Button
          onClick={() => {
            asking.value = false;
            act();
          }}
        >
          {yes}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            asking.value = false;
          }}
        >
          {text('options_cancel')}
        </Button>
      </div>
    </div>
  );
}
