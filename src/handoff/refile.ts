import type { Say } from '../say.ts';
import type { CaseFault } from './case.ts';
import { type MendTexts, mend } from './mend.ts';
import { change, type Outbox, whyNotStored } from './outbox.ts';

/** Faults are by path; without any, the record is in order and it is the store that failed. */
export type Refiled = { ok: true } | { ok: false; reason: string; faults: CaseFault[] };

/**
 * Files a refused case again with other texts, to be sent at once. A text that changed goes under the new key,
 * one that did not under its own; what was tried before stays on record. On failure all stays as it was.
 */
export async function refile(
  db: Outbox,
  id: string,
  texts: MendTexts,
  { now, key, say }: { now: number; key: string; say: Say },
): Promise<Refiled> {
  let faults: CaseFault[] = [];
  try {
    const filed = await change(db, id, (parcel) => {
      if (parcel.state !== 'refused') return undefined;
      const mended = mend(parcel.case, texts, say);
      faults = mended.ok ? [] : mended.faults;
      if (!mended.ok) return undefined;
      const { reason: _reason, faults: _faults, mending: _mending, ...rest } = parcel;
      return {
        ...rest,
        case: mended.case,
        key: mended.changed ? key : parcel.key,
        state: 'waiting',
        notBefore: now,
        tries: mended.changed ? 0 : parcel.tries,
      };
    });
    if (filed) return { ok: true };
    return { ok: false, reason: say(faults.length > 0 ? 'mend_faults' : 'mend_gone'), faults };
  } catch (error) {
    const full = whyNotStored(error) === 'outbox_full';
    return { ok: false, reason: say(full ? 'mend_full' : 'mend_no_storage'), faults: [] };
  }
}

/** Keeps texts while they are written, or forgets them; false when there is nothing to mend any more. */
export function keepMending(
  db: Outbox,
  id: string,
  texts: MendTexts | undefined,
): Promise<boolean> {
  return change(db, id, (parcel) => {
    if (parcel.state !== 'refused') return undefined;
    const { mending: _, ...rest } = parcel;
    return texts ? { ...rest, mending: texts } : rest;
  });
}
