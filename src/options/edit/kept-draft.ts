import { browser } from '../../browser.ts';
import type { FormAnswers } from '../../policy/from-form.ts';
import type { Tree } from './tree.ts';

/** Kept with everything else on this device, so that “Erase everything” takes it too. */
export const DRAFT = 'form-draft';

/** A form that was not saved yet: the two-minute one, or all fields. */
export interface KeptDraft {
  answers?: FormAnswers;
  file?: Tree;
}

/** A pause in typing after which a draft is kept, ms. */
const PAUSE = 300;

export async function keptDraft(): Promise<KeptDraft | undefined> {
  return (await browser.storage.local.get(DRAFT))[DRAFT] as KeptDraft | undefined;
}

export interface Keeper {
  keep(draft: KeptDraft): void;
  forget(): Promise<void>;
}

/** Keeps what is being filled in, at every pause and when the page goes. `failed` is told when there is no room. */
export function createKeeper(failed: () => void): Keeper {
  let waiting: KeptDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const draft = waiting;
    waiting = undefined;
    browser.storage.local.set({ [DRAFT]: draft }).catch(failed);
  };
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  return {
    keep(draft) {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    },
    async forget() {
      clearTimeout(timer);
      waiting = undefined;
      await browser.storage.local.remove(DRAFT);
    },
  };
}
