import type { Logger } from 'pino';
import type { Action } from './api/action.ts';
import type { Settings } from './api/settings.ts';
import type { Store, Tx } from './db/open.ts';
import type { CaseRow } from './db/schema.ts';
import type { Events } from './events.ts';
import type { Keys } from './intake-keys.ts';
import type { Jobs } from './jobs/run.ts';
import type { Metrics } from './metrics.ts';
import type { Auth, Company } from './people/auth.ts';
import type { Vault } from './vault.ts';

/** What the parts of a running desk are given. */
export interface Desk {
  store: Store;
  vault: Vault;
  auth: Auth;
  keys: Keys;
  events: Events;
  metrics: Metrics;
  log: Logger;
  /** Address under which people reach the desk, no slash at the end. */
  publicUrl: string;
  company?: Company | undefined;
  now(): Date;
  /** Those in force, known for a moment. */
  settings(): Promise<Settings>;
  limits: {
    /** Cases a minute from one address. */
    intakePerMinute: number;
    /** Tries at a password a minute from one address. */
    signInsPerMinute: number;
    /** Whether cases may be forwarded to machines of one's own network. */
    privateTargets: boolean;
    /** Whether a proxy in front writes down who asks (`X-Forwarded-For`). */
    trustProxy: boolean;
    /** Who may read the numbers; without one, only this machine. */
    metricsToken?: string | undefined;
  };
  /** The one-time word last made for this address. */
  linkFor(email: string): Promise<string>;
  /** What the desk sends by itself, with what that takes. */
  jobs: Jobs;
  /** What else an arrival calls for, in its transaction. */
  arrived(tx: Tx, row: CaseRow, settings: Settings): Promise<void>;
  /** What else an action calls for, in its transaction; may refuse it with `NotDone`. */
  acted(tx: Tx, row: CaseRow, before: CaseRow, action: Action, settings: Settings): Promise<void>;
}
