import { sql } from 'drizzle-orm';
import type { DeskEvent } from './api/events.ts';
import type { Person, PersonName } from './api/people.ts';
import { maySee } from './cases/may-see.ts';
import type { Store } from './db/open.ts';

/** What happens in the desk, heard by every process of it through the database. */
export interface Events {
  /** Hears what this person may hear, until the answer is called. */
  hear(person: Person, tell: (event: DeskEvent) => void): () => void;
  /** Says to all processes that somebody has a case open. */
  looking(id: string, community: string | undefined, person: PersonName): Promise<void>;
  lookingAt(id: string): PersonName[];
  close(): Promise<void>;
}

/** Somebody who has not said so for this long has gone, ms; pages say it every 20 s. */
const GONE = 45_000;

type Told = DeskEvent & { community?: string | null; who?: PersonName };

export async function openEvents(store: Store, now: () => number = Date.now): Promise<Events> {
  const hearers = new Map<(event: DeskEvent) => void, Person>();
  const open = new Map<string, Map<string, { name: string; at: number }>>();

  const lookingAt = (id: string): PersonName[] => {
    const people = open.get(id) ?? new Map();
    for (const [person, { at }] of people) if (at < now() - GONE) people.delete(person);
    if (people.size === 0) open.delete(id);
    return [...people].map(([person, { name }]) => ({ id: person, name }));
  };

  const stop = await store.listen((payload) => {
    const told: Told = JSON.parse(payload);
    const { community = null, who, ...event } = told;
    if (event.is === 'looking' && who) {
      const people = open.get(event.id) ?? new Map();
      open.set(event.id, people.set(who.id, { name: who.name, at: now() }));
      event.people = lookingAt(event.id);
    }
    for (const [tell, person] of hearers)
      if (event.is === 'settings' || maySee(person, { community })) tell(event);
  });

  return {
    hear(person, tell) {
      hearers.set(tell, person);
      return () => hearers.delete(tell);
    },
    async looking(id, community, who) {
      const told = {
        is: 'looking',
        id,
        community,
        who: { id: who.id, name: who.name },
        people: [],
      };
      await store.db.execute(sql`select pg_notify('desk', ${JSON.stringify(told)})`);
    },
    lookingAt,
    close: stop,
  };
}
