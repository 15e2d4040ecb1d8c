import type { Match } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import type { Finding, Kind } from '../report.ts';
import { KINDS } from '../report.ts';
import type { Head } from './heads.ts';

/** What the heads say of one draft, as log odds. Of no post at all: `NOTHING`. */
export interface Logits extends Record<Head, number> {
  parentCondemns: number;
  parentCares: number;
  /** Of the sentence that says yes loudest. */
  sentenceCondemns: number;
  sentenceCares: number;
  sentenceVoice: number;
  sentencePromises: number;
  sentenceAgrees: number;
}

/** Log odds where there is no text to ask. */
export const NOTHING = -6;

const bounded = (logit: number) => Math.max(-8, Math.min(8, logit));

/**
 * All that is weighed for the answer about a part of a draft, as numbers in a fixed order: what the words say,
 * whom the texts name, and what the rules found there.
 */
export function evidenceOf(
  logits: Logits,
  reading: Reading,
  { from, to }: Match,
  parent: Reading | undefined,
  found: readonly Finding[],
): number[] {
  const condemns = bounded(logits.condemns);
  const cares = bounded(logits.cares);
  const agrees = bounded(logits.agrees);
  const parentCondemns = bounded(logits.parentCondemns);
  const parentCares = bounded(logits.parentCares);
  const mentions = reading.mentions.filter((mention) => mention.from >= from && mention.from < to);
  const names = (kind: string) => (mentions.some((mention) => mention.kind === kind) ? 1 : 0);
  const parentNames = (kind: string) =>
    parent?.mentions.some((mention) => mention.kind === kind) ? 1 : 0;
  const community = names('community');
  const them = names('them');
  const parentCommunity = parentNames('community');
  const says = (kind: Kind, strength?: Finding['strength']) =>
    found.some((finding) => finding.kind === kind && (!strength || finding.strength === strength))
      ? 1
      : 0;
  return [
    condemns,
    cares,
    agrees,
    bounded(logits.disagrees),
    bounded(logits.voice),
    bounded(logits.promises),
    bounded(logits.endorses),
    bounded(logits.protects),
    parentCondemns,
    parentCares,
    Math.min(parentCondemns, agrees),
    Math.max(cares, parentCares),
    community,
    them,
    names('company'),
    names('product'),
    parentCommunity,
    parentNames('company'),
    parentNames('product'),
    community * condemns,
    them * condemns,
    parentCommunity * parentCondemns,
    parent ? 1 : 0,
    to - from < 8 ? 1 : 0,
    reading.sentences.some((one) => one.question && one.from < to && one.to > from) ? 1 : 0,
    ...KINDS.map((kind) => says(kind)),
    ...KINDS.map((kind) => says(kind, 'clear')),
    bounded(logits.sentenceCondemns),
    bounded(logits.sentenceCares),
    bounded(logits.sentenceVoice),
    bounded(logits.sentencePromises),
    bounded(logits.sentenceAgrees),
    Math.min(parentCondemns, bounded(logits.sentenceAgrees)),
  ];
}
