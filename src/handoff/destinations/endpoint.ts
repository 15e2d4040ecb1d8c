import * as v from 'valibot';
import type { Say } from '../../say.ts';
import type { CaseFault } from '../case.ts';
import type { Parcel } from '../parcel.ts';
import type { Deliver, Outcome } from './destination.ts';
import { signed, TIMEOUT } from './signed.ts';

const REASON_LENGTH = 200;
const FAULTS_KEPT = 50;

/** Client errors that pass: timeout, too early, too many. */
const PASSING = new Set([408, 425, 429]);

/** Posts cases to an https address, signed as Standard Webhooks says where there is a secret. */
export function toEndpoint(
  endpoint: string,
  secret: string | undefined,
  say: Say,
  timeout = TIMEOUT,
): Deliver {
  return async (parcel, { now, fetch }) => {
    const body = JSON.stringify(parcel.case);
    try {
      const request = await signed(body, { key: parcel.key, secret, now, timeout });
      const response = await fetch(endpoint, request);
      return await outcomeOf(response, parcel, now, say);
    } catch (error) {
      const slow = error instanceof Error && error.name === 'TimeoutError';
      return {
        is: 'retry',
        reason: say(slow ? 'outbox_slow' : 'outbox_unreachable'),
      };
    }
  };
}

async function outcomeOf(
  response: Response,
  parcel: Parcel,
  now: number,
  say: Say,
): Promise<Outcome> {
  const { status } = response;
  // It has arrived, whether or not the rest of the answer does.
  if (response.ok) return sent(await response.text().catch(() => ''));
  const answer = await response.text();
  if (status === 409 && parsed(answer).id === parcel.id) return sent(answer);
  if (status >= 400 && status < 500 && !PASSING.has(status)) {
    const faults = faultsIn(answer);
    const reason = reasonIn(answer, status, say);
    return { is: 'refused', reason, ...(faults.length > 0 && { faults }) };
  }
  const after = retryAfter(response.headers.get('retry-after'), now);
  const reason = say('outbox_out_of_order', status);
  return after === undefined ? { is: 'retry', reason } : { is: 'retry', reason, after };
}

function parsed(answer: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function sent(answer: string): Outcome {
  return { is: 'sent', ...(parsed(answer).status === true && { follows: true }) };
}

const short = v.pipe(
  v.string(),
  v.transform((words) => words.replace(/\s+/g, ' ').trim().slice(0, REASON_LENGTH).toWellFormed()),
);
const FaultSchema = v.object({ path: short, message: v.pipe(short, v.minLength(1)) });

/** What it names as wrong, by path; anything else in the list is passed over. */
function faultsIn(answer: string): CaseFault[] {
  const { faults } = parsed(answer);
  if (!Array.isArray(faults)) return [];
  return faults.slice(0, FAULTS_KEPT).flatMap((fault) => {
    const read = v.safeParse(FaultSchema, fault);
    return read.success ? [read.output] : [];
  });
}

/** The server's own words as one short line; pages of HTML are no reason. */
function reasonIn(answer: string, status: number, say: Say): string {
  const { error } = parsed(answer);
  const words = typeof error === 'string' ? error : answer.includes('<') ? '' : answer;
  const line = words.replace(/\s+/g, ' ').trim().slice(0, REASON_LENGTH).toWellFormed();
  return line ? say('outbox_refused_saying', line, status) : say('outbox_refused', status);
}

/** Seconds, or a date, as HTTP allows. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}
