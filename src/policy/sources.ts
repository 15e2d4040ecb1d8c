import type { Say } from '../say.ts';
import { copyOf, type HostedAt, type HostedCopy } from './hosted.ts';
import { type Given, join, type Section, type Source } from './join.ts';
import { type Area, asKept, type Kept, PLACES } from './kept.ts';
import { type Fault, type Refused, readOwn, readPart, readPolicy } from './read.ts';
import type { Policy, PolicyPart } from './schema.ts';

export type { Area } from './kept.ts';

/** The company file that counts now, and where it came from. */
export interface PolicyInForce {
  policy: Policy;
  /** Which source names the company. */
  source: Source;
  /** Which source each section came from. */
  from: Partial<Record<Section, Source>>;
  /** Epoch ms since which this very file is in force. */
  since: number;
  /** The same of each source that has a part in it. */
  sinceOf: Partial<Record<Source, number>>;
}

/** A newer file that was refused; what was in force stays. */
export interface RefusedFile {
  /** `joined` where each is fine by itself and they do not go together. */
  source: Source | 'joined';
  faults: Fault[];
}

/** How it stands with the address that a company keeps its file at. */
export interface HostedStatus {
  url: string;
  /** Who set the address. */
  setBy: Source;
  /** Epoch ms of the last look; 0 before the first. */
  checked: number;
  problem?: string;
  /** Epoch ms since which every look has had a problem. */
  failingSince?: number;
}

/** What was found: a file in force, or none; and what was refused. */
export interface Found {
  inForce?: PolicyInForce;
  refused: RefusedFile[];
  hosted?: HostedStatus;
}

/** Read only: what administrators set. Firefox rejects where nothing is set. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

export interface Asking {
  now: number;
  say: Say;
  /** This Hatcheck's version: copies that it accepted itself are not read again. */
  version: string;
  /** Whether the browser said itself that the administrator's settings changed; then they are not merely late. */
  settled?: boolean;
}

const JOINED = 'policy-joined';

/** A browser may hand out the administrator's settings only some time after its start, ms. */
const MANAGED_MAY_BE_LATE = 60_000;

/**
 * The file in force, joined of what the sources have (see `join.ts`).
 * A refused file never replaces the last good copy of its source, nor a refused whole the last good whole.
 */
export async function findPolicy(
  local: Area,
  managed: ManagedArea,
  asking: Asking,
): Promise<Found> {
  const [set, stored] = await Promise.all([
    managed.get(null).catch(() => ({})),
    local.get([...Object.values(PLACES), JOINED]),
  ]);
  const refused: RefusedFile[] = [];
  const theirs = await managedNow(local, set, stored[PLACES.managed], asking, refused);
  const own = keptNow(stored[PLACES.own], asking, refused);
  const at = hostedBy([theirs, own]);
  const copy = at && copyOf(stored[PLACES.hosted], at);
  const hosted = copy && hostedNow(copy, asking, refused);
  const parts = [theirs, hosted, own].filter((part) => part !== undefined);
  const inForce = await whole(local, parts, stored[JOINED], asking, refused);
  return {
    ...(inForce && { inForce }),
    refused,
    ...(at && { hosted: statusOf(at, copy, theirs?.file.hosted ? 'managed' : own?.source) }),
  };
}

/**
 * What would be in force if this were one's own file, or everything that is wrong with it, by itself
 * and together with what others set. Nothing is stored.
 */
export async function wouldBe(
  text: string,
  local: Area,
  managed: ManagedArea,
  asking: Asking,
): Promise<{ file: PolicyPart; policy: Policy } | Refused> {
  const own = readOwn(text, asking.say);
  if ('faults' in own) return own;
  const [set, stored] = await Promise.all([
    managed.get(null).catch(() => ({})),
    local.get(Object.values(PLACES)),
  ]);
  const theirs = await managedNow(local, set, stored[PLACES.managed], asking, []);
  const at = theirs?.file.hosted ?? own.file.hosted;
  const copy = at && copyOf(stored[PLACES.hosted], at);
  const hosted = copy && hostedNow(copy, asking, []);
  const above = [theirs, hosted].filter((part) => part !== undefined);
  if (above.length === 0) return own;
  const { file } = join([...above, { source: 'imported', file: own.file }]);
  const whole = readPolicy(JSON.stringify(file), asking.say);
  return 'faults' in whole ? whole : { file: own.file, policy: whole.policy };
}

