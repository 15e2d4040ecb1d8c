import { type Finding, KINDS, type Kind } from '../checker/report.ts';
import type { Verdict } from '../messages.ts';
import type { Offers } from '../remedies/offer.ts';
import { carried, changeBetween } from './carry.ts';

/** A finding as it stands in the draft now, with its ways out as computed for `verdict.draft`. */
export interface Entry {
  finding: Finding;
  offers: Offers;
}

/** What is known of one draft, from its first letter until it is sent or cleared. */
export interface Draft {
  /** As last read. */
  text: string;
  /** What the last verdict was given on. */
  judged?: { text: string; verdict: Verdict };
  /** Most serious first; none that the writer found not useful. */
  entries: Entry[];
  /** Kinds the writer does not want to hear about in this draft. */
  quiet: Set<Kind>;
  /** Whether Post has already been held back once. */
  heldBack: boolean;
  /** Findings already told to screen readers. */
  told: Set<string>;
}

export function newDraft(): Draft {
  return { text: '', entries: [], quiet: new Set(), heldBack: false, told: new Set() };
}

/** The draft after an edit: findings move along, those the edit touches are dropped. */
export function edited(draft: Draft, text: string): Draft {
  const change = changeBetween(draft.text, text);
  if (!change) return draft;
  if (text.trim() === '') return { ...newDraft(), text };
  const entries = draft.entries.flatMap((entry) => {
    const { finding, offers } = entry;
    const span = carried(finding.span, change);
    if (span === finding.span) return [entry];
    return span ? [{ finding: { ...finding, span }, offers }] : [];
  });
  // The same entries in the same list draw nothing anew: most keys come after what is underlined.
  const asBefore =
    entries.length === draft.entries.length &&
    entries.every((entry, index) => entry === draft.entries[index]);
  return { ...draft, text, entries: asBefore ? draft.entries : entries };
}

/** The draft with a verdict given on `asked`, which may be some letters behind. */
export function judged(draft: Draft, asked: string, verdict: Verdict): Draft {
  const { report, offers } = verdict;
  const entries = report.findings
    .map((finding, index) => ({ finding, offers: offers[index] ?? [] }))
    .filter(({ finding }) => !draft.quiet.has(finding.kind))
    .sort(bySeriousness);
  const fresh = { ...draft, text: asked, judged: { text: asked, verdict }, entries };
  return edited(fresh, draft.text);
}

/** The draft without the findings of one kind, now and until it is sent. */
export function quieted(draft: Draft, kind: Kind): Draft {
  return {
    ...draft,
    quiet: new Set(draft.quiet).add(kind),
    entries: draft.entries.filter(({ finding }) => finding.kind !== kind),
  };
}

/** The findings nobody was told of yet, noted as told. */
export function untold(draft: Draft): Entry[] {
  return draft.entries.filter(({ finding }) => {
    const name = `${finding.kind} ${draft.text.slice(finding.span.start, finding.span.end)}`;
    if (draft.told.has(name)) return false;
    draft.told.add(name);
    return true;
  });
}

function bySeriousness({ finding: a }: Entry, { finding: b }: Entry): number {
  return (
    Number(b.strength === 'clear') - Number(a.strength === 'clear') ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.span.start - b.span.start
  );
}
