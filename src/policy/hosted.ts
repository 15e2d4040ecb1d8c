import type { Say } from '../say.ts';
import type { Area } from './kept.ts';
import { PLACES } from './kept.ts';
import { LIMITS } from './limits.ts';
import { type Fault, readPart } from './read.ts';
import type { Policy, PolicyPart } from './schema.ts';
import { type Signed, signatureFault } from './signature.ts';

export type HostedAt = NonNullable<Policy['hosted']>;

/** The last good copy of a hosted file, and how it went last time. */
export interface HostedCopy {
  /** The address and key that it was read by; a copy read by others counts for nothing. */
  at: HostedAt;
  file?: PolicyPart;
  readBy?: string;
  /** Epoch ms since which this very file is in force. */
  since?: number;
  /** Seconds since 1970 of the signature that came with it: an older one is not taken again. */
  signedAt?: number;
  /** Epoch ms of the last look, whatever came of it. */
  checked: number;
  /** Why the last look brought nothing, in one sentence. */
  problem?: string;
  /** Epoch ms of the first of the looks in a row that brought nothing. */
  failingSince?: number;
  /** What was wrong with the file that was refused. */
  faults?: Fault[];
}

/** A server may take this long, ms. */
const PATIENCE = 15_000;

/** Longer than any signature with its id and time. */
const SIGNATURE_LENGTH = 4_000;

export interface Look {
  now: number;
  fetch: typeof fetch;
  say: Say;
  /** This Hatcheck's version. */
  version: string;
}

/** What is kept of the file at this address, if it was read by the same key. */
export function copyOf(stored: unknown, at: HostedAt): HostedCopy | undefined {
  const copy = stored as HostedCopy | undefined;
  return copy?.at?.url === at.url && copy.at.key === at.key ? copy : undefined;
}

/**
 * Looks for a newer file at the company's address. Nothing about the writer goes along: no cookies, no referrer.
 * Whatever goes wrong, the last good copy stays; what was wrong is kept beside it. Rejects only when storage does.
 */
export async function lookAtHosted(local: Area, at: HostedAt, look: Look): Promise<HostedCopy> {
  const stored = await local.get(PLACES.hosted);
  const before = copyOf(stored[PLACES.hosted], at) ?? { at, checked: 0 };
  const { problem: _problem, faults: _faults, failingSince = look.now, ...good } = before;
  const found = await bring(good, look);
  const copy: HostedCopy = {
    ...good,
    ...found,
    ...(found.problem && { failingSince }),
    checked: look.now,
  };
  await local.set({ [PLACES.hosted]: copy });
  return copy;
}

type News = Partial<Omit<HostedCopy, 'at' | 'checked'>>;

async function bring(before: HostedCopy, { now, fetch, say, version }: Look): Promise<News> {
  const { url, key } = before.at;
  const get = (address: string) =>
    fetch(address, {
      // The browser asks by the tag of its own copy (ETag); done by hand, that takes a question to the server beforehand (CORS).
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    const answer = await get(url);
    if (!answer.ok) return { problem: say('hosted_status', answer.status) };
    if (!answer.url.startsWith('https://')) return { problem: say('hosted_insecure') };
    const text = await textOf(answer, LIMITS.fileBytes);
    if (text === undefined) return { problem: say('fault_file_size') };
    const signed = key ? await signatureOf(await get(`${url}.sig`)) : undefined;
    if (key) {
      const fault = await signatureFault(text, signed, key, { now, notBefore: before.signedAt });
      if (fault) return { problem: say(fault) };
    }
    const read = readPart(text, say);
    if ('faults' in read) return { problem: say('hosted_refused'), faults: read.faults };
    // The address is the business of whoever set it, or a file could send its readers elsewhere.
    const { hosted: _elsewhere, ...file } = read.file;
    const same = JSON.stringify(file) === JSON.stringify(before.file);
    return {
      file,
      readBy: version,
      since: same && before.since ? before.since : now,
      ...(signed && { signedAt: signed.timestamp }),
    };
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return { problem: say(slow ? 'hosted_slow' : 'hosted_unreachable') };
  }
}

async function signatureOf(answer: Response): Promise<Signed | undefined> {
  const text = answer.ok ? await textOf(answer, SIGNATURE_LENGTH) : undefined;
  try {
    const { id, timestamp, signature } = JSON.parse(text ?? '');
    if (typeof id !== 'string' || typeof signature !== 'string') return undefined;
    return Number.isSafeInteger(timestamp) ? { id, timestamp, signature } : undefined;
  } catch {
    return undefined;
  }
}

/** The text of an answer of at most so many bytes, or nothing; a longer one is not read to its end. */
async function textOf(answer: Response, most: number): Promise<string | undefined> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Blob(parts).text();
}
