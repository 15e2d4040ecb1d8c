import { useSignal } from '@preact/signals';
import { Button } from '../../../src/ui/button.tsx';
import type { Desk } from '../core/desk.ts';
import { text } from '../texts.ts';

/** Puts words on the clipboard and says so. */
export async function copyWords(desk: Desk, words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    desk.say(text('copied'));
    return true;
  } catch {
    desk.say(text('copy_failed'));
    return false;
  }
}

interface Props {
  desk: Desk;
  words: string;
  label?: string;
}

export function Copy({ desk, words, label = text('copy') }: Props) {
  const copied = useSignal('');
  return (
    <Button
      onClick={async () => {
        if (await copyWords(desk, words)) copied.value = words;
      }}
    >
      {words && copied.value === words ? text('copied') : label}
    </Button>
  );
}
