/**
 * All that runs on a page where nobody writes: one listener.
 * The first focus in something one can write in asks the background to bring in the rest.
 * Plain `chrome` on purpose, which Firefox has too: a library here would be most of the script.
 */
const done = new AbortController();

document.addEventListener(
  'focusin',
  async (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || !isWritable(target)) return;
    try {
      if (await chrome.runtime.sendMessage({ type: 'wake' })) done.abort();
    } catch {
      // The extension was updated or removed; this page keeps quiet until it is loaded anew.
      done.abort();
    }
  },
  { capture: true, signal: done.signal },
);

function isWritable(element: HTMLElement): boolean {
  return element.isContentEditable || element instanceof HTMLTextAreaElement;
}
