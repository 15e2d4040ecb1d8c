import { nounForms, verbForms } from './inflect.ts';

/**
 * Phrases as data. One line is one phrase; its terms, with spaces between:
 *
 *   word          that word                    word|other     either word
 *   <fix>         any form of the verb         idiot+         the noun or its plural
 *   {insult}      a word list                  @community     a mention found by the reading
 *   (a b|c)       either sequence              x?             may be missing
 *   ~             up to four small words       ..  ...        up to 3, up to 5 words
 *   _             exactly one word             ^  $           start, end of the sentence
 *   !x            the next is not x            :              a colon stands before the next word
 *
 * Gaps are bounded and every phrase stays inside its sentence, so matching is linear in the text.
 */
export type Term =
  | { type: 'exactly'; word: string }
  | { type: 'word'; words: ReadonlySet<string> }
  | { type: 'list'; list: List }
  | { type: 'mention'; kind: string }
  | { type: 'gap'; least: number; most: number; filler: boolean }
  | { type: 'sequence'; terms: Term[] }
  | { type: 'either'; terms: Term[] }
  | { type: 'maybe'; term: Term }
  | { type: 'not'; term: Term }
  | { type: 'start' }
  | { type: 'end' }
  | { type: 'colon' };

/** A word list made ready: phrases by their first word. */
export interface List {
  byFirst: Map<string, Term[]>;
  others: Term[];
}

/** Adds to those that begin with the same. */
export function addTo(index: Map<string, Term[]>, first: string, term: Term): void {
  const same = index.get(first);
  if (same) same.push(term);
  else index.set(first, [term]);
}

export type Lists = Readonly<Record<string, readonly string[]>>;

export interface Phrasebook {
  parse(line: string): Term;
  /** Every word any phrase or list knows; used to fold stretched letters. */
  known(word: string): boolean;
}

/** Splits a line into terms at spaces outside brackets. */
function splitTop(line: string, separator: string): string[] {
  if (!line.includes('(')) return trimmed(line.split(separator));
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(line.slice(from));
  return trimmed(parts);
}

const trimmed = (parts: readonly string[]) =>
  parts.map((text) => text.trim()).filter((text) => text.length > 0);

const GAPS: Record<string, Term> = {
  _: { type: 'gap', least: 1, most: 1, filler: false },
  '..': { type: 'gap', least: 0, most: 3, filler: false },
  '...': { type: 'gap', least: 0, most: 5, filler: false },
  '~': { type: 'gap', least: 0, most: 4, filler: true },
  '^': { type: 'start' },
  $: { type: 'end' },
  ':': { type: 'colon' },
};

/** What a term may begin with: words, mentions, or anything. */
export interface Beginnings {
  words: ReadonlySet<string>;
  mentions: ReadonlySet<string>;
  anything: boolean;
  mayBeEmpty: boolean;
}

interface Gathered extends Beginnings {
  words: Set<string>;
  mentions: Set<string>;
}

/** Terms are shared by all phrases that hold them, and asked again and again. */
const begun = new WeakMap<Term, Beginnings>();

const NOTHING: ReadonlySet<string> = new Set();

function merge(into: Gathered, from: Beginnings): void {
  for (const word of from.words) into.words.add(word);
  for (const kind of from.mentions) into.mentions.add(kind);
  into.anything ||= from.anything;
}

export function beginnings(term: Term): Beginnings {
  const known = begun.get(term);
  if (known) return known;
  const found = begin(term);
  begun.set(term, found);
  return found;
}

