import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { readRota, saveRota } from '../alerts/rota.ts';
import { testAlert } from '../alerts/send.ts';
import { NewPersonSchema, ROLES } from '../api/people.ts';
import { RotaSchema } from '../api/rota.ts';
import { SettingsSchema } from '../api/settings.ts';
import { TargetSchema } from '../api/targets.ts';
import type { Desk } from '../desk.ts';
import { listKeys, makeKey, revokeKey } from '../intake-keys.ts';
import { NotDone } from '../not-done.ts';
import type { Outcome } from '../outcome.ts';
import { listTargets, removeTarget, saveTarget } from '../outward/targets.ts';
import { testTarget } from '../outward/test.ts';
import { add, change, leave, people, person } from '../people/people.ts';
import { erasePerson } from '../retention/erase-person.ts';
import { exportPerson } from '../retention/person.ts';
import { saveSettings } from '../settings.ts';
import { bodyOf, type Carried } from './http.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(200));
const ChangeSchema = v.pipe(
  v.strictObject({ role: v.picklist(ROLES), community: v.exactOptional(words) }),
  v.check(
    ({ role, community }) => role !== 'liaison' || community !== undefined,
    'A liaison needs a community.',
  ),
);
const PersonalSchema = v.strictObject({ person: words });
const EraseSchema = v.strictObject({ person: words, confirm: words });

/** What everybody may see of the desk's set-up, and what a lead may change. */
export function leadRoutes(desk: Desk): Hono<Carried> {
  const { store, vault, publicUrl, keys, now } = desk;
  const { db } = store;
  const linkFor = async (email: string) =>
    `${publicUrl}/set-password?token=${await desk.linkFor(email)}`;

  const app = new Hono<Carried>();
  app.get('/rota', async (c) => c.json(await readRota(db)));
  app.get('/targets', async (c) => c.json(await listTargets(db)));
  app.get('/settings', async (c) => c.json(await desk.settings()));

  // From here on a lead is asked for; reading the queue goes another way.
  app.use(async (c, next) => {
    if (c.get('person').role === 'lead') return next();
    throw new NotDone(403, 'This is for a lead.');
  });

  app.put('/settings', async (c) => {
    const settings = await bodyOf(c, SettingsSchema);
    await saveSettings(db, settings);
    return c.json(settings);
  });
  app.put('/rota', async (c) => {
    const faults = await saveRota(db, await bodyOf(c, RotaSchema), await people(db));
    if (faults.length > 0) throw new NotDone(422, faults.join(' '));
    return c.json(await readRota(db));
  });
  app.post('/alerts/test', async (c) => c.json(sent(await testAlert(c.get('person'), desk.jobs))));

  app.post('/people', async (c) => {
    const made = await add(db, await bodyOf(c, NewPersonSchema));
    return c.json({ person: made, setUpLink: await linkFor(made.email) }, 201);
  });
  app.post('/people/:id/link', async (c) => {
    const found = (await people(db)).find(({ id }) => id === c.req.param('id'));
    if (!found) throw new NotDone(404, 'There is no such person on the team.');
    return c.json({ setUpLink: await linkFor(found.email) });
  });
  app.put('/people/:id', async (c) => {
    const { role, community } = await bodyOf(c, ChangeSchema);
    await change(db, c.req.param('id'), role, community);
    return c.json(await person(db, c.req.param('id')));
  });
  app.post('/people/:id/leave', async (c) => {
    await leave(db, c.req.param('id'));
    return c.json({ left: true });
  });

  app.get('/intake', async (c) => c.json(await listKeys(db)));
  app.post('/intake', async (c) => {
    const { name } = await bodyOf(c, v.strictObject({ name: words }));
    const made = await makeKey(db, vault, name);
    keys.forget();
    return c.json({ ...made, endpoint: `${publicUrl}/intake` }, 201);
  });
  app.post('/intake/:id/revoke', async (c) => {
    await revokeKey(db, c.req.param('id'));
    keys.forget();
    return c.json(await listKeys(db));
  });

  app.put('/targets/:id', async (c) => {
    const asked = c.req.param('id');
    const id = asked === 'new' ? randomUUID() : asked;
    const allowPrivate = desk.limits.privateTargets;
    const fault = await saveTarget(db, vault, id, await bodyOf(c, TargetSchema), { allowPrivate });
    if (fault) throw new NotDone(422, fault);
    return c.json(await listTargets(db));
  });
  app.delete('/targets/:id', async (c) => {
    await removeTarget(db, c.req.param('id'));
    return c.json(await listTargets(db));
  });
  app.post('/targets/:id/test', async (c) =>
    c.json(sent(await testTarget(c.req.param('id'), desk.jobs))),
  );

  app.post('/data/export', async (c) => {
    const { person: who } = await bodyOf(c, PersonalSchema);
    c.header('content-disposition', 'attachment; filename="person.json"');
    return c.json(await exportPerson(db, who));
  });
  app.post('/data/erase', async (c) => {
    const { person: who, confirm } = await bodyOf(c, EraseSchema);
    if (confirm !== who) throw new NotDone(422, 'Write the same words twice to erase.');
    return c.json(await erasePerson(db, who, c.get('person'), now()));
  });
  return app;
}

/** Throws `NotDone` with the reason when it did not go out. */
function sent(outcome: Outcome): { sent: true; reference?: string } {
  if (outcome.is !== 'sent') throw new NotDone(422, outcome.reason);
  return { sent: true, ...(outcome.reference && { reference: outcome.reference }) };
}
