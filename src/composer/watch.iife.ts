import { onFocus } from './focus.ts';

declare global {
  /** True from when the rest is in this frame, whether or not the answer that said so arrived: it must not come twice. */
  var hatcheckHere: boolean | undefined;
}

/**
 * All that runs on a page where nobody writes: two listeners.
 * The first focus in something one can write in asks the background to bring in the rest.
 * Plain `chrome` on purpose, which Firefox has too: a library here would be most of the script.
 */
const done = new AbortController();

// What was pressed before a composer appeared tells what it answers.
document.addEventListener(
  'click',
  (event) => {
    const target = event.composedPath()[0];
    if (event.isTrusted && target instanceof Element && !isWritable(target))
      globalThis.hatcheckPressed = { target: new WeakRef(target), at: Date.now() };
  },
  { capture: true, passive: true },
);

/** While the background is asked, a second focus must not have the rest brought in twice. */
let asking = false;

onFocus(async (target) => {
  if (asking || !isWritable(target)) return;
  asking = true;
  try {
    // Where it failed over the question, it answers with that.
    if ((await chrome.runtime.sendMessage({ type: 'wake' })) === true) done.abort();
  } catch {
    // A background that did not come up is asked again at the next focus. Updated or removed, we have lost our id,
    // and this page keeps quiet until it is loaded anew.
    if (!chrome.runtime?.id || globalThis.hatcheckHere) done.abort();
  } finally {
    asking = false;
  }
}, done.signal);

function isWritable(element: Element): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
