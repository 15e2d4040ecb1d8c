import type { Finding } from '../checker/report.ts';
import type { Reading } from '../editors/editor.ts';
import type { Theme } from '../ui/mark-name.ts';
import { createHighlights } from './highlights.ts';
import { createOverlay } from './overlay.ts';

/** The underlines of one composer. */
export interface Marks {
  /** Shows these findings and no others. */
  paint(findings: readonly Finding[], reading: Reading, theme: Theme): void;
  clear(): void;
  /** The finding whose mark lies under the point (client px), if any. */
  under(x: number, y: number): Finding | undefined;
}

/** In rich fields the browser paints over live ranges; text fields have none, so there a mirror lies over them. */
export function createMarks(field: HTMLElement, layer: () => HTMLElement): Marks {
  const isTextField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isTextField ? createOverlay(field, layer) : createHighlights();
}
