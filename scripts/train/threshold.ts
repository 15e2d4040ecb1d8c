/** The lowest log odds from which at least `precision` of what is said is right, and most is found. */
export function thresholdFor(
  odds: readonly number[],
  yes: readonly boolean[],
  precision: number,
): number {
  const ranked = odds
    .map((each, index) => ({ odds: each, yes: yes[index] === true }))
    .sort((a, b) => b.odds - a.odds);
  let right = 0;
  let lowest = Number.POSITIVE_INFINITY;
  ranked.forEach((each, index) => {
    if (each.yes) right++;
    if (right / (index + 1) >= precision) lowest = each.odds;
  });
  // Where that precision is never reached, only what is surer than anything seen is said.
  return Number.isFinite(lowest) ? lowest : (ranked[0]?.odds ?? 0) + 1;
}
