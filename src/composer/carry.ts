import type { Span } from '../checker/report.ts';

/** One replacement: `from`..`to` of the old text became `inserted`. UTF-16 offsets. */
export interface Change {
  from: number;
  to: number;
  inserted: string;
}

/** The smallest single replacement that turns one text into the other; nothing when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    from: head,
    to: before.length - tail,
    inserted: after.slice(head, after.length - tail),
  };
}

/**
 * Where a span of the old text lies in the new, or nothing when the change touches it.
 * Letters glued to either end touch it too, as they make another word; a space or a stop does not.
 */
export function carried(span: Span, { from, to, inserted }: Change): Span | undefined {
  if (from > span.end || (from === span.end && !/^[\p{L}\p{N}'’]/u.test(inserted))) return span;
  if (to < span.start || (to === span.start && !/[\p{L}\p{N}'’]$/u.test(inserted))) {
    const by = from + inserted.length - to;
    return { start: span.start + by, end: span.end + by };
  }
  return undefined;
}
