import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { DateTime } from 'luxon';
import * as v from 'valibot';
import { ActionRequestSchema } from '../api/action.ts';
import type { CaseView } from '../api/case.ts';
import { QueueQuerySchema } from '../api/queue.ts';
import { TextCheckSchema } from '../api/texts.ts';
import { act } from '../cases/act.ts';
import { maySee } from '../cases/may-see.ts';
import { counts, queue } from '../cases/queue.ts';
import { view } from '../cases/view.ts';
import { week } from '../cases/week.ts';
import { cases } from '../db/schema.ts';
import type { Desk } from '../desk.ts';
import { NotDone } from '../not-done.ts';
import { people, person } from '../people/people.ts';
import { checkText } from '../texts/check.ts';
import { formsFor } from '../texts/forms.ts';
import { bodyOf, type Carried, queryOf, read } from './http.ts';

const WeekSchema = v.object({ from: v.exactOptional(v.pipe(v.string(), v.isoDate())) });

/** The queue, its cases, and what is at hand for them. */
export function caseRoutes(desk: Desk): Hono<Carried> {
  const { store, events, now } = desk;
  const { db } = store;

  const whole = async (c: Context<Carried>, id: string): Promise<CaseView> => {
    const found = await view(db, id, c.get('person'), await desk.settings(), events.lookingAt(id));
    if (!found) throw new NotDone(404, 'There is no such case.');
    return found;
  };

  const app = new Hono<Carried>();
  app.get('/queue', async (c) =>
    c.json(await queue(db, c.get('person'), read(QueueQuerySchema, queryOf(c)))),
  );
  app.get('/counts', async (c) => c.json(await counts(db, c.get('person'), now())));
  app.get('/people', async (c) => c.json(await people(db)));
  app.get('/cases/:id', async (c) => c.json(await whole(c, c.req.param('id'))));
  app.get('/cases/:id/texts', async (c) =>
    c.json(formsFor(await whole(c, c.req.param('id')), await desk.settings())),
  );
  app.post('/cases/:id/actions', async (c) => {
    const id = c.req.param('id');
    const by = c.get('person');
    const { version, action } = await bodyOf(c, ActionRequestSchema);
    try {
      const settings = await desk.settings();
      await act(db, id, version, action, {
        settings,
        by,
        now: now(),
        person,
        also: (tx, row, before, done) => desk.acted(tx, row, before, done, settings),
      });
    } catch (error) {
      if (!(error instanceof NotDone) || error.status !== 409) throw error;
      return c.json({ error: error.message, case: await whole(c, id) }, 409);
    }
    return c.json(await whole(c, id));
  });
  app.post('/cases/:id/looking', async (c) => {
    const id = c.req.param('id');
    const [row] = await db
      .select({ community: cases.community })
      .from(cases)
      .where(eq(cases.id, id));
    if (!row || !maySee(c.get('person'), row)) throw new NotDone(404, 'There is no such case.');
    const { id: who, name } = c.get('person');
    await events.looking(id, row.community ?? undefined, { id: who, name });
    return c.json({ noted: true });
  });
  app.post('/texts/check', async (c) =>
    c.json(checkText(await bodyOf(c, TextCheckSchema), await desk.settings())),
  );
  app.get('/week', async (c) => {
    const settings = await desk.settings();
    const { from } = read(WeekSchema, queryOf(c));
    const { timeZone: zone } = settings;
    const asked = from ? DateTime.fromISO(from, { zone }) : DateTime.fromJSDate(now(), { zone });
    const monday = asked.startOf('week');
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => monday.plus({ days: day }).toISODate() ?? '');
    const span = { from: monday.toJSDate(), to: monday.plus({ weeks: 1 }).toJSDate(), days };
    return c.json(await week(db, c.get('person'), span, settings));
  });
  return app;
}
