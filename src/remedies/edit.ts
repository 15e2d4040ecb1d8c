import type { Edit } from './offer.ts';

/** The one smallest edit that turns a draft into its result, cut at word borders and never inside a pair. */
export function editBetween(draft: string, result: string): Edit {
  let start = 0;
  const shorter = Math.min(draft.length, result.length);
  while (start < shorter && draft[start] === result[start]) start++;
  let end = 0;
  while (end < shorter - start && draft.at(-1 - end) === result.at(-1 - end)) end++;
  // Whole words change hands, so that the site's undo gives whole words back.
  while (start > 0 && !isBorder(draft, start)) start--;
  while (end > 0 && !isBorder(draft, draft.length - end)) end--;
  return {
    span: { start, end: draft.length - end },
    text: result.slice(start, result.length - end),
  };
}

function isBorder(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  return before === ' ' || after === ' ';
}

/** The draft with the edit carried out. */
export function applied(draft: string, { span, text }: Edit): string {
  return draft.slice(0, span.start) + text + draft.slice(span.end);
}