/** The address that a company keeps its file at, whoever set it. */
export async function hostedAddress(
  local: Area,
  managed: ManagedArea,
  asking: Asking,
): Promise<HostedAt | undefined> {
  const [set, stored] = await Promise.all([
    managed.get(null).catch(() => ({})),
    local.get(Object.values(PLACES)),
  ]);
  return hostedBy([
    await managedNow(local, set, stored[PLACES.managed], asking, []),
    keptNow(stored[PLACES.own], asking, []),
  ]);
}

/** What the administrator set, else its last good copy while it may still come, or while a newer one is refused. */
async function managedNow(
  local: Area,
  set: Record<string, unknown>,
  stored: unknown,
  asking: Asking,
  refused: RefusedFile[],
): Promise<Kept | undefined> {
  const { now, say, version, settled } = asking;
  const lastGood = keptNow(stored, asking, refused);
  const { missing } = Object(stored) as { missing?: number };
  if (Object.keys(set).length === 0) {
    if (!lastGood) return undefined;
    if (!settled && missing === undefined)
      await local.set({ [PLACES.managed]: { ...lastGood, missing: now } });
    if (!settled && now - (missing ?? now) < MANAGED_MAY_BE_LATE) return lastGood;
    // An administrator who takes the file away takes its last good copy away with it.
    await local.remove(PLACES.managed);
    return undefined;
  }
  const said = JSON.stringify(set);
  const known = lastGood?.readBy === version && JSON.stringify(lastGood.file) === said;
  const read = known ? { file: lastGood.file } : readPart(said, say);
  if ('faults' in read) {
    refused.push({ source: 'managed', faults: read.faults });
    return lastGood;
  }
  const same =
    lastGood !== undefined && JSON.stringify(lastGood.file) === JSON.stringify(read.file);
  const kept: Kept = {
    file: read.file,
    source: 'managed',
    since: same ? lastGood.since : now,
    readBy: version,
  };
  if (!same || missing !== undefined || lastGood.readBy !== version)
    await local.set({ [PLACES.managed]: kept });
  return kept;
}

/** A last good copy; one that another version of Hatcheck accepted is read like any file. */
function keptNow(
  stored: unknown,
  { say, version }: Asking,
  refused: RefusedFile[],
): Kept | undefined {
  const kept = asKept(stored);
  if (!kept) return undefined;
  if (kept.readBy === version) return kept as Kept;
  const read = readPart(JSON.stringify(kept.file), say);
  if ('file' in read) return { ...kept, file: read.file };
  refused.push({ source: kept.source, faults: read.faults });
  return undefined;
}

function hostedNow(copy: HostedCopy, asking: Asking, refused: RefusedFile[]): Kept | undefined {
  const kept = keptNow({ ...copy, source: 'hosted' }, asking, refused);
  if (copy.faults) refused.push({ source: 'hosted', faults: copy.faults });
  return kept;
}

function hostedBy(parts: (Kept | undefined)[]): HostedAt | undefined {
  return parts.find((part) => part?.file.hosted)?.file.hosted;
}

function statusOf(at: HostedAt, copy: HostedCopy | undefined, setBy: Source = 'imported') {
  return {
    url: at.url,
    setBy,
    checked: copy?.checked ?? 0,
    ...(copy?.problem && { problem: copy.problem }),
    ...(copy?.failingSince !== undefined && { failingSince: copy.failingSince }),
  };
}

interface Whole {
  /** Of which parts, accepted by which version. */
  of: string;
  inForce: PolicyInForce;
}

/** The parts as one policy. It is kept, so that a worker that starts need not read five thousand communities. */
async function whole(
  local: Area,
  parts: Kept[],
  stored: unknown,
  { say, version }: Asking,
  refused: RefusedFile[],
): Promise<PolicyInForce | undefined> {
  if (parts.length === 0) return undefined;
  const of = [version, ...parts.map(({ source, since }) => `${source} ${since}`)].join(', ');
  const before = stored as Whole | undefined;
  if (before?.of === of) return before.inForce;
  const { file, from } = join(parts as Given[]);
  // Only an address so far, and nothing come from it yet.
  if (!file.company) return undefined;
  const read = readPolicy(JSON.stringify(file), say);
  if ('faults' in read) {
    refused.push({ source: 'joined', faults: read.faults });
    return before?.of.startsWith(`${version},`) ? before.inForce : undefined;
  }
  const since = Math.max(...parts.map((part) => part.since));
  const sinceOf = Object.fromEntries(parts.map((part) => [part.source, part.since]));
  const inForce = { policy: read.policy, source: from.company ?? 'imported', from, since, sinceOf };
  await local.set({ [JOINED]: { of, inForce } satisfies Whole });
  return inForce;
}
