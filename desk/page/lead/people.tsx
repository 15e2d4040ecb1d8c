import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Section } from '../../../src/ui/section.tsx';
import type { Person } from '../../api/people.ts';
import type { Desk } from '../core/desk.ts';
import { Once } from '../parts/once.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { AddPerson } from './add-person.tsx';
import { PersonRow } from './person-row.tsx';

/** Who may come in, and as what. */
export function PeoplePage({ desk }: { desk: Desk }) {
  const people = useSignal<Person[] | undefined>(undefined);
  const link = useSignal<{ name: string; url: string } | undefined>(undefined);
  const problem = useSignal('');
  const load = async () => {
    const answer = await desk.call<Person[]>('GET', '/api/people');
    if (answer.ok) people.value = answer.value;
    problem.value = answer.ok ? '' : answer.error;
  };
  useEffect(() => {
    load();
  }, [desk]);
  const show = (name: string, url: string) => {
    link.value = { name, url };
    load();
  };
  return (
    <>
      <PageHead title={text('people')} />
      <Problem words={problem.value} />
      {link.value && (
        <Once
          desk={desk}
          title={text('link_for', link.value.name)}
          values={[[text('set_up_link'), link.value.url]]}
        />
      )}
      <div class="narrow">
        <Section title={text('people_here')}>
          {people.value ? (
            <ul class="people">
              {people.value.map((person) => (
                <PersonRow key={person.id} desk={desk} of={person} show={show} changed={load} />
              ))}
            </ul>
          ) : (
            <p class="soft">{text('loading')}</p>
          )}
        </Section>
        <AddPerson desk={desk} show={show} />
      </div>
    </>
  );
}
