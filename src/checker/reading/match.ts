import { FILLERS } from '../lexicon/small-words.ts';
import { addTo, type Beginnings, beginnings, type Phrasebook, type Term } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What a phrase can be matched against. */
export interface Matchable {
  tokens: readonly Token[];
  sentences: readonly { from: number; to: number }[];
  /** Token indexes where a mention of that kind that starts at `index` ends. */
  mentionEnds(kind: string, index: number): readonly number[];
}

/** Half-open range of tokens. */
export interface Match {
  from: number;
  to: number;
}

const NO_MATCH = -1;
type Continue = (at: number) => number;

interface Scope {
  text: Matchable;
  from: number;
  to: number;
}

function matchGap(
  scope: Scope,
  least: number,
  most: number,
  filler: boolean,
  at: number,
  then: Continue,
): number {
  for (let taken = 0; taken <= most; taken++) {
    if (taken > 0) {
      const token = scope.text.tokens[at + taken - 1];
      if (!token || at + taken > scope.to) return NO_MATCH;
      if (filler && !FILLERS.has(token.text)) return NO_MATCH;
      if (/[;:(]/.test(token.before) && at + taken - 1 > scope.from) return NO_MATCH;
    }
    if (taken >= least) {
      const end = then(at + taken);
      if (end !== NO_MATCH) return end;
    }
  }
  return NO_MATCH;
}

function matchTerm(term: Term, scope: Scope, at: number, then: Continue): number {
  switch (term.type) {
    case 'exactly':
      return at < scope.to && scope.text.tokens[at]?.text === term.word ? then(at + 1) : NO_MATCH;
    case 'word': {
      const token = at < scope.to ? scope.text.tokens[at] : undefined;
      return token && term.words.has(token.text) ? then(at + 1) : NO_MATCH;
    }
    case 'list': {
      const token = at < scope.to ? scope.text.tokens[at] : undefined;
      for (const phrase of (token && term.list.byFirst.get(token.text)) ?? []) {
        const end = matchTerm(phrase, scope, at, then);
        if (end !== NO_MATCH) return end;
      }
      for (const phrase of term.list.others) {
        const end = matchTerm(phrase, scope, at, then);
        if (end !== NO_MATCH) return end;
      }
      return NO_MATCH;
    }
    case 'mention': {
      for (const mentionEnd of at < scope.to ? scope.text.mentionEnds(term.kind, at) : []) {
        const end = then(mentionEnd);
        if (end !== NO_MATCH) return end;
      }
      return NO_MATCH;
    }
    case 'gap':
      return matchGap(scope, term.least, term.most, term.filler, at, then);
    case 'sequence':
      return matchSequence(term.terms, 0, scope, at, then);
    case 'either':
      for (const each of term.terms) {
        const end = matchTerm(each, scope, at, then);
        if (end !== NO_MATCH) return end;
      }
      return NO_MATCH;
    case 'maybe': {
      const end = matchTerm(term.term, scope, at, then);
      return end !== NO_MATCH ? end : then(at);
    }
    case 'not':
      return matchTerm(term.term, scope, at, (end) => end) === NO_MATCH ? then(at) : NO_MATCH;
    case 'start':
      return at === scope.from ? then(at) : NO_MATCH;
    case 'end':
      return at === scope.to ? then(at) : NO_MATCH;
    case 'colon':
      return scope.text.tokens[at]?.before.includes(':') ? then(at) : NO_MATCH;
  }
}

function matchSequence(
  terms: Term[],
  index: number,
  scope: Scope,
  at: number,
  then: Continue,
): number {
  const term = terms[index];
  if (!term) return then(at);
  return matchTerm(term, scope, at, (next) => matchSequence(terms, index + 1, scope, next, then));
}

/** Phrases that mean the same, indexed by what they may begin with. */
export interface Phrases {
  readonly byFirst: Map<string, Term[]>;
  readonly byMention: Map<string, Term[]>;
  readonly anywhere: Term[];
}

/** Phrases, one a line, made ready at the first question; lines that are empty count for nothing. */
export function phrases(book: () => Phrasebook, lines: string): Phrases {
  let made: Phrases | undefined;
  const ready = () => {
    made ??= phrasesOf(
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(book().parse),
    );
    return made;
  };
  return {
    get byFirst() {
      return ready().byFirst;
    },
    get byMention() {
      return ready().byMention;
    },
    get anywhere() {
      return ready().anywhere;
    },
  };
}

export function phrasesOf(terms: readonly Term[]): Phrases {
  const ready: Phrases = { byFirst: new Map(), byMention: new Map(), anywhere: [] };
  for (const term of terms) {
    const first: Beginnings = beginnings(term);
    if (first.anything || first.mayBeEmpty) ready.anywhere.push(term);
    else {
      for (const word of first.words) addTo(ready.byFirst, word, term);
      for (const kind of first.mentions) addTo(ready.byMention, kind, term);
    }
  }
  return ready;
}

function longestEnd(terms: readonly Term[], scope: Scope, at: number): number {
  let longest = NO_MATCH;
  for (const term of terms) {
    const end = matchTerm(term, scope, at, (reached) => reached);
    if (end > at && end > longest) longest = end;
  }
  return longest;
}

/** The longest match that begins at this token, if any. */
export function matchAt(text: Matchable, ready: Phrases, at: number): Match | undefined {
  const token = text.tokens[at];
  const sentence = token && text.sentences[token.sentence];
  if (!token || !sentence) return undefined;
  const scope: Scope = { text, from: sentence.from, to: sentence.to };
  let end = longestEnd(ready.byFirst.get(token.text) ?? [], scope, at);
  for (const [kind, terms] of ready.byMention) {
    if (end !== NO_MATCH) break;
    if (text.mentionEnds(kind, at).length > 0) end = longestEnd(terms, scope, at);
  }
  if (end === NO_MATCH) end = longestEnd(ready.anywhere, scope, at);
  return end === NO_MATCH ? undefined : { from: at, to: end };
}

const done = new WeakMap<Matchable, Map<Phrases, Match[]>>();

/** Every place where one of the phrases begins. Several rules ask the same of one text: it is looked up once. */
export function matchAll(text: Matchable, ready: Phrases): Match[] {
  let known = done.get(text);
  if (!known) {
    known = new Map();
    done.set(text, known);
  }
  const before = known.get(ready);
  if (before) return before;
  const found = findAll(text, ready);
  known.set(ready, found);
  return found;
}

function findAll(text: Matchable, ready: Phrases): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const match = matchAt(text, ready, at);
    if (match) found.push(match);
  }
  return found;
}
