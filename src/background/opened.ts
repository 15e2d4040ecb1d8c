import { type Outbox, openOutbox } from '../handoff/outbox.ts';

let opened: Promise<Outbox> | undefined;

/** The outbox, opened once for the life of the worker. */
export function outbox(): Promise<Outbox> {
  opened ??= openOutbox();
  // A failed opening, a full disk for one, must not stay failed for the life of the worker.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
