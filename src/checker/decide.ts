import { isKnownWord } from './lexicon/book.ts';
import { GREETED, GREETINGS } from './lexicon/small-words.ts';
import { type Asked, answeredOf, ask, askedOf } from './model/ask.ts';
import { evidenceOf, type Logits } from './model/evidence.ts';
import type { Head } from './model/heads.ts';
import { type Model, model, type Weighing } from './model/model.ts';
import { phraseOf } from './model/phrase.ts';
import type { Match } from './reading/match.ts';
import type { Reading } from './reading/read.ts';
import type { Cue, Finding, Kind, ReasonKey } from './report.ts';
import { KINDS } from './report.ts';
import type { Draft } from './rules/cue.ts';

/** Which head's words show a kind, and what is said of them where no rule knows better. */
const SHOWN: Record<Kind, { head: Head; reason: ReasonKey }> = {
  'company-voice': { head: 'voice', reason: 'voice_whole' },
  'promises-outcome': { head: 'promises', reason: 'promise_whole' },
  'condemns-community': { head: 'condemns', reason: 'harm_whole' },
  'endorses-condemnation': { head: 'endorses', reason: 'side_whole' },
  'asks-cm': { head: 'cares', reason: 'care_whole' },
};

/** An answer this short sides, or not, as a whole; in tokens. */
const SHORT = 8;

/** A part of a draft with what the heads say of it. */
interface Heard {
  asked: Asked;
  logits: Logits;
}

/**
 * Weighs what the rules found together with how the draft reads, part by part.
 * A finding is raised, kept or dropped; one that is raised shows the phrase that speaks most for it.
 * `protected` where a part reads as speech on which Hatcheck keeps silent.
 */
export function decide(draft: Draft, found: readonly Finding[]): Finding[] | 'protected' {
  const { heads, kinds, silentFrom } = model();
  const parts = askedOf(draft.reading, answeredOf(draft.parent)).map((asked) => ({
    asked,
    logits: ask(heads, asked),
  }));
  const reads = parts.some(({ logits }) => logits.protects >= silentFrom);
  if (reads && !found.some(isDangerInPost)) return 'protected';
  const said = parts.flatMap((part) => decidePart(draft, part, found, { heads, kinds }));
  return KINDS.flatMap((kind) => {
    const ofKind = said.filter((finding) => finding.kind === kind);
    return ofKind.find(({ strength }) => strength === 'clear') ?? ofKind[0] ?? [];
  });
}

/** A cue in the post is nothing that the writer says, and somebody may be in danger. */
const isDangerInPost = ({ kind, because }: Finding) =>
  kind === 'asks-cm' && because.some(({ reason }) => reason === 'context_parent');

function decidePart(
  draft: Draft,
  { asked, logits }: Heard,
  all: readonly Finding[],
  { heads, kinds }: Pick<Model, 'heads' | 'kinds'>,
): Finding[] {
  const { reading, parent } = draft;
  const { start, end } = reading.span(asked.part);
  const found = all.filter(({ span }) => span.start >= start && span.start < end);
  const evidence = evidenceOf(logits, reading, asked.part, parent, found);
  return KINDS.flatMap((kind) => {
    const odds = weigh(kinds[kind], evidence);
    const known = found.find((finding) => finding.kind === kind);
    if (odds < (known ? kinds[kind].kept : kinds[kind].possible)) return [];
    const inPost = kind === 'asks-cm' && logits.parentCares > logits.cares;
    const finding = known ?? raised(kind, draft, asked, heads, inPost);
    if (!finding) return [];
    // Two cues agree: a rule's with another rule's, or with the whole.
    const clear = known && (known.strength === 'clear' || odds >= kinds[kind].clear);
    return [{ ...finding, strength: clear ? 'clear' : 'possible' }];
  });
}

export function weigh({ bias, weights }: Weighing, evidence: readonly number[]): number {
  return evidence.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), bias);
}

/** Tokens of a stretch that are not part of a name. */
function wordsIn({ mentions }: Reading, { from, to }: Match): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (!mentions.some((mention) => mention.from <= at && at < mention.to)) count++;
  return count;
}

/** A name with a word of greeting is no verdict on anybody, however often such names stand in one. */
const namesAlone = (reading: Reading, part: Match, match: Match) =>
  wordsIn(reading, match) === 0 && wordsIn(reading, part) <= 1;

/** Who has greeted, perhaps by a name, has sided with nobody yet. */
function greetsAlone({ tokens }: Reading, { from, to }: Match): boolean {
  const [first = '', ...more] = tokens.slice(from, to).map(({ text }) => text);
  const words = first === 'good' ? more : [first, ...more];
  const [greeting = '', greeted, ...rest] = words;
  if (!GREETINGS.has(greeting) || rest.length > 0) return false;
  return greeted === undefined || GREETED.has(greeted) || !isKnownWord(greeted);
}

function raised(
  kind: Kind,
  { reading, parent }: Draft,
  { part, draft }: Asked,
  heads: Model['heads'],
  inPost: boolean,
): Finding | undefined {
  const { head, reason } = SHOWN[kind];
  const sides = kind === 'endorses-condemnation' && part.to - part.from <= SHORT;
  const match = inPost || sides ? part : phraseOf(reading, part, draft, heads[head]);
  if (!match || match.to <= match.from) return undefined;
  // What is in the post does not go away by what little the answer says.
  if (!inPost && (namesAlone(reading, part, match) || greetsAlone(reading, part))) return undefined;
  const span = reading.span(match);
  const cue: Cue = { phrase: reading.words(match), span, reason };
  const because = inPost && parent ? [cue, { ...cue, reason: 'context_parent' as const }] : [cue];
  const about = kind === 'condemns-community' ? reading : parent;
  const harm = kind === 'condemns-community' || kind === 'endorses-condemnation';
  const community =
    harm &&
    about?.mentions.find(
      (mention) => mention.name !== '' && mention.kind !== 'company' && mention.kind !== 'product',
    )?.name;
  return { kind, strength: 'possible', span, because, ...(community ? { community } : {}) };
}
