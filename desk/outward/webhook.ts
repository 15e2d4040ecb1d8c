import { Webhook } from 'standardwebhooks';
import type { Target } from '../api/targets.ts';
import { callJson } from './call.ts';
import type { Forward } from './forward.ts';

/**
 * Any system that takes Standard Webhooks: signed, with `type`, `timestamp` and `data` as the specification
 * proposes (github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md, version 1.0.0, read
 * November 2026). `timestamp` is of the event and the same for every try; the header's is of the try.
 */
export const webhook =
  ({ url, secret }: Extract<Target, { type: 'webhook' }>): Forward =>
  async (record, { key, since, now, reach }) => {
    const json = { type: 'case.forwarded', timestamp: since.toISOString(), data: record };
    const headers = {
      'idempotency-key': key,
      'webhook-id': key,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(key, now, JSON.stringify(json)),
    };
    const called = await callJson(reach, { method: 'POST', url, headers, json }, now);
    return called.is === 'answered' ? { is: 'sent' } : called;
  };

/** A sentence when nothing can be signed with it. */
export function secretFault(secret: string): string | undefined {
  try {
    new Webhook(secret);
    return undefined;
  } catch {
    return 'The secret must be base64, such as whsec_… of a Standard Webhooks receiver.';
  }
}
