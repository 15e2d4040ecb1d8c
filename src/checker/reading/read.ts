import { isKnownWord } from '../lexicon/book.ts';
import type { CompanyFacts, Span } from '../report.ts';
import { readCharacters } from './characters.ts';
import { type ReadyFacts, readyFacts } from './facts.ts';
import type { Match, Matchable } from './match.ts';
import { type Mention, readMentions } from './mentions.ts';
import { markQuotes, readSentences, type Sentence } from './sentences.ts';
import { readTokens, type Token } from './tokens.ts';

/** What one text says, as far as words go: its tokens, sentences, and whom it names. */
export interface Reading extends Matchable {
  /** The text as typed. */
  raw: string;
  tokens: Token[];
  sentences: Sentence[];
  mentions: Mention[];
  facts: ReadyFacts;
  /** Where in the draft these tokens stand. */
  span(match: Match): Span;
  /** The words of a match exactly as typed. */
  words(match: Match): string;
  mentionAt(index: number): Mention | undefined;
}

const NONE: readonly number[] = [];

/** Adds words that stand for a community named before: in the draft up to two sentences back, or in the post answered. */
function withPronouns(
  tokens: readonly Token[],
  named: readonly Mention[],
  parent: Reading | undefined,
): Mention[] {
  const asked = parent?.mentions.findLast((mention) => mention.kind === 'community');
  const all: Mention[] = [];
  let next = 0;
  let last: Mention | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const mention = named[next];
    if (mention && at === mention.from) {
      all.push(mention);
      if (mention.kind === 'community') last = mention;
      at = mention.to - 1;
      next++;
      continue;
    }
    const near =
      last && (tokens[at]?.sentence ?? 0) - (tokens[last.from]?.sentence ?? 0) <= 2 ? last : asked;
    const length = near ? pronounLength(tokens, at, near.people) : 0;
    if (near && length > 0)
      all.push({ ...near, kind: 'them', from: at, to: at + length, weak: true });
  }
  return all;
}

const THEM = new Set(['they', 'them', 'theirs', 'themselves']);
const GROUP =
  /^(people|folks?|lot|crowd|guys|bunch|place|site|community|forum|clowns|users|mods|gang|mob|ones|types|sub|group|board)$/;

/** How many tokens stand for the group: "they", "that lot", "this whole place"; "it" only for a place. */
function pronounLength(tokens: readonly Token[], at: number, people: boolean): number {
  const word = tokens[at]?.text ?? '';
  if (THEM.has(word)) return 1;
  if (word === 'it' || word === 'there') return people ? 0 : 1;
  if (!/^(these|those|that|this|the|dem)$/.test(word)) return 0;
  const second = tokens[at + 1]?.text ?? '';
  if (GROUP.test(second)) return 2;
  return /^(whole|entire|same)$/.test(second) && GROUP.test(tokens[at + 2]?.text ?? '') ? 3 : 0;
}

export function read(raw: string, facts: CompanyFacts, parent?: Reading): Reading {
  const ready = readyFacts(facts);
  const { tokens, tail } = readTokens(
    readCharacters(raw),
    (word) => isKnownWord(word) || ready.byWords.has(word) || ready.longest.has(word),
  );
  const sentences = readSentences(tokens, tail);
  markQuotes(tokens, tail);
  const mentions = withPronouns(tokens, readMentions(tokens, ready), parent);
  const covering = new Map<number, Mention>();
  const starting = new Map<number, Mention>();
  for (const mention of mentions) {
    starting.set(mention.from, mention);
    for (let at = mention.from; at < mention.to; at++) covering.set(at, mention);
  }
  const span = ({ from, to }: Match): Span => {
    const start = tokens[from]?.start ?? 0;
    return { start, end: Math.max(tokens[to - 1]?.end ?? 0, start) };
  };
  return {
    raw,
    tokens,
    sentences,
    mentions,
    facts: ready,
    span,
    words: (match) => {
      const { start, end } = span(match);
      return raw.slice(start, end);
    },
    mentionAt: (index) => covering.get(index),
    mentionEnds(kind, index) {
      const mention = starting.get(index);
      if (!mention) return NONE;
      const wanted =
        kind === 'any' ||
        mention.kind === kind ||
        (kind === 'target' && (mention.kind === 'community' || mention.kind === 'them')) ||
        (kind === 'people' &&
          (mention.kind === 'them' || (mention.kind === 'community' && mention.people))) ||
        (kind === 'ours' && (mention.kind === 'company' || mention.kind === 'product'));
      return wanted ? [mention.to] : NONE;
    },
  };
}
