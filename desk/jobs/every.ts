/** Longest pause between two looks, ms: another process may have written a job without telling us. */
export const LOOK = 5_000;

export interface Loop {
  /** Work now rather than at the next turn. */
  wake(): void;
  /** Settles when the signal was given and the work in hand is done. */
  done: Promise<void>;
}

/** Does the work at once and again every `ms`, never twice at a time, until the signal. What it throws is heard and forgotten. */
export function every(
  ms: number,
  work: () => Promise<unknown>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Loop {
  let wake = () => {};
  let woken = false;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || signal.aborted) wake();
    });
  signal.addEventListener('abort', () => wake(), { once: true });
  const done = (async () => {
    while (!signal.aborted) {
      woken = false;
      try {
        await work();
      } catch (error) {
        onError(error);
      }
      await pause();
    }
  })();
  return {
    wake() {
      woken = true;
      wake();
    },
    done,
  };
}
