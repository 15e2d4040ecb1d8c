/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { Article, Quoted } from './post.tsx';
import { closeDialog } from './route.ts';
import { postOf } from './store.ts';
import type { Dialog } from './visit.ts';

const FOCUSABLE = 'a[href], button, input, [contenteditable="true"]';

/** The composer in its dialog: modal, focus kept inside, Esc and a click on the mask close it. */
export function ComposeDialog({ dialog }: { dialog: Dialog }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const kept = new AbortController();
    document.addEventListener('focusin', (event) => keepFocus(event, box.current), kept);
    document.addEventListener('keydown', (event) => onKey(event, box.current), kept);
    return () => kept.abort();
  }, []);

  const layers = document.getElementById('layers');
  if (!layers) return null;
  const post = postOf(dialog.to);
  return createPortal(
    <div className="layer">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc is the way by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div className="mask" data-testid="mask" onClick={closeDialog} />
      <div ref={box} role="dialog" aria-modal="true" aria-label="Compose post" className="dialog">
        <div className="dialog-head">
          <button
            type="button"
            data-testid="app-bar-close"
            className="round"
            aria-label="Close"
            onClick={closeDialog}
          >
            <Icon name="close" />
          </button>
        </div>
        <div className="dialog-body">
          {post && dialog.kind === 'reply' && (
            <>
              <Article post={post} />
              <p className="replying">
                Replying to <span className="entity">@{post.author}</span>
              </p>
            </>
          )}
          <Composer
            kind={dialog.kind}
            {...(dialog.to ? { to: dialog.to } : {})}
            inline={false}
            boxes={dialog.boxes}
            focusAtOnce
            onPosted={closeDialog}
          />
          {post && dialog.kind === 'quote' && <Quoted post={post} />}
        </div>
      </div>
    </div>,
    layers,
  );
}

/** Focus that lands outside is pulled back to the editor, as X does. */
function keepFocus(event: FocusEvent, box: HTMLElement | null): void {
  if (!box || (event.target instanceof Node && box.contains(event.target))) return;
  box.querySelector<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
}

function onKey(event: KeyboardEvent, box: HTMLElement | null): void {
  if (event.key === 'Escape' && !event.isComposing) closeDialog();
  if (event.key !== 'Tab' || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => stop.tabIndex >= 0,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
