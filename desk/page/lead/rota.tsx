import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../src/ui/button.tsx';
import { Section } from '../../../src/ui/section.tsx';
import type { Person } from '../../api/people.ts';
import type { Shift } from '../../api/rota.ts';
import { type Desk, meOf } from '../core/desk.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { ShiftFields, ShiftWords } from './shift-row.tsx';
import { shiftFaults } from './shifts.ts';

const WEEK = 7 * 86_400_000;

/** Who is on duty from when to when; leads change it, all see it. */
export function RotaPage({ desk }: { desk: Desk }) {
  const shifts = useSignal<Shift[] | undefined>(undefined);
  const people = useSignal<Person[]>([]);
  const problem = useSignal('');
  const me = meOf(desk);
  const leads = me?.role === 'lead';
  const zone = desk.settings.value?.timeZone ?? 'UTC';
  useEffect(() => {
    desk.call<Shift[]>('GET', '/api/rota').then((answer) => {
      if (answer.ok) shifts.value = answer.value;
      else problem.value = answer.error;
    });
    desk.call<Person[]>('GET', '/api/people').then((answer) => {
      if (answer.ok) people.value = answer.value.filter(({ active }) => active);
    });
  }, [desk]);
  const list = shifts.value ?? [];
  const faults = shiftFaults(list);
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await desk.call<unknown>('PUT', '/api/rota', list);
    problem.value = answer.ok ? '' : answer.error;
    if (!answer.ok) return;
    desk.say(text('saved'));
    desk.enter();
  };
  return (
    <>
      <PageHead title={text('rota')} />
      <div class="narrow">
        <OnDuty desk={desk} />
        <Section title={text('shifts')}>
          <p class="soft">{text('rota_zone', zone)}</p>
          <Problem words={problem.value} />
          {!shifts.value && !problem.value && <p class="soft">{text('loading')}</p>}
          {shifts.value && list.length === 0 && <p class="soft">{text('rota_none')}</p>}
          {leads ? (
            <form class="stack" onSubmit={save}>
              {list.map((shift, at) => (
                <ShiftFields
                  key={at}
                  shift={shift}
                  number={at + 1}
                  zone={zone}
                  people={people.value}
                  fault={faults.get(at)}
                  change={(next) => {
                    shifts.value = list.with(at, next);
                  }}
                  remove={() => {
                    shifts.value = list.toSpliced(at, 1);
                  }}
                />
              ))}
              <div class="row">
                <Button
                  onClick={() => {
                    shifts.value = [...list, following(list, desk.now.peek())];
                  }}
                >
                  {text('shift_add')}
                </Button>
                <Button send look="strong" disabled={faults.size > 0}>
                  {text('save')}
                </Button>
              </div>
            </form>
          ) : (
            <ul class="rows">
              {list.map((shift) => (
                <ShiftWords key={shift.from} shift={shift} zone={zone} people={people.value} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  );
}

function OnDuty({ desk }: { desk: Desk }) {
  const { now, backup } = meOf(desk)?.onDuty ?? {};
  return (
    <Section title={text('on_duty_now')}>
      <p class="big">{now ? now.name : text('on_duty_nobody')}</p>
      <p class="soft">
        {now
          ? backup
            ? text('on_duty_backup', backup.name)
            : text('on_duty_no_backup')
          : text('on_duty_nobody_hint')}
      </p>
    </Section>
  );
}

/** A week that begins where the last shift ends. */
function following(list: readonly Shift[], now: number): Shift {
  const ends = list.map(({ to }) => Date.parse(to)).filter((at) => !Number.isNaN(at));
  const hour = 3_600_000;
  const from = ends.length > 0 ? Math.max(...ends) : Math.ceil(now / hour) * hour;
  return {
    from: new Date(from).toISOString(),
    to: new Date(from + WEEK).toISOString(),
    person: '',
    backup: null,
  };
}
