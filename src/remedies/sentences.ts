import type { Span } from '../checker/report.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Beyond this, the whole text counts as one sentence: nobody rewords a book. UTF-16 units. */
const MOST = 20_000;

/** Sentences of a draft without the space around them, in order; none of them holds a newline. */
export function sentencesOf(draft: string): Span[] {
  if (draft.length > MOST) return [{ start: 0, end: draft.length }];
  const spans: Span[] = [];
  for (const { segment, index } of SEGMENTER.segment(draft))
    for (const part of segment.matchAll(/[^\n\r\u2028\u2029]+/g)) {
      const words = part[0].trim();
      if (words === '') continue;
      const start = index + part.index + part[0].indexOf(words);
      spans.push({ start, end: start + words.length });
    }
  return spans;
}

/** The sentences that a phrase stands in. */
export function sentencesAround(sentences: Span[], phrases: Span[]): Span[] {
  return sentences.filter(({ start, end }) =>
    phrases.some((phrase) => phrase.start < end && phrase.end > start),
  );
}
