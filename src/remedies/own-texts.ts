import type { Policy } from '../policy/schema.ts';
import { FIRST_RESPONSES, type FirstText } from './first-responses.ts';
import { REPAIRS, type RepairText } from './repair.ts';

/** What is put into a draft is put into an English one: in other languages nothing is found. */
export const DRAFTS = 'en';

/** Those of a company's texts that are written in a language (BCP 47; regions read each other). */
export function inLanguage<T extends { language: string }>(
  texts: readonly T[],
  language: string,
): T[] {
  return texts.filter((text) => primary(text.language) === primary(language));
}

/** First answers: the company's in the reader's language, then its English ones, then ours; an id counts once. */
export function firstResponsesFor({ texts }: Policy, language: string): FirstText[] {
  const own = inTheirTurn(texts.firstResponses, language);
  return onceEach([...own, ...FIRST_RESPONSES], ({ id }) => id);
}

/** Words to put a post right, in our order, each the company's own where it has one. */
export function repairsFor({ texts }: Policy, language: string): RepairText[] {
  const own = inTheirTurn(texts.repairs, language);
  return REPAIRS.map((ours) => ({ ...ours, ...textOf(own.find(({ id }) => id === ours.id)) }));
}

/** The company's own guidance on a topic, in the reader's language or else in English. */
export function guidanceFor(
  { texts }: Policy,
  topic: string,
  language: string,
): Policy['texts']['guidance'][number] | undefined {
  return inTheirTurn(texts.guidance, language).find((own) => own.topic === topic);
}

function textOf(own: { text: string } | undefined): { text?: string } {
  return own ? { text: own.text } : {};
}

function inTheirTurn<T extends { language: string }>(texts: readonly T[], language: string): T[] {
  return onceEach([...inLanguage(texts, language), ...inLanguage(texts, DRAFTS)], (text) => text);
}

function onceEach<T>(all: readonly T[], keyOf: (one: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return all.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
