import type { Week } from '../../api/week.ts';
import { text } from '../texts.ts';
import { dayWords } from './monday.ts';

const HEIGHT = 96;
const STEP = 56;
const BAR = 16;

/** Arrived and closed, day by day: drawn, and as a table. */
export function Days({ week }: { week: Week }) {
  const most = Math.max(1, ...week.byDay.flatMap(({ arrived, closed }) => [arrived, closed]));
  const tall = (count: number) => (count / most) * HEIGHT;
  const title = text('week_sum', week.arrived, week.closed);
  return (
    <>
      <p class="sum">{title}</p>
      <svg
        class="days"
        viewBox={`0 -16 ${week.byDay.length * STEP} ${HEIGHT + 36}`}
        role="img"
        aria-label={title}
      >
        <path class="ground" d={`M0 ${HEIGHT + 0.5}H${week.byDay.length * STEP}`} />
        {week.byDay.map(({ day, arrived, closed }, at) => {
          const middle = at * STEP + STEP / 2;
          return (
            <g key={day}>
              <Bar x={middle - BAR - 1} count={arrived} tall={tall(arrived)} of="arrived" />
              <Bar x={middle + 1} count={closed} tall={tall(closed)} of="closed" />
              <text x={middle} y={HEIGHT + 16} text-anchor="middle">
                {dayWords(day, { weekday: 'short' })}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="legend soft">
        <span class="arrived">{text('arrived')}</span> <span class="closed">{text('closed')}</span>
      </p>
      <details>
        <summary class="soft">{text('week_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('day')}</th>
              <th scope="col">{text('arrived')}</th>
              <th scope="col">{text('closed')}</th>
            </tr>
          </thead>
          <tbody>
            {week.byDay.map(({ day, arrived, closed }) => (
              <tr key={day}>
                <th scope="row">
                  {dayWords(day, { weekday: 'long', day: 'numeric', month: 'short' })}
                </th>
                <td>{arrived}</td>
                <td>{closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Bar({ x, count, tall, of }: { x: number; count: number; tall: number; of: string }) {
  if (count === 0) return null;
  return (
    <>
      <rect class={of} x={x} y={HEIGHT - tall} width={BAR} height={tall} rx="2" />
      <text x={x + BAR / 2} y={HEIGHT - tall - 4} text-anchor="middle">
        {count}
      </text>
    </>
  );
}
