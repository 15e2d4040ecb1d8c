import { type Signal, signal } from '@preact/signals';
import type { Answers, Status } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { createWant, type Want } from '../ui/want.ts';

/** What the settings page knows, and the few things it can do. */
export interface OptionsState {
  status: Signal<Status | undefined>;
  parcels: Signal<Answers['outbox-list']>;
  problem: Signal<string>;
  refresh(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  want: Want;
}

export function createState(): OptionsState {
  const status = signal<Status>();
  const parcels = signal<Answers['outbox-list']>([]);
  const problem = signal('');

  const want = createWant(problem, 'options_no_answer');

  async function refresh(): Promise<void> {
    const [now, outbox] = await Promise.all([
      want({ type: 'status' }),
      want({ type: 'outbox-list' }),
    ]);
    if (now) status.value = now;
    if (outbox) parcels.value = outbox;
  }

  async function change(change: Partial<Settings>): Promise<void> {
    const settings = await want({ type: 'settings-set', change });
    if (settings && status.value) status.value = { ...status.value, settings };
  }

  return { status, parcels, problem, refresh, change, want };
}
