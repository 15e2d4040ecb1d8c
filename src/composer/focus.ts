/** Hears of the focus now and later, also where it moves inside an open shadow root, of which the document is not told. */
export function onFocus(heard: (element: Element) => void, signal: AbortSignal): void {
  const roots = new WeakSet<Node>();
  let last: Event | undefined;

  function hear(event: Event) {
    // Focus given by script is trusted; an event made up by script is nobody's focus.
    if (event === last || !event.isTrusted) return;
    last = event;
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    if (path[0] instanceof Element) heard(path[0]);
  }

  function listen(root: Document | ShadowRoot) {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', hear, { capture: true, signal });
  }

  listen(document);
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    listen(element.shadowRoot);
    element = element.shadowRoot.activeElement;
  }
  if (element) heard(element);
}
