import type { Week } from '../../api/week.ts';
import { spanWords } from '../core/spans.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { text } from '../texts.ts';

type Row = Week['byLevel'][number];

/** How long it took at each level: the middle, the slowest tenth, and how many were in time. */
export function Levels({ rows }: { rows: Row[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where the table is wider than the page, keys must be able to scroll it
    <section class="scroll" tabIndex={0} aria-label={text('week_levels_table')}>
      <table class="levels">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {text('level')}
            </th>
            <th scope="col" rowSpan={2}>
              {text('cases')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text('until_acknowledged')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text('until_closed')}
            </th>
          </tr>
          <tr>
            <Heads />
            <Heads />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ level, count, acknowledge, close }) => (
            <tr key={level}>
              <th scope="row">
                <LevelMark level={level} />
              </th>
              <td>{count}</td>
              <Times of={acknowledge} />
              <Times of={close} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heads() {
  return (
    <>
      <th scope="col">{text('median')}</th>
      <th scope="col">{text('p90')}</th>
      <th scope="col">{text('in_time')}</th>
    </>
  );
}

function Times({ of }: { of: Row['close'] }) {
  if (!of)
    return (
      <td colSpan={3} class="soft">
        {text('nothing_yet')}
      </td>
    );
  return (
    <>
      <td>{spanWords(of.median)}</td>
      <td>{spanWords(of.p90)}</td>
      <td>{text('per_cent', Math.round(of.inTime * 100))}</td>
    </>
  );
}
