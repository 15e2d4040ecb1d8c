import { Field } from '../../../src/ui/field.tsx';
import type { Settings } from '../../api/settings.ts';
import { text } from '../texts.ts';

type Hours = Settings['working'];
type Quiet = Settings['quiet'];

/** ISO weekdays, Monday first. */
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  label: string;
  value: Hours;
  change(value: Hours): void;
}

/** On which days, and from when to when. */
export function HoursFields({ label, value, change }: Props) {
  return (
    <fieldset class="hours">
      <legend>{label}</legend>
      <div class="days-row">
        {DAYS.map((day) => (
          <label key={day} class="tick">
            <input
              type="checkbox"
              checked={value.days.includes(day)}
              onChange={({ currentTarget }) =>
                change({
                  ...value,
                  days: DAYS.filter((one) =>
                    one === day ? currentTarget.checked : value.days.includes(one),
                  ),
                })
              }
            />
            {text(`day_${day}`)}
          </label>
        ))}
      </div>
      <Times value={value} change={(times) => change({ ...value, ...times })} />
    </fieldset>
  );
}

/** Over night nothing below U1 wakes anybody. */
export function QuietFields({ value, change }: { value: Quiet; change(value: Quiet): void }) {
  return (
    <fieldset class="hours">
      <legend>{text('quiet')}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={({ currentTarget }) =>
            change(currentTarget.checked ? { from: '22:00', to: '07:00' } : null)
          }
        />
        {text('quiet_on')}
      </label>
      {value && <Times value={value} change={change} />}
    </fieldset>
  );
}

interface Span {
  from: string;
  to: string;
}

function Times({ value, change }: { value: Span; change(value: Span): void }) {
  const { from, to } = value;
  return (
    <div class="row">
      <Field
        label={text('from')}
        type="time"
        required
        value={from}
        change={(time) => change({ from: time, to })}
      />
      <Field
        label={text('to')}
        type="time"
        required
        value={to}
        change={(time) => change({ from, to: time })}
      />
    </div>
  );
}
