import type { Action } from '../api/action.ts';
import type { Person } from '../api/people.ts';
import type { Settings } from '../api/settings.ts';
import type { Tx } from '../db/open.ts';
import type { CaseRow } from '../db/schema.ts';

/** With what an action is carried out. */
export interface Doing {
  settings: Settings;
  by: Person;
  now: Date;
  /** Looks up whoever a case is given to; nothing for somebody who left. */
  person(tx: Tx, id: string): Promise<Person | undefined>;
  /** What else a change calls for in the same transaction: alerts, things to send. */
  also(tx: Tx, row: CaseRow, before: CaseRow, action: Action): Promise<void>;
}

/** What an action changes of a row, and what the history says of it. */
export interface Change {
  set: Partial<CaseRow>;
  detail?: Record<string, unknown>;
}
