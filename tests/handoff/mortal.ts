import { wrap } from 'idb';

/** How a worker dies at a step: before it is done, after it is done, or with its transaction taken back. */
export const DEATHS = ['before', 'after', 'aborted'] as const;
export type Death = (typeof DEATHS)[number];

export interface Mortal {
  /** Steps taken since the last birth. */
  steps(): number;
  /** A new worker, that dies at the given step, or never. */
  born(at?: number, death?: Death): void;
  /** Wraps the way to the network, whose requests are steps like any other. */
  mortalFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch;
  end(): void;
}

const STORE = ['add', 'put', 'get', 'getAll', 'delete', 'clear'] as const;

/**
 * Makes every touch of IndexedDB and of the network a step at which the worker can be killed. A dead worker does
 * nothing more, whatever it catches: each of its further steps throws and has no effect.
 */
export function mortal(): Mortal {
  let taken = 0;
  let fatal = Number.POSITIVE_INFINITY;
  let how: Death = 'before';
  const undo: (() => void)[] = [];

  function step<T>(act: () => T, takeBack: (done: T) => void): T {
    taken++;
    if (taken > fatal || (taken === fatal && how === 'before')) throw new Error('killed');
    const done = act();
    if (taken < fatal) return done;
    if (how === 'aborted') takeBack(done);
    throw new Error('killed');
  }

  function patch(
    owner: object,
    name: string,
    takeBack: (done: unknown) => void,
    made: (done: unknown) => void = () => undefined,
  ): void {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      return step(() => {
        const done = original.apply(this, args);
        made(done);
        return done;
      }, takeBack);
    });
    undo.push(() => Reflect.set(owner, name, original));
  }

  patch(
    IDBDatabase.prototype,
    'transaction',
    (tx) => (tx as IDBTransaction).abort(),
    // Nobody is left to hear how a dead worker's transaction ended.
    (tx) => void wrap(tx as IDBTransaction).done.catch(() => undefined),
  );
  for (const name of STORE)
    patch(IDBObjectStore.prototype, name, (request) =>
      (request as IDBRequest).transaction?.abort(),
    );

  return {
    steps: () => taken,
    born(at = Number.POSITIVE_INFINITY, death = 'before') {
      taken = 0;
      fatal = at;
      how = death;
    },
    mortalFetch: (fetch) => async (address, request) => {
      const answer = step(
        () => fetch(address, request),
        () => undefined,
      );
      return answer;
    },
    end() {
      for (const back of undo) back();
    },
  };
}
