import type { Logger } from 'pino';
import { alertable, alertsFor, rank } from './alerts/alerts.ts';
import { watchBreaches } from './alerts/breaches.ts';
import { readRota } from './alerts/rota.ts';
import type { Db } from './db/open.ts';
import type { Desk } from './desk.ts';
import type { Env } from './env.ts';
import { every, type Loop } from './jobs/every.ts';
import { type Jobs, startJobs } from './jobs/run.ts';
import { mailTransport } from './mail.ts';
import { NotDone } from './not-done.ts';
import { forwardCase } from './outward/forwards.ts';
import { reachOf } from './outward/reach.ts';
import { eraseDue } from './retention/erase.ts';
import type { Vault } from './vault.ts';

/** How often duties gone by are looked for, and texts to erase, ms. */
const BREACHES = 15_000;
const ERASING = 3_600_000;
/** A job is there for others only once its transaction is over, ms. */
const COMMITTED = 200;

interface Working {
  env: Env;
  db: Db;
  vault: Vault;
  publicUrl: string;
  log: Logger;
  now(): Date;
}

export interface Work extends Pick<Desk, 'jobs' | 'arrived' | 'acted'> {
  /** Works until the signal; settles when the work in hand is done. */
  start(signal: AbortSignal): Promise<void>;
}

/** What the desk does by itself: alerts, forwards, watching the clocks, erasing. */
export function workOf({ env, db, vault, publicUrl, log, now }: Working): Work {
  const onError = (error: unknown) =>
    // A database's message may quote what was stored.
    log.error({ name: error instanceof Error ? error.name : 'fault' }, 'work failed');
  const from = env.DESK_MAIL_FROM ?? `Hatcheck desk <desk@${new URL(publicUrl).hostname}>`;
  const jobs: Jobs = {
    db,
    vault,
    mail: env.SMTP_URL ? { transport: mailTransport(env.SMTP_URL), from } : undefined,
    reach: reachOf({ allowPrivate: env.DESK_ALLOW_PRIVATE_TARGETS }),
    publicUrl,
    now,
    random: Math.random,
    onError,
  };
  let sending: Loop | undefined;
  const soon = () => setTimeout(() => sending?.wake(), COMMITTED);

  const alert: Desk['arrived'] = async (tx, row, settings) => {
    if (!settings.levels[row.level].alert) return;
    await alertsFor(tx, row, settings, await readRota(tx), await alertable(tx), now());
    soon();
  };
  return {
    jobs,
    arrived: alert,
    async acted(tx, row, before, action, settings) {
      if (rank(row.level) < rank(before.level)) await alert(tx, row, settings);
      if (action.do !== 'forward') return;
      const fault = await forwardCase(tx, row.id, action.target, now());
      if (fault) throw new NotDone(422, fault);
      soon();
    },
    async start(signal) {
      sending = startJobs(jobs, signal);
      const loops = [
        sending,
        every(BREACHES, () => watchBreaches({ db, now }), signal, onError),
        every(ERASING, () => eraseDue({ db, now }), signal, onError),
      ];
      await Promise.all(loops.map((loop) => loop.done));
    },
  };
}
