import type { Feature } from '../../src/checker/model/features.ts';
import { HEADS, type Head } from '../../src/checker/model/heads.ts';
import type { Learnt } from '../../src/checker/model/model.ts';
import type { Kind } from '../../src/checker/report.ts';
import { type Example, learn, type Settings } from './logistic.ts';
import type { Row } from './rows.ts';

const expects = ({ one }: Row, kind: Kind) => one.kind_expected.includes(kind);
/** Drafts on which readers differ teach nothing about that kind. */
const isSure = ({ one }: Row, kind: Kind) => !one.kind_optional?.includes(kind);

const example = (yes: boolean, ...texts: Feature[][]): Example => ({
  buckets: texts.flatMap((features) => features.map(({ bucket }) => bucket)),
  yes,
});

const ofBoth = (kind: Kind) => (row: Row) =>
  isSure(row, kind) ? [example(expects(row, kind), row.asked.draft, row.asked.opening)] : [];

const ofStance = (stance: '+' | '-') => (row: Row) =>
  row.one.stance ? [example(row.one.stance === stance, row.asked.draft)] : [];

/** What each head learns from a row. */
const EXAMPLES: Record<Head, (row: Row) => Example[]> = {
  condemns: (row) => [
    ...(isSure(row, 'condemns-community')
      ? [example(expects(row, 'condemns-community'), row.asked.draft)]
      : []),
    ...(row.one.parent_does ? [example(row.one.parent_does === 'c', ...row.asked.post)] : []),
  ],
  cares: (row) => {
    if (!isSure(row, 'asks-cm')) return [];
    const yes = expects(row, 'asks-cm');
    if (!row.parent) return [example(yes, row.asked.draft)];
    const inPost = row.one.parent_does ? row.one.parent_does === 'k' : yes;
    // Where the post holds the cue, the answer may hold none.
    return [example(inPost, ...row.asked.post), ...(inPost ? [] : [example(yes, row.asked.draft)])];
  },
  agrees: ofStance('+'),
  disagrees: ofStance('-'),
  voice: ofBoth('company-voice'),
  promises: ofBoth('promises-outcome'),
  endorses: ofBoth('endorses-condemnation'),
  protects: ({ one, asked }) => [
    example(one.slice.startsWith('protected'), asked.draft, asked.opening),
  ],
};

export function learnHeads(rows: readonly Row[], settings: Settings): Record<Head, Learnt> {
  return Object.fromEntries(
    HEADS.map((head) => [head, learn(rows.flatMap(EXAMPLES[head]), settings)]),
  ) as Record<Head, Learnt>;
}
