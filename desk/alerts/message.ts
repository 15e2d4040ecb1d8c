import { DateTime } from 'luxon';
import type { SendMailOptions } from 'nodemailer';
import { DUTIES, type Duty } from '../api/words.ts';
import { next } from '../clocks.ts';
import type { CaseRow } from '../db/schema.ts';
import type { Alert } from './alerts.ts';

/** What an alert tells of a case: nothing that was written in it, and nobody's name. */
export type Told = Pick<
  CaseRow,
  'id' | 'level' | 'kind' | 'community' | 'site' | 'clocks' | 'arrivedAt'
>;

export interface AlertAt {
  /** The job's id. A resend has the same Message-ID, by which mail programs know it again. */
  id: string;
  to: { name: string; email: string };
  publicUrl: string;
  timeZone: string;
  now: Date;
}

const TO_DO: Record<Duty, string> = {
  acknowledge: 'acknowledge',
  respond: 'first response',
  update: 'update',
  repair: 'repair',
  close: 'close',
};

const BECAUSE: Record<Alert['step'], string> = {
  duty: 'You get this because you are on duty.',
  backup: 'You get this because nobody has acknowledged the case yet.',
  lead: 'You get this as a lead, because nobody else could be reached.',
  breach: 'You get this because the time for it has gone by.',
};

/** The whole e-mail but its sender. Times are in the team's zone. */
export function alertMessage(about: Told, alert: Alert, at: AlertAt): SendMailOptions {
  const link = `${at.publicUrl}/case/${about.id}`;
  const facts = factsOf(about, at.timeZone);
  const text = [
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    link,
    '',
    BECAUSE[alert.step],
  ];
  const rows = facts.map(
    ([name, value]) => `<tr><td>${escaped(name)}</td><td>${escaped(value)}</td></tr>`,
  );
  const thread = messageId(about.id, at.publicUrl);
  return {
    to: { name: at.to.name, address: at.to.email },
    subject: subjectOf(about, alert, at.now),
    text: text.join('\n'),
    html: `<table>${rows.join('')}</table><p><a href="${escaped(link)}">Open the case</a></p><p>${BECAUSE[alert.step]}</p>`,
    messageId: messageId(at.id, at.publicUrl),
    references: [thread],
    inReplyTo: thread,
    priority: 'high',
    headers: { 'X-Hatcheck-Case': about.id, 'Auto-Submitted': 'auto-generated' },
  };
}

/** `[U1] 28 min left: complaint HC-…` */
function subjectOf({ level, kind, id, clocks }: Told, alert: Alert, now: Date): string {
  const due = alert.due ? new Date(alert.due) : next(clocks)?.due;
  const words = kind.replaceAll('-', ' ');
  if (!due) return `[${level}] ${words} ${id}`;
  const minutes = Math.floor((due.getTime() - now.getTime()) / 60_000);
  const what = alert.step === 'breach' && alert.duty ? `${TO_DO[alert.duty]} ` : '';
  return minutes >= 0
    ? `[${level}] ${span(minutes)} left: ${words} ${id}`
    : `[${level}] ${what}${span(-minutes)} overdue: ${words} ${id}`;
}

function span(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

function factsOf(about: Told, timeZone: string): [string, string][] {
  const time = (iso: string) =>
    DateTime.fromISO(iso, { zone: timeZone })
      .setLocale('en-GB')
      .toFormat("ccc d LLL, HH:mm 'in' z");
  const dues = DUTIES.flatMap((duty): [string, string][] => {
    const clock = about.clocks[duty];
    return clock && !clock.done ? [[`Due, ${TO_DO[duty]}`, time(clock.due)]] : [];
  });
  return [
    ['Case', about.id],
    ['Level', about.level],
    ['Kind', about.kind.replaceAll('-', ' ')],
    ...(about.community === null
      ? []
      : [['Community', about.community] satisfies [string, string]]),
    ['Site', about.site],
    ['Arrived', time(about.arrivedAt.toISOString())],
    ...dues,
  ];
}

export function messageId(id: string, publicUrl: string): string {
  return `<${id}@${new URL(publicUrl).hostname}>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
