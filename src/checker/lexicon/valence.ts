import { VALENCE_WORDS } from './valence-words.ts';

type Valence = keyof typeof VALENCE_WORDS;

const valences = new Map(
  Object.entries(VALENCE_WORDS).flatMap(([valence, words]) =>
    words.map((word) => [word, valence as Valence] as const),
  ),
);

/** `++`, `+`, `-` or `--`; nothing for words that sound like neither. */
export function valenceOf(word: string): Valence | undefined {
  return valences.get(word);
}
