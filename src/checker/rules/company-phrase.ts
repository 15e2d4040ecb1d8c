import { wordsOfName } from '../reading/facts.ts';
import { type Phrasebook, phrasebook, type Term } from '../reading/pattern.ts';
import type { CompanyFacts } from '../report.ts';

/** Why a company's phrase is not taken: unknown signs, brackets that do not close, a beginning that stands for anything, or too many ways to read it. */
export type PhraseFault = 'signs' | 'brackets' | 'begins' | 'many';

/** Ways through one phrase, gaps and choices multiplied: beyond this a sentence made for it could be slow. */
const MOST_WAYS = 600;

const SIGNS =
  /^(?:[\p{L}\p{N} '’()|?~.<>+!-]|@(?:company|product|community|ours|people)(?![\p{L}\p{N}]))+$/u;
const GAP = /^(?:~|\.\.\.?)$/;
const MENTION = /^@[a-z]+(?:\|@[a-z]+)*$/;
const FORMS = /^(?:<\p{L}+>|\p{L}+\+)$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*$/u;

/** A company's own book: it shares no word list with Hatcheck's, which may change with any update. */
const OWN: Phrasebook = phrasebook({});

/** What is wrong with a phrase of a company's, or nothing. See `pattern.ts` for the signs; lists, places in the sentence and other signs stay Hatcheck's own. */
export function faultOfPhrase(phrase: string): PhraseFault | undefined {
  const read = readPhrase(phrase);
  return typeof read === 'string' ? read : undefined;
}

/** The phrase ready to be looked for; a fault where it cannot be. */
export function readPhrase(phrase: string): Term | PhraseFault {
  if (!SIGNS.test(phrase)) return 'signs';
  const plain = plainSequence(phrase.toLowerCase());
  if (typeof plain !== 'string') return plain.fault;
  const term = OWN.parse(plain);
  const [first] = term.type === 'sequence' ? term.terms : [term];
  if (!first || !opens(first)) return 'begins';
  return waysThrough(term) > MOST_WAYS ? 'many' : term;
}

/** Of each choice in a phrase, every word stands in one sample at least; more say nothing new. */
const MOST_SAMPLES = 60;

/** Words that a phrase would be found in, with gaps left out and the company's own names put in. */
export function samplesOfPhrase(
  phrase: string,
  { company, products, communities }: CompanyFacts,
): string[] {
  const term = readPhrase(phrase);
  if (typeof term === 'string') return [];
  const names: Record<string, string> = {
    product: products[0] ?? company.name,
    community: communities[0]?.name ?? company.name,
    people: communities[0]?.name ?? company.name,
  };
  const count = Math.min(widest(term), MOST_SAMPLES);
  const samples = Array.from({ length: count }, (_, turn) =>
    sampleOf(term, turn, (kind) => names[kind] ?? company.name),
  );
  return [...new Set(samples)];
}

function widest(term: Term): number {
  switch (term.type) {
    case 'word':
      return term.words.size;
    case 'maybe':
      return widest(term.term);
    case 'either':
      return term.terms.length * Math.max(...term.terms.map(widest));
    case 'sequence':
      return Math.max(1, ...term.terms.map(widest));
    default:
      return 1;
  }
}

function sampleOf(term: Term, turn: number, named: (kind: string) => string): string {
  switch (term.type) {
    case 'exactly':
      return term.word;
    case 'word':
      return [...term.words][turn % term.words.size] ?? '';
    case 'mention':
      return named(term.kind);
    case 'maybe':
      return sampleOf(term.term, turn, named);
    case 'either': {
      const { length } = term.terms;
      const chosen = term.terms[turn % length];
      return chosen ? sampleOf(chosen, Math.floor(turn / length), named) : '';
    }
    case 'sequence':
      return term.terms
        .map((each) => sampleOf(each, turn, named))
        .filter((words) => words !== '')
        .join(' ');
    default:
      return '';
  }
}

interface Refused {
  fault: PhraseFault;
}

/** The same phrase with each word as a draft's words are read: "don't" is two words, "roll-back" too. */
function plainSequence(text: string): string | Refused {
  const parts = cut(text, ' ');
  if (!parts || parts.length === 0) return { fault: 'brackets' };
  const plain: string[] = [];
  for (const part of parts) {
    const one = plainTerm(part);
    if (typeof one !== 'string') return one;
    plain.push(one);
  }
  return plain.join(' ');
}

function plainTerm(term: string): string | Refused {
  if (GAP.test(term) || MENTION.test(term)) return term;
  if (term.startsWith('!')) return around('!', plainTerm(term.slice(1)), '');
  if (term.length > 1 && term.endsWith('?')) return around('', plainTerm(term.slice(0, -1)), '?');
  const bracketed = term.startsWith('(') && term.endsWith(')');
  const choices = cut(bracketed ? term.slice(1, -1) : term, '|');
  if (!choices || choices.length === 0) return { fault: 'brackets' };
  const plain: string[] = [];
  for (const choice of choices) {
    const one = bracketed ? plainSequence(choice) : plainWord(choice);
    if (typeof one !== 'string') return one;
    plain.push(one);
  }
  const sequence = bracketed || plain.some((one) => one.includes(' '));
  return sequence ? `(${plain.join('|')})` : plain.join('|');
}

function plainWord(word: string): string | Refused {
  if (FORMS.test(word)) return word;
  if (!WORD.test(word)) return { fault: /[()]/.test(word) ? 'brackets' : 'signs' };
  const words = wordsOfName(word);
  return words.length > 0 ? words.join(' ') : { fault: 'signs' };
}

function around(before: string, term: string | Refused, after: string): string | Refused {
  if (typeof term !== 'string') return term;
  const single = term.includes(' ') && !term.startsWith('(') ? `(${term})` : term;
  return `${before}${single}${after}`;
}

/** Cut at a sign outside brackets; nothing when the brackets do not close. */
function cut(text: string, sign: string): string[] | undefined {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')' && --depth < 0) return undefined;
    if (char === sign && depth === 0) parts.push('');
    else parts.push(parts.pop() + char);
  }
  return depth === 0 ? parts.map((part) => part.trim()).filter((part) => part !== '') : undefined;
}

/** Whether a term stands for words or names of its own, so that it can be looked up by them. */
function opens(term: Term): boolean {
  switch (term.type) {
    case 'exactly':
    case 'word':
    case 'mention':
      return true;
    case 'either':
      return term.terms.every(opens);
    case 'sequence':
      return term.terms[0] !== undefined && opens(term.terms[0]);
    default:
      return false;
  }
}

function waysThrough(term: Term): number {
  switch (term.type) {
    case 'gap':
      return term.most - term.least + 1;
    case 'maybe':
      return 1 + waysThrough(term.term);
    case 'not':
      return waysThrough(term.term);
    case 'either':
      return term.terms.reduce((sum, each) => sum + waysThrough(each), 0);
    case 'sequence':
      return term.terms.reduce((product, each) => product * waysThrough(each), 1);
    default:
      return 1;
  }
}
