import { check } from '../checker/check.ts';
import type { Finding, Kind, Situation, Span } from '../checker/report.ts';
import { count } from '../counting/count.ts';
import { orgOf } from '../policy/org.ts';
import type { Policy } from '../policy/schema.ts';
import { editBetween } from './edit.ts';
import { holdingFor } from './holding.ts';
import type { Offer } from './offer.ts';
import { saidByCompany } from './own-rewordings.ts';
import { type Rewording, reworded, rewordings } from './rewordings.ts';
import { sentencesAround, sentencesOf } from './sentences.ts';

export type Reword = Extract<Offer, { do: 'reword' }>;
type Speakable = Exclude<Kind, 'asks-cm'>;

export interface Subject {
  draft: string;
  situation: Situation;
  policy: Policy;
  finding: Finding & { kind: Speakable };
  /** Every kind found in the draft; a rewording may add none. */
  kinds: ReadonlySet<Kind>;
}

interface Candidate {
  scope: Reword['scope'];
  /** The sentences that change, as one stretch, and what stands there then. */
  span: Span;
  after: string;
}

/** Each try costs one reading of the whole draft: at most this many, and for a long draft fewer. */
const MOST_TRIES = 10;
/** UTF-16 units read again in all. */
const MOST_READING = 20_000;

/**
 * Ways to say it as oneself: best first, one of each scope at most.
 * Every one has been read again and does not raise the finding that it is for.
 */
export function rewords(subject: Subject): Reword[] {
  const good: Reword[] = [];
  let tries = Math.min(MOST_TRIES, 2 + Math.floor(MOST_READING / (subject.draft.length + 1)));
  for (const candidate of candidatesFor(subject)) {
    if (good.some(({ scope }) => scope === candidate.scope)) continue;
    if (tries-- === 0) break;
    const offer = asOffer(subject.draft, candidate);
    if (offer.result.trim() !== '' && holds(subject, offer.result)) good.push(offer);
  }
  return good;
}

/** Whether a text still says nothing of the finding's kind, nothing new, and fits. */
export function holds(
  { draft, situation, policy, finding, kinds }: Subject,
  result: string,
): boolean {
  const now = count(situation.site, result, situation.limit);
  if (now.limit !== undefined && now.used > Math.max(now.limit, count(situation.site, draft).used))
    return false;
  const { findings } = check(result, situation, policy);
  return findings.every(({ kind }) => kind !== finding.kind && kinds.has(kind));
}

function* candidatesFor({ draft, situation, policy, finding }: Subject): Generator<Candidate> {
  const all = sentencesOf(draft);
  const phrases = [finding.span, ...finding.because.map(({ span }) => span)];
  const touched = sentencesAround(all, phrases);
  const whole = stretch(all);
  const part = stretch(touched) ?? whole;
  if (!whole || !part) return;

  const own = saidByCompany(draft, policy);
  if (own !== undefined) yield { scope: 'phrase', span: whole, after: within(own, draft, whole) };

  const handle = policy.contacts.support;
  const voice = finding.kind === 'company-voice' || finding.kind === 'promises-outcome';
  if (voice) {
    const table = tableFor(policy);
    for (const span of [part, whole]) {
      const after = eachSentence(draft, span, all, (sentence) => reworded(sentence, table));
      if (after !== draft.slice(span.start, span.end)) yield { scope: 'phrase', span, after };
    }
  }
  const answers = situation.parent !== undefined || situation.kind !== 'post';
  const holding = holdingFor(finding.kind, answers, orgOf(policy), handle);
  // Names that an answer begins with say to whom it goes: they stay.
  const names = /^(?:@[\w.@-]+\s+)*/.exec(draft.slice(part.start))?.[0].length ?? 0;
  const kept = { start: part.start + names, end: part.end };
  for (const after of holding)
    for (const span of [kept, whole])
      if (!draft.slice(span.start, span.end).includes('\n'))
        yield { scope: 'sentence', span, after };
  if (part.start !== whole.start || part.end !== whole.end)
    yield { scope: 'drop', span: part, after: '' };
}

/** Compiling the table costs more than using it, and a policy stays the same for days. */
const tables = new WeakMap<Policy, Rewording[]>();

function tableFor(policy: Policy): Rewording[] {
  const { company, contacts } = policy;
  const names = [company.name, orgOf(policy), ...company.aliases, ...company.handles];
  const table = tables.get(policy) ?? rewordings(names, contacts.support);
  tables.set(policy, table);
  return table;
}

/** What stands between the draft's first and last word, in a text that keeps what is around them. */
function within(said: string, draft: string, { start, end }: Span): string {
  return said.slice(start, said.length - (draft.length - end));
}

function stretch(spans: Span[]): Span | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The stretch with each of its sentences said anew; what stands between them stays. */
function eachSentence(
  draft: string,
  within: Span,
  all: Span[],
  say: (sentence: string) => string,
): string {
  let said = '';
  let at = within.start;
  for (const { start, end } of all) {
    if (start < within.start || end > within.end) continue;
    said += draft.slice(at, start) + say(draft.slice(start, end));
    at = end;
  }
  return said + draft.slice(at, within.end);
}

function asOffer(draft: string, { scope, span, after }: Candidate): Reword {
  const head = draft.slice(0, span.start);
  const tail = draft.slice(span.end);
  // A sentence that goes takes the space before or after it along.
  const result =
    scope !== 'drop'
      ? head + after + tail
      : head.trim() === ''
        ? head + tail.replace(/^[ \t]+/, '')
        : head.replace(/[ \t]+$/, '') + tail;
  return {
    do: 'reword',
    scope,
    before: draft.slice(span.start, span.end),
    after,
    edit: editBetween(draft, result),
    result,
  };
}
