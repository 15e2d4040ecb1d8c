import { useLayoutEffect, useState } from 'preact/hooks';
import type { Verdict } from '../messages.ts';
import type { Entry } from './draft.ts';

/** What happened, in one quiet line, and how to take it back. */
export interface Line {
  words: string;
  undo?: () => void;
}

/** What chip, card and line show. */
interface Seen {
  entries: Entry[];
  verdict: Verdict | undefined;
  text: string;
  /** Index of the finding the card shows; nothing when it is closed. */
  shown: number | undefined;
  atPost: boolean;
  /** Whether opening moves the focus into the card. */
  focus: boolean;
  line: Line | undefined;
  announced: string;
  resting: boolean;
}

export interface View {
  readonly now: Readonly<Seen>;
  set(change: Partial<Seen>): void;
  /** Tells of every change until the answer is called. */
  watch(changed: (seen: Seen) => void): () => void;
}

/**
 * One view a composer, drawn as a whole at every change. It is small, and signals would come into every page where
 * somebody writes for its sake alone.
 */
export function createView(): View {
  let now: Seen = {
    entries: [],
    verdict: undefined,
    text: '',
    shown: undefined,
    atPost: false,
    focus: false,
    line: undefined,
    announced: '',
    resting: false,
  };
  let tell: ((seen: Seen) => void) | undefined;
  return {
    get now() {
      return now;
    },
    set(change) {
      now = { ...now, ...change };
      tell?.(now);
    },
    watch(changed) {
      tell = changed;
      return () => {
        tell = undefined;
      };
    },
  };
}

/** What the view shows, with the part that asks drawn anew at every change. */
export function useView(view: View): Readonly<Seen> {
  const [, draw] = useState(view.now);
  useLayoutEffect(() => view.watch(draw), [view]);
  return view.now;
}
