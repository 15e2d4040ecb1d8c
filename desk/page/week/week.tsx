import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Section } from '../../../src/ui/section.tsx';
import type { Week } from '../../api/week.ts';
import type { Desk } from '../core/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Problem } from '../parts/problem.tsx';
import { kindWords, text } from '../texts.ts';
import { Bars } from './bars.tsx';
import { Days } from './days.tsx';
import { Levels } from './levels.tsx';
import { dayWords, mondayOf, plusDays, today } from './monday.ts';

/** A week in cases: what came, what went, and how long it took. */
export function WeekPage({ desk, from }: { desk: Desk; from: string | undefined }) {
  const week = useSignal<Week | undefined>(undefined);
  const problem = useSignal('');
  const zone = desk.settings.value?.timeZone;
  const current = mondayOf(today(desk.now.peek(), zone));
  const monday = from && /^\d{4}-\d\d-\d\d$/.test(from) ? mondayOf(from) : current;
  useEffect(() => {
    let stale = false;
    desk.call<Week>('GET', `/api/week?from=${monday}`).then((answer) => {
      if (stale) return;
      problem.value = answer.ok ? '' : answer.error;
      if (answer.ok) week.value = answer.value;
    });
    return () => {
      stale = true;
    };
  }, [desk, monday]);
  const shown = week.value;
  return (
    <>
      <PageHead title={text('week')}>
        <nav class="row" aria-label={text('weeks')}>
          <a class="button quiet" href={`/week?from=${plusDays(monday, -7)}`}>
            <Icon of="back" />
            {text('week_before')}
          </a>
          <strong>
            {dayWords(monday, { day: 'numeric', month: 'short' })} –{' '}
            {dayWords(plusDays(monday, 6), { day: 'numeric', month: 'short', year: 'numeric' })}
          </strong>
          {monday < current && (
            <a class="button quiet" href={`/week?from=${plusDays(monday, 7)}`}>
              {text('week_after')}
              <Icon of="next" />
            </a>
          )}
        </nav>
      </PageHead>
      <p class="soft">{text('week_hint')}</p>
      <Problem words={problem.value} />
      {shown ? <Shown week={shown} /> : <p class="soft waiting">{text('loading')}</p>}
    </>
  );
}

function Shown({ week }: { week: Week }) {
  return (
    <div class="week">
      <Section title={text('week_days')}>
        <Days week={week} />
      </Section>
      <Section title={text('week_levels')}>
        <Levels rows={week.byLevel} />
      </Section>
      <Section title={text('week_communities')}>
        <Bars
          name={text('community')}
          rows={week.byCommunity.map(({ community, count }) => [
            community || text('no_community'),
            count,
          ])}
        />
      </Section>
      <Section title={text('week_kinds')}>
        <Bars
          name={text('kind')}
          rows={week.byKind.map(({ kind, count }) => [kindWords(kind), count])}
        />
      </Section>
    </div>
  );
}
