/**
 * Takes away what scripts left that Firefox ended with the version an update replaced, or when the extension was
 * turned off: without a word to them, so that nothing in their card answers any more. It may run in the page by
 * itself and knows nothing but what it is given; never before there is something to show or an update, because a
 * page that has put up a likeness of our element could tell from it that we are here.
 *
 * @param marks the names that marks go by: Firefox lets no script of an extension go through a page's list of them.
 * @param ours whether the script that is at work in this page is the one that sweeps.
 */
export function sweep(marks: readonly string[], ours = false): void {
  // The new version is at work in this page already.
  if (globalThis.hatcheckHere && !ours) return;
  for (const card of document.querySelectorAll('hatcheck-says')) card.remove();
  for (const mark of marks) CSS.highlights.delete(mark);
}
