import { useSignal } from '@preact/signals';
import { Button } from './button.tsx';

interface Props {
  ask: string;
  question: string;
  /** What says yes; the same words again when left out. */
  yes?: string;
  cancel: string;
  /** Of the first button. */
  look?: 'plain' | 'quiet';
  act(): void;
}

/** A step that cannot be taken back, asked twice in place. */
export function Sure({ ask, question, yes = ask, cancel, look = 'plain', act }: Props) {
  const asking = useSignal(false);
  const set = (value: boolean) => () => {
    asking.value = value;
  };
  if (!asking.value)
    return (
      <Button look={look} onClick={set(true)}>
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
        <Button look="quiet" onClick={set(false)}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
