import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Person } from '../api/people.ts';
import type { Db } from '../db/open.ts';
import { type CaseRow, cases, type Job, user } from '../db/schema.ts';
import { type Mail, sendMail } from '../mail.ts';
import type { Outcome } from '../outcome.ts';
import { settingsOf } from '../settings.ts';
import { type Alert, AlertSchema, rank } from './alerts.ts';
import { alertMessage, messageId } from './message.ts';

interface Sending {
  db: Db;
  mail: Mail | undefined;
  publicUrl: string;
  now(): Date;
}

/** Sends one alert, unless it is no longer called for. */
export async function sendAlert(job: Job, ctx: Sending): Promise<Outcome> {
  const alert = v.safeParse(AlertSchema, job.detail);
  const [about] = await ctx.db.select().from(cases).where(eq(cases.id, job.caseId));
  if (!alert.success || !about)
    return { is: 'refused', reason: 'There is no such case to alert about.' };
  const settings = await settingsOf(ctx.db);
  const moot = mootNow(about, alert.output, settings.levels[about.level].alert);
  if (moot) return { is: 'moot', reason: moot };
  const [to] = await ctx.db.select().from(user).where(eq(user.id, job.recipient));
  if (!to || to.leftAt) return { is: 'refused', reason: 'The person to alert is no longer here.' };
  const { timeZone } = settings;
  const { publicUrl } = ctx;
  return sendMail(
    ctx.mail,
    alertMessage(about, alert.output, { id: job.id, to, publicUrl, timeZone, now: ctx.now() }),
  );
}

/**
 * Why an alert need not go out any more. Somebody who acknowledged a case before the e-mail went out spares
 * everybody the e-mail, but at U0: there the person on duty hears of it whatever happened, because doubt goes up.
 */
function mootNow(about: CaseRow, alert: Alert, alerts: boolean): string | undefined {
  if (about.closedAt) return 'The case was closed before.';
  if (about.mergedInto) return 'The case became part of another before.';
  if (alert.step === 'breach') {
    const clock = alert.duty && about.clocks[alert.duty];
    return clock && !clock.done && clock.due === alert.due ? undefined : 'It was done before.';
  }
  if (!alerts) return 'The level was lowered before.';
  if (rank(about.level) < rank(alert.level)) return 'The level was raised, with alerts of its own.';
  const acknowledged = about.clocks.acknowledge
    ? about.clocks.acknowledge.done !== undefined
    : about.status !== 'new' && about.status !== 'reopened';
  if (acknowledged && !(about.level === 'U0' && alert.step !== 'backup'))
    return 'The case was acknowledged before.';
  return undefined;
}

/** For the settings page: whether alerts reach this person, sent at once. */
export function testAlert(
  person: Pick<Person, 'id' | 'name' | 'email'>,
  { mail, publicUrl, now }: Omit<Sending, 'db'>,
): Promise<Outcome> {
  return sendMail(mail, {
    to: { name: person.name, address: person.email },
    subject: '[Test] An alert from the desk',
    text: `Alerts from ${publicUrl} reach you. Nothing has happened.`,
    messageId: messageId(`test-${person.id}-${now().getTime()}`, publicUrl),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}
