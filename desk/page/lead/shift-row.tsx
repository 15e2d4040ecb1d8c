import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Person } from '../../api/people.ts';
import type { Shift } from '../../api/rota.ts';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';
import { momentOf, wallTime } from './zone.ts';

interface Props {
  shift: Shift;
  number: number;
  zone: string;
  people: Person[];
  fault: 'backwards' | 'overlap' | 'nobody' | undefined;
  change(shift: Shift): void;
  remove(): void;
}

/** One shift, on the desk's clock. */
export function ShiftFields({ shift, number, zone, people, fault, change, remove }: Props) {
  const names = people.map(({ id, name }) => [id, name] as const);
  // A field that is being typed in is empty for a moment; the old moment stays until there is a new one.
  const time = (name: 'from' | 'to') => (value: string) => {
    const moment = momentOf(value, zone);
    if (moment) change({ ...shift, [name]: moment });
  };
  return (
    <fieldset class="shift">
      <legend class="unseen">{text('shift_number', number)}</legend>
      <Select
        label={text('shift_person')}
        value={shift.person}
        options={[['', text('shift_nobody')], ...names]}
        change={(person) => change({ ...shift, person })}
      />
      <Select
        label={text('shift_backup')}
        value={shift.backup ?? ''}
        options={[['', text('shift_no_backup')], ...names]}
        change={(backup) => change({ ...shift, backup: backup || null })}
      />
      <Field
        label={text('from')}
        type="datetime-local"
        required
        value={wallTime(shift.from, zone)}
        change={time('from')}
      />
      <Field
        label={text('to')}
        type="datetime-local"
        required
        value={wallTime(shift.to, zone)}
        change={time('to')}
      />
      <Button look="quiet" onClick={remove}>
        {text('remove')}
      </Button>
      {fault && (
        <p class="problem" role="alert">
          {text(`shift_fault_${fault}`)}
        </p>
      )}
    </fieldset>
  );
}

interface WordsProps {
  shift: Shift;
  zone: string;
  people: Person[];
}

export function ShiftWords({ shift, zone, people }: WordsProps) {
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  const at = (moment: string) => wallTime(moment, zone).replace('T', ' ');
  return (
    <li>
      <span>
        <strong>{name(shift.person)}</strong>{' '}
        {shift.backup && <span class="soft">{text('on_duty_backup', name(shift.backup))}</span>}
      </span>
      <span class="soft">
        {at(shift.from)} – {at(shift.to)}
      </span>
    </li>
  );
}
