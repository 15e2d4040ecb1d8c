import type { CaseLine } from '../../api/case.ts';

export const BANDS = ['late', 'hour', 'day', 'later', 'nothing'] as const;
export type Band = (typeof BANDS)[number];

const HOUR = 3_600_000;

/** Breaks the queue where the eye should rest; the order within stays the server's. */
export function inBands(lines: readonly CaseLine[], now: number): [Band, CaseLine[]][] {
  const sorted = new Map<Band, CaseLine[]>();
  for (const line of lines) {
    const band = bandOf(line, now);
    sorted.set(band, [...(sorted.get(band) ?? []), line]);
  }
  return [...sorted];
}

function bandOf({ next }: CaseLine, now: number): Band {
  if (!next) return 'nothing';
  const left = Date.parse(next.at) - now;
  if (left < 0) return 'late';
  if (left <= HOUR) return 'hour';
  return left <= 24 * HOUR ? 'day' : 'later';
}
