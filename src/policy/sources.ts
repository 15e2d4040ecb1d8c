import type { Say } from '../say.ts';
import { type FormAnswers, policyFromForm } from './from-form.ts';
import { type Fault, type Read, readPolicy } from './read.ts';
import type { Policy } from './schema.ts';

/** The company file that counts now, and where it came from. */
export interface PolicyInForce {
  policy: Policy;
  source: 'managed' | 'imported' | 'form';
  /** Epoch ms since which this very file is in force. */
  since: number;
  /** What is wrong with a newer file that was refused, while this one stays. */
  faults?: Fault[];
}

/** What was found: a file in force, or none; and the faults of one that was refused. */
export interface Found {
  inForce?: PolicyInForce;
  faults: Fault[];
}

/** The part of a browser's storage area that is needed; `storage.local` satisfies it. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Read only: what administrators set. Firefox rejects where nothing is set. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

interface Kept {
  policy: Policy;
  source: PolicyInForce['source'];
  since: number;
}

const OWN = 'policy';
const MANAGED = 'policy-managed';

/**
 * The file in force: the administrator's, else the imported one or the form's, else none.
 * A refused managed file never replaces the last good one; its faults are kept for people to see.
 */
export async function findPolicy(
  local: Area,
  managed: ManagedArea,
  now: number,
  say: Say,
): Promise<Found> {
  const [set, stored] = await Promise.all([
    managed.get(null).catch(() => ({})),
    local.get([OWN, MANAGED]),
  ]);
  const own = readKept(stored[OWN], say);
  if (Object.keys(set).length === 0) {
    // An administrator who takes the file away takes its last good copy away with it.
    if (stored[MANAGED] !== undefined) await local.remove(MANAGED);
    return found(own.kept, own.faults);
  }
  const lastGood = readKept(stored[MANAGED], say);
  const read = readPolicy(JSON.stringify(set), say);
  if ('faults' in read) return found(lastGood.kept ?? own.kept, read.faults);
  const policy = read.policy;
  if (lastGood.kept && same(lastGood.kept.policy, policy)) return found(lastGood.kept, []);
  const kept: Kept = { policy, source: 'managed', since: now };
  await local.set({ [MANAGED]: kept });
  return found(kept, []);
}

/** Takes a file that somebody chose into force, unless it is refused; then the last good one stays. */
export function importPolicy(local: Area, text: string, now: number, say: Say): Promise<Read> {
  return keep(local, readPolicy(text, say), 'imported', now);
}

/** Takes the two-minute form into force, unless it is refused. */
export function usePolicyForm(
  local: Area,
  answers: FormAnswers,
  now: number,
  say: Say,
): Promise<Read> {
  return keep(local, policyFromForm(answers, say), 'form', now);
}

/** Forgets the imported file or form; an administrator's file stays. */
export function forgetPolicy(local: Area): Promise<void> {
  return local.remove(OWN);
}

async function keep(local: Area, read: Read, source: Kept['source'], now: number): Promise<Read> {
  if ('policy' in read) {
    const kept: Kept = { policy: read.policy, source, since: now };
    await local.set({ [OWN]: kept });
  }
  return read;
}

function found(kept: Kept | undefined, faults: Fault[]): Found {
  if (!kept) return { faults };
  const inForce: PolicyInForce = faults.length > 0 ? { ...kept, faults } : kept;
  return { inForce, faults };
}

/** A stored copy is read like any other file: an update of Hatcheck may have become stricter. */
function readKept(value: unknown, say: Say): { kept?: Kept; faults: Fault[] } {
  if (typeof value !== 'object' || value === null || !('policy' in value)) return { faults: [] };
  const { source, since } = value as Partial<Kept>;
  const read = readPolicy(JSON.stringify(value.policy), say);
  if ('faults' in read) return { faults: read.faults };
  const known = source === 'managed' || source === 'imported' || source === 'form';
  return {
    kept: {
      policy: read.policy,
      source: known ? source : 'imported',
      since: typeof since === 'number' ? since : 0,
    },
    faults: [],
  };
}

function same(one: Policy, other: Policy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
