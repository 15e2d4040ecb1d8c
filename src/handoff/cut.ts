/** Shortens to at most `most` UTF-16 units, ending in "…" and never inside a pair; a text that fits stays as it is. */
export function cut(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  const head = whole.slice(0, most - 1);
  return `${head.isWellFormed() ? head : head.slice(0, -1)}…`;
}
