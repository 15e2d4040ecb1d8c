import { sign } from '../../policy/sign.ts';

/** One request may take this long, ms. */
export const TIMEOUT = 15_000;

interface Signing {
  /** Names the request; the same again means the same request. */
  key: string;
  secret: string | undefined;
  /** Epoch ms. */
  now: number;
  /** Ms. */
  timeout: number;
}

/** Every request to a receiving end: JSON, signed as Standard Webhooks says where there is a secret, no cookies, no redirect. */
export async function signed(
  body: string,
  { key, secret, now, timeout }: Signing,
): Promise<RequestInit> {
  const timestamp = Math.floor(now / 1000);
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'webhook-id': key,
      'webhook-timestamp': String(timestamp),
      ...(secret && { 'webhook-signature': await sign(body, { id: key, timestamp }, secret) }),
    },
    body,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
  };
}
