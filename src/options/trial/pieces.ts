import { type Finding, KINDS } from '../../checker/report.ts';

/** A piece of the draft under the same findings; the most serious of them gives it its line. */
export interface Piece {
  /** Where it begins in the draft. */
  start: number;
  words: string;
  finding?: Finding;
}

/** The draft cut at every beginning and end of a phrase. */
export function piecesOf(draft: string, findings: readonly Finding[]): Piece[] {
  const cuts = findings.flatMap(({ span }) => [span.start, span.end]);
  const edges = [...new Set([0, ...cuts, draft.length])]
    .filter((at) => at <= draft.length)
    .sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const [finding] = findings
      .filter(({ span }) => span.start <= start && end <= span.end)
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return { start, words: draft.slice(start, end), ...(finding && { finding }) };
  });
}
