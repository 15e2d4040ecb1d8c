import type { Span } from '../checker/report.ts';

/** A draft as the writer sees it, with the way back to the page. */
export interface Reading {
  /** Lines joined by `\n`, no zero-width placeholders. */
  text: string;
  /**
   * A live range over the span (UTF-16 offsets into `text`), or nothing when it no longer exists.
   * Text fields have no ranges: their marks are drawn over them.
   */
  range(span: Span): Range | undefined;
}

/** `copied`: the editor did not take the change as meant, nothing was retried, the words are on the clipboard. */
export type Written = 'done' | 'copied' | 'stale';

/** One editor technology. */
export interface Editor {
  id: string;
  /** Whether this technology owns the field. */
  owns(field: HTMLElement): boolean;
  read(field: HTMLElement): Reading;
  /** Where the caret stands (UTF-16 offset into the draft), or nothing when it is elsewhere. */
  caret(field: HTMLElement): number | undefined;
  /** Gives the field the focus with the caret there, and waits until the editor has been told. */
  placeCaret(field: HTMLElement, at: number): Promise<void>;
  /**
   * Replaces `span` by `text` as one edit that the site's undo takes back, caret kept.
   * `expected` is the draft the span was computed on; a different one gives `stale` and changes nothing.
   */
  replace(field: HTMLElement, span: Span, text: string, expected: string): Promise<Written>;
}
