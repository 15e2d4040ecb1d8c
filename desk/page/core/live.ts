import { type Signal, signal } from '@preact/signals';
import type { DeskEvent } from '../../api/events.ts';

/** What the server tells by itself. */
export interface Live {
  /** False once the line broke, until it holds again. */
  connected: Signal<boolean>;
  /** Hears every event; `'again'` after a break, as anything may have happened meanwhile. */
  hear(listener: (event: DeskEvent | 'again') => void): () => void;
  start(): void;
  stop(): void;
}

/** Most seconds between two tries. */
const LONGEST = 30;

/** Listens to the server and, when the line breaks, tries again at growing intervals. */
export function createLive(open: () => EventSource): Live {
  const connected = signal(true);
  const listeners = new Set<(event: DeskEvent | 'again') => void>();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  /** Whether something may have been said while nobody listened; before the first line holds, too. */
  let missed = true;

  const tell = (event: DeskEvent | 'again') => {
    for (const listener of listeners) listener(event);
  };

  function start(): void {
    hangUp();
    const now = open();
    source = now;
    now.onopen = () => {
      tries = 0;
      connected.value = true;
      if (missed) tell('again');
      missed = false;
    };
    now.onmessage = ({ data }) => {
      const event = read(data);
      if (event) tell(event);
    };
    now.onerror = () => {
      missed = true;
      // The server hangs up from time to time to ask anew who is there; only a second failure is worth a word.
      if (tries > 0) connected.value = false;
      now.close();
      clearTimeout(timer);
      timer = setTimeout(start, Math.min(LONGEST, 2 ** tries++ - 1) * 1000);
    };
  }

  function stop(): void {
    hangUp();
    missed = true;
  }

  function hangUp(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  return {
    connected,
    start,
    stop,
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(data: unknown): DeskEvent | undefined {
  try {
    const event: unknown = JSON.parse(String(data));
    const named = typeof event === 'object' && event !== null && 'is' in event;
    return named ? (event as DeskEvent) : undefined;
  } catch {
    return undefined;
  }
}
