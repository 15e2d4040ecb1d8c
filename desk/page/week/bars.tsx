import { text } from '../texts.ts';

interface Props {
  name: string;
  rows: readonly (readonly [label: string, count: number])[];
}

const WIDTH = 100;

/** A table whose numbers are drawn as well: the drawing adds nothing that is not said. */
export function Bars({ name, rows }: Props) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  if (rows.length === 0) return <p class="soft">{text('week_none')}</p>;
  return (
    <table class="bars">
      <thead class="unseen">
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{text('cases')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows]
          .sort(([, a], [, b]) => b - a)
          .map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / most) * WIDTH} height="10" rx="1" />
                </svg>
                <span class="number">{count}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
