import type { TextKey } from '../say.ts';
import { bytes, sign } from './sign.ts';

/** What stands beside a hosted file, as JSON at its address with `.sig`: a Standard Webhooks signature of it. */
export interface Signed {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  /** `v1,…` for a shared key, `v1a,…` for a public one; several stand with spaces between. */
  signature: string;
}

/** A signer's clock may run ahead by so much, s. */
const AHEAD = 300;

/**
 * Why a signature does not vouch for a text, or nothing when it does.
 * `notBefore` is the time of the signature last taken, s: somebody who can write to the server and has no key could otherwise bring back an old file.
 */
export async function signatureFault(
  text: string,
  signed: Signed | undefined,
  key: string,
  { now, notBefore = 0 }: { now: number; notBefore?: number | undefined },
): Promise<TextKey | undefined> {
  if (!signed) return 'hosted_unsigned';
  if (signed.timestamp < notBefore || signed.timestamp > now / 1000 + AHEAD)
    return 'hosted_signed_when';
  const good = key.startsWith('whpk_')
    ? await verifies(text, signed, key)
    : signed.signature.split(' ').includes(await sign(text, signed, key));
  return good ? undefined : 'hosted_signed_wrong';
}

async function verifies(text: string, signed: Signed, key: string): Promise<boolean> {
  const raw = bytes(key.slice('whpk_'.length));
  const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const said = new TextEncoder().encode(`${signed.id}.${signed.timestamp}.${text}`);
  for (const each of signed.signature.split(' ')) {
    const [version, value = ''] = each.split(',');
    if (version !== 'v1a') continue;
    if (await crypto.subtle.verify('Ed25519', publicKey, bytes(value), said)) return true;
  }
  return false;
}
