import { type Match, matchAll, type Phrases } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import type { Stance } from '../reading/stance.ts';
import type { Cue, Finding, Kind, ReasonKey, Situation } from '../report.ts';

/** What a rule sees of one draft. */
export interface Draft {
  reading: Reading;
  stance: Stance;
  situation: Situation;
  /** The post that is answered, if there is one with words in it. */
  parent: Reading | undefined;
}

/** Phrases that speak for a finding, how much, and why. */
export interface Evidence {
  /** Names the family of phrases; two hits of one family count once. */
  id: string;
  reason: ReasonKey;
  /** 1 is enough to underline; see `POSSIBLE` and `CLEAR`. */
  weight: number;
  phrases: Phrases;
}

export interface Hit {
  evidence: Evidence;
  match: Match;
}

/** Sum of weights from which a phrase is underlined, and from which the finding is clear (with two cues or more). */
export const POSSIBLE = 1;
export const CLEAR = 2;

export function findHits(
  reading: Reading,
  all: readonly Evidence[],
  accept: (hit: Hit) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  for (const evidence of all) {
    for (const match of matchAll(reading, evidence.phrases)) {
      const hit = { evidence, match };
      if (accept(hit)) hits.push(hit);
    }
  }
  return hits;
}

/** Weight of the hits, each family once. */
export function weigh(hits: readonly Hit[]): number {
  const best = new Map<string, number>();
  for (const { evidence } of hits)
    best.set(evidence.id, Math.max(best.get(evidence.id) ?? 0, evidence.weight));
  let sum = 0;
  for (const weight of best.values()) sum += weight;
  return sum;
}

function cueOf(reading: Reading, { evidence, match }: Hit): Cue {
  return { phrase: reading.words(match), span: reading.span(match), reason: evidence.reason };
}

/** That a "we" stands there says less than what it did: a decision leads the card before it. */
function isGeneral({ evidence }: Hit): boolean {
  return evidence.reason === 'voice_we_company';
}

/** Makes the finding: the heaviest cue leads and its phrase is underlined; each reason is given once. */
export function findingOf(
  kind: Kind,
  reading: Reading,
  hits: readonly Hit[],
  extra = 0,
): Finding | undefined {
  const weight = weigh(hits) + extra;
  if (hits.length === 0 || weight < POSSIBLE) return undefined;
  const ordered = [...hits].sort(
    (a, b) =>
      Number(isGeneral(a)) - Number(isGeneral(b)) ||
      b.evidence.weight - a.evidence.weight ||
      a.match.from - b.match.from,
  );
  const seen = new Set<ReasonKey>();
  const because: Cue[] = [];
  for (const hit of ordered) {
    if (seen.has(hit.evidence.reason)) continue;
    seen.add(hit.evidence.reason);
    because.push(cueOf(reading, hit));
  }
  const [lead] = because;
  if (!lead) return undefined;
  const families = new Set(hits.map((hit) => hit.evidence.id)).size + (extra > 0 ? 1 : 0);
  return {
    kind,
    strength: weight >= CLEAR && families >= 2 ? 'clear' : 'possible',
    span: lead.span,
    because,
  };
}
