/** One line of the printed tables. Times in ms, sizes in kB (1,000 bytes), ratios in times. */
export interface Row {
  what: string;
  figure: string;
  target: string;
  holds: string;
}

/** The value below which `share` of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A row with the target, an upper bound in the same unit, and whether the figure keeps to it. */
export function row(what: string, value: number, unit: 'ms' | 'kB' | '×', target?: number): Row {
  return {
    what,
    figure: `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`,
    target: target === undefined ? '' : `≤ ${target} ${unit}`,
    holds: target === undefined ? '' : value <= target ? 'yes' : 'NO',
  };
}
