import { type FormAnswers, fileFromForm, inForm } from './from-form.ts';
import { type Area, asKept, BEFORE, type Kept, PLACES } from './kept.ts';
import { type Fault, readOwn } from './read.ts';
import type { Asking } from './sources.ts';

/** A file of one's own: chosen, or filled in here. */
export type OwnSource = 'imported' | 'form';

/** Takes a file that somebody chose or filled in into force, unless it is refused; then its faults, and the last good one stays. */
export function importPolicy(
  local: Area,
  text: string,
  asking: Asking,
  source: OwnSource = 'imported',
): Promise<Fault[]> {
  return keep(local, text, source, asking);
}

/** Takes the two-minute form into force, unless it is refused; the path of a fault is the field that it came from. */
export async function usePolicyForm(
  local: Area,
  answers: FormAnswers,
  asking: Asking,
): Promise<Fault[]> {
  const faults = await keep(local, JSON.stringify(fileFromForm(answers)), 'form', asking);
  return faults.map(inForm);
}

/** One's own file as it is kept, or nothing. */
export async function ownFile(local: Area): Promise<Kept | undefined> {
  const stored = await local.get(PLACES.own);
  return asKept(stored[PLACES.own]) as Kept | undefined;
}

/** Forgets the imported file or form, and what it led to; an administrator's file stays. */
export async function forgetPolicy(local: Area): Promise<void> {
  await rememberOwn(local);
  await local.remove([PLACES.own, PLACES.hosted]);
}

/** The name of the company whose file would come back; nothing when there is none to bring back. */
export async function fileBefore(local: Area): Promise<string | undefined> {
  const before = (await local.get(BEFORE))[BEFORE] as Before | undefined;
  return before && (before.own.file.company?.name ?? before.own.file.hosted?.url ?? '');
}

/** Brings back the file that was one's own before; what is there now is then the one before. Whether there was one. */
export async function bringBack(local: Area): Promise<boolean> {
  const before = (await local.get(BEFORE))[BEFORE] as Before | undefined;
  if (!before) return false;
  await local.remove(BEFORE);
  await rememberOwn(local);
  await local.set({
    [PLACES.own]: before.own,
    ...(before.hosted !== undefined && { [PLACES.hosted]: before.hosted }),
  });
  return true;
}

interface Before {
  own: Kept;
  hosted?: unknown;
}

/** Only a file is remembered: where there was none, forgetting is the way back. */
async function rememberOwn(local: Area): Promise<void> {
  const { [PLACES.own]: own, [PLACES.hosted]: hosted } = await local.get([
    PLACES.own,
    PLACES.hosted,
  ]);
  if (own !== undefined)
    await local.set({ [BEFORE]: { own, ...(hosted !== undefined && { hosted }) } });
}

/** Whatever is wrong; nothing when the text is in force. */
async function keep(
  local: Area,
  text: string,
  source: OwnSource,
  asking: Asking,
): Promise<Fault[]> {
  const read = readOwn(text, asking.say);
  if ('faults' in read) return read.faults;
  await rememberOwn(local);
  const kept: Kept = { file: read.file, source, since: asking.now, readBy: asking.version };
  await local.set({ [PLACES.own]: kept });
  return [];
}