function begin(term: Term): Beginnings {
  if (term.type === 'word')
    return { words: term.words, mentions: NOTHING, anything: false, mayBeEmpty: false };
  if (term.type === 'sequence' && term.terms[0]) {
    const first = beginnings(term.terms[0]);
    if (!first.mayBeEmpty) return first;
  }
  const found: Gathered = {
    words: new Set(),
    mentions: new Set(),
    anything: false,
    mayBeEmpty: false,
  };
  switch (term.type) {
    case 'exactly':
      found.words.add(term.word);
      break;
    case 'mention':
      found.mentions.add(term.kind);
      break;
    case 'list':
      for (const word of term.list.byFirst.keys()) found.words.add(word);
      for (const other of term.list.others) merge(found, beginnings(other));
      break;
    case 'maybe':
      merge(found, beginnings(term.term));
      found.mayBeEmpty = true;
      break;
    case 'either':
      for (const each of term.terms) {
        const inner = beginnings(each);
        merge(found, inner);
        found.mayBeEmpty ||= inner.mayBeEmpty;
      }
      break;
    case 'sequence':
      found.mayBeEmpty = true;
      for (const each of term.terms) {
        const inner = beginnings(each);
        merge(found, inner);
        if (!inner.mayBeEmpty) {
          found.mayBeEmpty = false;
          break;
        }
      }
      break;
    case 'gap':
      // A phrase that opens with small words is found from its first word of weight.
      found.anything = !term.filler;
      found.mayBeEmpty = term.least === 0;
      break;
    default:
      found.mayBeEmpty = true;
  }
  return found;
}

/** One word as it stands: nearly all terms are, and a set for each would be most of a start. */
const PLAIN = /^[^\s|<>+{}()@?!~^$:_.]+$/;

/** Reads phrases against a set of word lists. Throws on a list that does not exist: a fault in the data, seen by every test. */
export function phrasebook(lists: Lists): Phrasebook {
  const words = new Set<string>();
  const ready = new Map<string, List>();
  const singles = new Map<string, Term>();

  function wordTerm(text: string): Term {
    const options = new Set<string>();
    for (const option of text.split('|')) {
      if (option.startsWith('<'))
        for (const form of verbForms(option.slice(1, -1))) options.add(form);
      else if (option.length > 1 && option.endsWith('+'))
        for (const form of nounForms(option.slice(0, -1))) options.add(form);
      else options.add(option);
    }
    for (const option of options) words.add(option);
    return { type: 'word', words: options };
  }

  function listTerm(name: string): Term {
    const known = ready.get(name);
    if (known) return { type: 'list', list: known };
    const entries = lists[name];
    if (!entries) throw new Error(`No word list is called ${name}`);
    const list: List = { byFirst: new Map(), others: [] };
    ready.set(name, list);
    for (const entry of entries) {
      const term = parse(entry);
      if (term.type === 'exactly') {
        addTo(list.byFirst, term.word, term);
        continue;
      }
      const first = beginnings(term);
      if (first.anything || first.mentions.size > 0 || first.mayBeEmpty) list.others.push(term);
      else for (const word of first.words) addTo(list.byFirst, word, term);
    }
    return { type: 'list', list };
  }

  function single(text: string): Term {
    const known = singles.get(text);
    if (known) return known;
    const term = read(text);
    singles.set(text, term);
    return term;
  }

  function read(text: string): Term {
    if (PLAIN.test(text)) {
      words.add(text);
      return { type: 'exactly', word: text };
    }
    const gap = GAPS[text];
    if (gap) return gap;
    if (text.startsWith('!')) return { type: 'not', term: single(text.slice(1)) };
    if (text.length > 1 && text.endsWith('?'))
      return { type: 'maybe', term: single(text.slice(0, -1)) };
    if (text.startsWith('(')) {
      return { type: 'either', terms: splitTop(text.slice(1, -1), '|').map(parse) };
    }
    if (text.startsWith('{')) return listTerm(text.slice(1, -1));
    if (text.startsWith('@')) {
      const kinds = text.split('|').map((kind): Term => ({ type: 'mention', kind: kind.slice(1) }));
      return kinds.length === 1 && kinds[0] ? kinds[0] : { type: 'either', terms: kinds };
    }
    return wordTerm(text);
  }

  function parse(line: string): Term {
    if (!line.includes(' ')) return single(line);
    const terms = splitTop(line, ' ').map(single);
    return terms.length === 1 && terms[0] ? terms[0] : { type: 'sequence', terms };
  }

  return { parse, known: (word) => words.has(word) };
}
