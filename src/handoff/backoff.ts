const FIRST = 30_000;
const MOST = 3_600_000;

/** Ms to wait after the given number of tries: doubling from half a minute to an hour, with jitter of half. */
export function waitAfter(tries: number, random: () => number): number {
  const full = Math.min(FIRST * 2 ** Math.max(0, tries - 1), MOST);
  return Math.round(full * (0.5 + random() / 2));
}
