/** A composer that opens this long after a press was opened by it, ms. */
const SOON = 10_000;

/** Where the watcher leaves what was pressed last, for the composer script that comes later. */
export interface Pressed {
  target: WeakRef<Element>;
  /** Epoch ms. */
  at: number;
}

declare global {
  /** Of our own isolated world; no page sees it. */
  var hatcheckPressed: Pressed | undefined;
}

/** What the writer pressed just now, if it was just now. */
export function justPressed(now: number): Element | undefined {
  const last = globalThis.hatcheckPressed;
  return last && now - last.at < SOON ? last.target.deref() : undefined;
}
