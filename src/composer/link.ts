import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Situation } from '../checker/report.ts';
import { ask, type ToBackground, type ToComposer, type Verdict } from '../messages.ts';

/** The line to the background, open while a composer has the focus. */
export interface Link {
  /** Loads the checker ahead of the first check. */
  warm(): void;
  /** Has the looks of what we show brought into the page, once. */
  dress(): void;
  /** The verdict on a draft; nothing when a newer question overtook it or the background is gone. */
  check(draft: string, situation: Situation): Promise<Verdict | undefined>;
  close(): void;
}

interface Pending {
  id: number;
  message: ToBackground;
  resends: number;
  answer(verdict: Verdict | undefined): void;
}

/** A worker that dies twice over the same draft is not asked a third time: the next key will ask anew. */
const RESENDS = 2;

/** How long after the port closed an updated or removed extension has lost its id for sure, ms. */
const GONE_SHOWS = 300;

function isGone(): boolean {
  return !browser.runtime?.id;
}

/**
 * @param gone called once when the extension itself was updated or removed, so that nothing will ever answer.
 */
export function createLink(gone: () => void): Link {
  let port: Runtime.Port | undefined;
  let pending: Pending | undefined;
  let lastId = 0;
  let dressed = false;

  function open(): Runtime.Port | undefined {
    if (port) return port;
    try {
      const opened = browser.runtime.connect({ name: 'composer' });
      opened.onMessage.addListener((message) => hear(message as ToComposer));
      opened.onDisconnect.addListener(() => {
        port = undefined;
        if (pending && !isGone()) resend(pending);
        // A worker at rest and an extension that is gone close the port alike; the id tells them apart, a little later.
        setTimeout(() => isGone() && gone(), GONE_SHOWS);
      });
      port = opened;
    } catch {
      gone();
    }
    return port;
  }

  function hear({ id, verdict }: ToComposer) {
    if (pending?.id !== id) return;
    pending.answer(verdict);
    pending = undefined;
  }

  function resend(question: Pending) {
    if (question.resends++ < RESENDS) post(question.message);
    else {
      question.answer(undefined);
      pending = undefined;
    }
  }

  function post(message: ToBackground) {
    try {
      open()?.postMessage(message);
    } catch {
      port = undefined;
    }
  }

  return {
    warm: () => post({ type: 'warm' }),
    dress() {
      if (dressed) return;
      dressed = true;
      // A background that stops over it is asked again with the next verdict.
      ask({ type: 'dress' }).then(
        (done) => {
          dressed = done;
        },
        () => {
          dressed = false;
        },
      );
    },
    check(draft, situation) {
      pending?.answer(undefined);
      const { promise, resolve } = Promise.withResolvers<Verdict | undefined>();
      const id = ++lastId;
      const message: ToBackground = { type: 'check', id, draft, situation };
      pending = { id, message, resends: 0, answer: resolve };
      post(message);
      return promise;
    },
    close() {
      port?.disconnect();
      port = undefined;
      pending?.answer(undefined);
      pending = undefined;
    },
  };
}
