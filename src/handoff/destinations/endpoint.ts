import { Webhook } from 'standardwebhooks';
import type { Say } from '../../say.ts';
import type { Parcel } from '../outbox.ts';
import type { Deliver, Outcome } from './destination.ts';

/** One delivery may take this long, ms. */
const TIMEOUT = 15_000;
const REASON_LENGTH = 200;

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
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: headersOf(parcel, body, now, secret),
        body,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeout),
      });
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

function headersOf(parcel: Parcel, body: string, now: number, secret: string | undefined) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'idempotency-key': parcel.key,
    'webhook-id': parcel.key,
    'webhook-timestamp': String(Math.floor(now / 1000)),
  };
  if (secret)
    headers['webhook-signature'] = new Webhook(secret).sign(parcel.key, new Date(now), body);
  return headers;
}

async function outcomeOf(
  response: Response,
  parcel: Parcel,
  now: number,
  say: Say,
): Promise<Outcome> {
  const { status } = response;
  if (response.ok) return { is: 'sent' };
  const answer = await response.text();
  if (status === 409 && idIn(answer) === parcel.id) return { is: 'sent' };
  if (status >= 400 && status < 500 && !PASSING.has(status))
    return { is: 'refused', reason: reasonIn(answer, status, say) };
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

function idIn(answer: string): unknown {
  return parsed(answer).id;
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
