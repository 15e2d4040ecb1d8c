import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { Person } from '../api/people.ts';
import type { Shift } from '../api/rota.ts';
import type { Settings } from '../api/settings.ts';
import { DUTIES, type Duty, LEVELS, type Level } from '../api/words.ts';
import type { Db, Tx } from '../db/open.ts';
import { type CaseRow, type Job, user } from '../db/schema.ts';
import { add } from '../jobs/job.ts';
import { notInQuiet } from './quiet.ts';
import { onDuty } from './rota.ts';

/** Why somebody is alerted: on duty; behind whom is on duty; a lead, for want of those; about a duty gone by. */
const STEPS = ['duty', 'backup', 'lead', 'breach'] as const;

/** What a job of kind `alert` holds: how the case stood when it was written. */
export const AlertSchema = v.object({
  step: v.picklist(STEPS),
  level: v.picklist(LEVELS),
  /** Of a breach: what was not done, and by when it was due. */
  duty: v.optional(v.picklist(DUTIES)),
  due: v.optional(v.string()),
});
export type Alert = v.InferOutput<typeof AlertSchema>;

export type Alerted = Pick<Person, 'id' | 'role' | 'active'>;

/** Who is there to be alerted: everybody who did not leave. */
export async function alertable(db: Db | Tx): Promise<Alerted[]> {
  const rows = await db
    .select({ id: user.id, role: user.role })
    .from(user)
    .where(isNull(user.leftAt));
  return rows.map((row) => ({ ...row, active: true }));
}

/**
 * Calls for the alerts of a level, on arrival and whenever the level is raised; nothing at a level without.
 * On duty at once, the backup later unless somebody acknowledged by then; leads where the rota has nobody.
 */
export async function alertsFor(
  tx: Db | Tx,
  about: Pick<CaseRow, 'id' | 'level'>,
  settings: Settings,
  shifts: Shift[],
  people: Alerted[],
  now: Date,
): Promise<void> {
  const { level } = about;
  const { alert, backupAfter } = settings.levels[level];
  if (!alert) return;
  const write = (recipient: string, step: Alert['step'], due: Date) =>
    add(
      tx,
      {
        what: 'alert',
        caseId: about.id,
        recipient,
        detail: { step, level },
        due: notInQuiet(due, level, settings),
      },
      now,
    );
  const { first, behind } = called(shifts, people, now);
  for (const id of first.ids) await write(id, first.step, now);
  if (backupAfter === null) return;
  const later = new Date(now.getTime() + backupAfter * 60_000);
  for (const id of behind) await write(id, 'backup', later);
}

/** Tells whoever is called, the backup and the owner of a duty gone by, all at once. */
export async function alertBreach(
  tx: Db | Tx,
  about: Pick<CaseRow, 'id' | 'level' | 'ownerId'>,
  breach: { duty: Duty; due: string },
  shifts: Shift[],
  people: Alerted[],
  now: Date,
): Promise<void> {
  const { first, behind } = called(shifts, people, now);
  const owner = people.filter(({ id, active }) => active && id === about.ownerId);
  const all = new Set([...first.ids, ...behind, ...owner.map(({ id }) => id)]);
  const detail = { step: 'breach', level: about.level, ...breach };
  for (const recipient of all)
    await add(tx, { what: 'alert', caseId: about.id, recipient, detail }, now);
}

/** An alert that cannot reach its person goes to the leads, so that somebody hears of the case. */
export async function passToLeads(tx: Tx, job: Job, now: Date): Promise<void> {
  const alert = v.safeParse(AlertSchema, job.detail);
  if (!alert.success || alert.output.step === 'lead') return;
  const leads = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, 'lead'), isNull(user.leftAt)));
  const detail = { ...alert.output, step: 'lead' };
  for (const { id } of leads)
    if (id !== job.recipient)
      await add(tx, { what: 'alert', caseId: job.caseId, recipient: id, detail }, now);
}

/** Whoever is not active any more counts as not on the rota. */
function called(shifts: Shift[], people: Alerted[], now: Date) {
  const active = new Set(people.filter((one) => one.active).map(({ id }) => id));
  const leads = people.filter((one) => one.active && one.role === 'lead').map(({ id }) => id);
  const { person, backup } = onDuty(shifts, now);
  const standing = backup !== undefined && active.has(backup) ? [backup] : undefined;
  if (person === undefined || !active.has(person)) {
    const ids = standing ?? leads;
    return {
      first: { ids, step: standing ? 'duty' : 'lead' } as const,
      behind: standing ? leads.filter((id) => !ids.includes(id)) : [],
    };
  }
  const behind = standing ?? leads.filter((id) => id !== person);
  return { first: { ids: [person], step: 'duty' } as const, behind };
}

/** Lower is more urgent. */
export const rank = (level: Level): number => LEVELS.indexOf(level);
