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
  let open = '';
  for (const part of text.split(/\s+/)) {
    const entry = open === '' ? part : `${open} ${part}`;
    if (depthOf(entry) > 0) open = entry;
    else {
      if (entry !== '') found.push(entry.replaceAll('-', ' '));
      open = '';
    }
  }
  return found;
}

const depthOf = (entry: string) =>
  entry.includes('(') ? entry.split('(').length - entry.split(')').length : 0;

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

const lists = (): Record<string, readonly string[]> => ({
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
});

let book: Phrasebook | undefined;

const theBook = (): Phrasebook => {
  book ??= phrasebook(lists());
  return book;
};

/** Phrases that nobody has asked for yet. */
const unread: Phrases[] = [];

/** Whether any phrase or list knows the word. */
export function isKnownWord(word: string): boolean {
  for (let next = unread.pop(); next; next = unread.pop()) void next.byFirst;
  return theBook().known(word);
}

/**
 * Phrases, one a line, that may use every word list of the lexicon. They are read when they are first asked
 * for: the background starts for much else than a draft, and reading all of them is most of a start.
 */
export function say(text: string): Phrases {
  const ready = phrases(theBook, text);
  unread.push(ready);
  return ready;
}
