/**
 * Takes away what scripts left that Firefox ended with the version an update replaced, or when the extension was
 * turned off: without a word to them, so that nothing in their card answers any more. It runs in the page and
 * knows nothing but what it is given; and only then, because a page could tell from it that we are here.
 *
 * @param marks the names that marks go by: Firefox lets no script of an extension go through a page's list of them.
 */
export function sweep(marks: readonly string[]): void {
  // The new version is at work in this page already.
  if (globalThis.hatcheckHere) return;
  for (const card of document.querySelectorAll('hatcheck-says')) card.remove();
  for (const mark of marks) CSS.highlights.delete(mark);
}
