import { type Phrases, phrases } from '../reading/match.ts';
import { type Phrasebook, phrasebook } from '../reading/pattern.ts';
import { AGREEMENT } from './agreement.ts';
import { BUSINESS } from './business.ts';
import { GRAMMAR } from './grammar.ts';
import {
  CONTEMPT,
  CONTEMPT_EMOJI,
  HOSTILE_DEEDS,
  INSULT_ADJECTIVES,
  LAUGH_EMOJI,
  PERSON_INSULTS,
  PLACE_INSULTS,
  WISH_AWAY_AFTER,
  WISH_AWAY_BEFORE,
} from './insults.ts';

/** Entries with white space between them, brackets kept together; "dumpster-fire" is two words. */
export function entries(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let entry = '';
  for (const char of `${text} `) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0 && /\s/.test(char)) {
      if (entry !== '') found.push(entry.replace(/-/g, ' '));
      entry = '';
    } else entry += char === '\n' ? ' ' : char;
  }
  return found;
}

/** Entries one a line. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function fromEntries(texts: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, entries(text)]));
}

const LISTS: Record<string, readonly string[]> = {
  ...fromEntries(GRAMMAR),
  ...fromEntries(AGREEMENT),
  ...fromEntries(BUSINESS),
  badPerson: entries(PERSON_INSULTS),
  badPlace: entries(PLACE_INSULTS),
  badAdjective: entries(INSULT_ADJECTIVES),
  bad: entries(`${PERSON_INSULTS} ${PLACE_INSULTS} ${INSULT_ADJECTIVES}`),
  deed: entries(HOSTILE_DEEDS),
  goneAfter: lines(WISH_AWAY_AFTER),
  goneBefore: lines(WISH_AWAY_BEFORE),
  contempt: lines(CONTEMPT),
  contemptEmoji: entries(CONTEMPT_EMOJI),
  laughEmoji: entries(LAUGH_EMOJI),
};

const book: Phrasebook = phrasebook(LISTS);

export const isKnownWord = book.known;

/** Phrases, one a line, that may use every word list of the lexicon. */
export function say(text: string): Phrases {
  return phrases(book, text);
}
