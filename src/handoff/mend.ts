import type { Say } from '../say.ts';
import { CASE_LIMITS, type Case, type CaseFault, readCase } from './case.ts';

/** What its sender may change in a case that was refused, as a form holds it: empty for none. */
export interface MendTexts {
  known: string;
  assumed: string;
  askedFor: string;
  promised: string;
  spread: string;
  link: string;
  name: string;
  contact: string;
  /** Absent when there was none, or when it is left out now. */
  draft?: string;
}

export type MendField = keyof MendTexts;

/** Longest text of each field, UTF-16 units. */
const LIMITS: Record<MendField, number> = {
  known: CASE_LIMITS.note,
  assumed: CASE_LIMITS.note,
  askedFor: CASE_LIMITS.note,
  promised: CASE_LIMITS.note,
  spread: CASE_LIMITS.line,
  link: CASE_LIMITS.link,
  name: CASE_LIMITS.name,
  contact: CASE_LIMITS.line,
  draft: CASE_LIMITS.draft,
};

/** Where else than under its own name a field stands in the record. */
const ELSEWHERE = new Map<string, MendField>([
  ['sender.name', 'name'],
  ['sender.contact', 'contact'],
  ['noLink', 'link'],
]);

/** The field in which a fault of the record can be mended, if it can. */
export function fieldOf(path: string): MendField | undefined {
  return (
    Object.keys(LIMITS).find((field): field is MendField => field === path) ?? ELSEWHERE.get(path)
  );
}

/** The texts as they stand in a record. */
export function textsOf(record: Case): MendTexts {
  return {
    known: record.known,
    assumed: record.assumed,
    askedFor: record.askedFor ?? '',
    promised: record.promised,
    spread: record.spread ?? '',
    link: record.link ?? '',
    name: record.sender?.name ?? '',
    contact: record.sender?.contact ?? '',
    ...(record.draft !== undefined && { draft: record.draft }),
  };
}

export type Mended =
  | { ok: true; case: Case; changed: boolean }
  | { ok: false; faults: CaseFault[] };

/** The record with these texts in it, or what is wrong with them. Unchanged, it is the very record that was given. */
export function mend(record: Case, texts: MendTexts, say: Say): Mended {
  const read = readCase(withTexts(record, texts, say));
  if (!read.ok)
    return { ok: false, faults: read.faults.map((fault) => inWords(fault, texts, say)) };
  const before = readCase(record);
  const changed = !before.ok || JSON.stringify(before.case) !== JSON.stringify(read.case);
  return { ok: true, case: changed ? read.case : record, changed };
}

function withTexts(record: Case, texts: MendTexts, say: Say): unknown {
  const { link: _link, noLink, draft: _draft, askedFor: _asked, spread: _spread, ...rest } = record;
  const { sender: _sender, ...kept } = rest;
  const link = texts.link.trim();
  const name = texts.name.trim();
  const contact = texts.contact.trim();
  return {
    ...kept,
    ...(link ? { link: link.toWellFormed() } : { noLink: noLink ?? say('mend_no_link') }),
    ...(texts.draft ? { draft: texts.draft.toWellFormed() } : {}),
    known: texts.known.toWellFormed(),
    assumed: texts.assumed.toWellFormed(),
    ...(texts.askedFor ? { askedFor: texts.askedFor.toWellFormed() } : {}),
    promised: texts.promised.toWellFormed(),
    ...(texts.spread ? { spread: texts.spread.toWellFormed() } : {}),
    ...(name || contact
      ? {
          sender: {
            ...(name && { name: name.toWellFormed() }),
            ...(contact && { contact: contact.toWellFormed() }),
          },
        }
      : {}),
  };
}

/** The record's faults are short for other programs; the sender is told in sentences. */
function inWords({ path, message }: CaseFault, texts: MendTexts, say: Say): CaseFault {
  const field = fieldOf(path);
  if (!field) return { path, message };
  const long = (texts[field] ?? '').length - LIMITS[field];
  if (long > 0) return { path, message: say('mend_too_long', LIMITS[field], long) };
  return { path, message: field === 'link' ? say('mend_no_address') : message };
}
