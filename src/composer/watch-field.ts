/** How long the pointer rests on a mark before the card opens, ms: intent, not passing by. */
const HOVER = 350;

interface Notices {
  /** The text may have changed: by a key, by the editor itself, by the page. */
  changed(): void;
  /** The pointer came to rest at a point of the window (client px). */
  hovered(x: number, y: number): void;
  /** The focus went elsewhere; the selection is still the field's. */
  left(): void;
  /** The field left the page. */
  removed(): void;
}

/**
 * Everything that listens on one field, until `signal` aborts.
 * Changes within one frame are told once, and none inside an input method's composition;
 * the answer tells whether one is under way.
 */
export function watchField(
  field: HTMLElement,
  signal: AbortSignal,
  notices: Notices,
): () => boolean {
  let composing = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    if (composing || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !composing) notices.changed();
    });
  };
  const options = { signal, passive: true };
  field.addEventListener('input', changed, options);
  field.addEventListener('focusout', () => notices.left(), options);
  const begun = () => {
    composing = true;
  };
  field.addEventListener('compositionstart', begun, options);
  // We may have come when one was already under way.
  field.addEventListener('compositionupdate', begun, options);
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      changed();
    },
    options,
  );
  field.addEventListener(
    'pointermove',
    ({ clientX, clientY, isTrusted }) => {
      if (!isTrusted) return;
      clearTimeout(rest);
      rest = setTimeout(() => notices.hovered(clientX, clientY), HOVER);
    },
    options,
  );
  field.addEventListener('pointerleave', () => clearTimeout(rest), options);

  // Editors also write without an input event: after undo, a paste, a mention picked from a list.
  const mutations = new MutationObserver(changed);
  mutations.observe(field, { childList: true, characterData: true, subtree: true });
  // A field that leaves the page shrinks to nothing; no other event tells.
  const sizes = new ResizeObserver(() => {
    if (!field.isConnected) notices.removed();
  });
  sizes.observe(field);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  });
  return () => composing;
}
