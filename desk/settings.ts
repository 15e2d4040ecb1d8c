import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { type Settings, SettingsSchema } from './api/settings.ts';
import type { Db, Tx } from './db/open.ts';
import { settings as table } from './db/schema.ts';

const DAY = 24 * 60;
/** A working day from nine to five, minutes. */
const WORKDAY = 8 * 60;

/**
 * Where a team starts. Times by level are what people expect of complaints and what help desks keep
 * (vendor survey 2013, n=501; PagerDuty's and GitLab's tables), and each team's to change.
 */
export const DEFAULTS: Settings = {
  org: 'Your company',
  communities: [],
  timeZone: 'UTC',
  working: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  extended: { days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' },
  quiet: { from: '20:00', to: '08:00' },
  levels: {
    U0: {
      acknowledge: 15,
      respond: 30,
      update: 30,
      close: DAY,
      clock: 'always',
      alert: true,
      backupAfter: 10,
    },
    U1: {
      acknowledge: 30,
      respond: 120,
      update: 240,
      close: 3 * DAY,
      clock: 'always',
      alert: true,
      backupAfter: 30,
    },
    U2: {
      acknowledge: 60,
      respond: 240,
      update: 720,
      close: 3 * 720,
      clock: 'extended',
      alert: false,
      backupAfter: null,
    },
    U3: {
      acknowledge: WORKDAY,
      respond: WORKDAY,
      update: 3 * WORKDAY,
      close: 5 * WORKDAY,
      clock: 'working',
      alert: false,
      backupAfter: null,
    },
    U4: {
      acknowledge: 3 * WORKDAY,
      respond: null,
      update: null,
      close: 22 * WORKDAY,
      clock: 'working',
      alert: false,
      backupAfter: null,
    },
  },
  repair: 120,
  retentionDays: 90,
  firstResponses: [],
};

/** The settings in force; what an older desk stored without is filled in from the defaults. */
export async function settingsOf(db: Db | Tx): Promise<Settings> {
  const stored = await readSetting(db, 'desk');
  const parsed = v.safeParse(SettingsSchema, { ...DEFAULTS, ...(stored ?? {}) });
  return parsed.success ? parsed.output : DEFAULTS;
}

export async function saveSettings(db: Db | Tx, value: Settings): Promise<void> {
  await writeSetting(db, 'desk', value);
  await db.execute(sql`select pg_notify('desk', '{"is":"settings"}')`);
}

export async function readSetting(db: Db | Tx, name: string): Promise<object | undefined> {
  const row = await db.query.settings.findFirst({ where: (row, { eq }) => eq(row.name, name) });
  return typeof row?.value === 'object' && row.value !== null ? row.value : undefined;
}

export async function writeSetting(db: Db | Tx, name: string, value: object): Promise<void> {
  await db
    .insert(table)
    .values({ name, value })
    .onConflictDoUpdate({ target: table.name, set: { value } });
}

/** How long a process may go on with settings that another changed, when it did not hear of it, ms. */
const FRESH = 5_000;

/** The settings in force, read again after a moment, or at once when somebody changed them. */
export function settingsCache(db: Db): { get(): Promise<Settings>; forget(): void } {
  let known: { at: number; settings: Promise<Settings> } | undefined;
  return {
    get() {
      if (!known || known.at < Date.now() - FRESH) {
        known = { at: Date.now(), settings: settingsOf(db) };
        known.settings.catch(() => {
          known = undefined;
        });
      }
      return known.settings;
    },
    forget() {
      known = undefined;
    },
  };
}
