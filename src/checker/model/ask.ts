import type { Match } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import { type Logits, NOTHING } from './evidence.ts';
import { type Feature, featuresOf, type Step, stepsOf } from './features.ts';
import type { Head } from './heads.ts';
import type { Linear } from './model.ts';
import { partsOf } from './parts.ts';

/** The post that a draft answers, as features; both empty where it answers none. */
export interface Answered {
  /** The post by itself, part by part. */
  post: Feature[][];
  /** Its opening, as what the draft answers. */
  opening: Feature[];
}

/** What the heads are asked about: a part of a draft, and the post it answers. */
export interface Asked extends Answered {
  part: Match;
  draft: Feature[];
  /** The same sentence by sentence; one of several may say what the whole hides. */
  sentences: Feature[][];
}

const within = (steps: readonly Step[], { from, to }: Match) =>
  steps.filter(({ at }) => at >= from && at < to);

export function answeredOf(parent: Reading | undefined): Answered {
  if (!parent) return { post: [], opening: [] };
  const steps = stepsOf(parent);
  const parts = partsOf(parent).map((part) => within(steps, part));
  return {
    post: parts.map((part) => featuresOf(part)),
    opening: featuresOf(parts[0] ?? [], 'parent'),
  };
}

/** One for each part of the draft. */
export function askedOf(reading: Reading, answered: Answered): Asked[] {
  const steps = stepsOf(reading);
  return partsOf(reading).map((part) => {
    const draft = featuresOf(within(steps, part));
    const inside = reading.sentences
      .map(({ from, to }) => ({ from: Math.max(from, part.from), to: Math.min(to, part.to) }))
      .filter(({ from, to }) => from < to);
    const sentences =
      inside.length > 1 ? inside.map((one) => featuresOf(within(steps, one))) : [draft];
    return { ...answered, part, draft, sentences };
  });
}

/** How much speaks for yes: the log of the odds. */
export function oddsOf({ bias, weightOf }: Linear, ...texts: readonly Feature[][]): number {
  let sum = 0;
  let count = 0;
  for (const features of texts) {
    count += features.length;
    for (const { bucket } of features) sum += weightOf(bucket);
  }
  return bias + sum / Math.sqrt(Math.max(1, count));
}

/** Every head asked, each of the texts it knows. Of a post, the part that says yes loudest counts. */
export function ask(
  heads: Record<Head, Linear>,
  { draft, sentences, post, opening }: Asked,
): Logits {
  const ofParent = (head: Linear) =>
    post.length > 0 ? Math.max(...post.map((part) => oddsOf(head, part))) : NOTHING;
  const ofSentence = (head: Linear, ...more: Feature[][]) =>
    Math.max(...sentences.map((sentence) => oddsOf(head, sentence, ...more)));
  return {
    condemns: oddsOf(heads.condemns, draft),
    cares: oddsOf(heads.cares, draft),
    agrees: oddsOf(heads.agrees, draft),
    disagrees: oddsOf(heads.disagrees, draft),
    voice: oddsOf(heads.voice, draft, opening),
    promises: oddsOf(heads.promises, draft, opening),
    endorses: oddsOf(heads.endorses, draft, opening),
    protects: oddsOf(heads.protects, draft, opening),
    parentCondemns: ofParent(heads.condemns),
    parentCares: ofParent(heads.cares),
    sentenceCondemns: ofSentence(heads.condemns),
    sentenceCares: ofSentence(heads.cares),
    sentenceVoice: ofSentence(heads.voice, opening),
    sentencePromises: ofSentence(heads.promises, opening),
    sentenceAgrees: ofSentence(heads.agrees),
  };
}
