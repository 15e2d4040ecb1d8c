import { createPrivateKey, generateKeyPairSync, randomUUID, sign as signWith } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Signed } from '../../src/policy/signature.ts';

const PRIVATE = 'whsk_';
const SHARED = 'whsec_';
const PUBLIC = 'whpk_';

/** What goes before a bare Ed25519 seed to make it PKCS 8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The signature of a hosted file, as JSON to be put at the file's address with `.sig`.
 * `key` is a shared one (`whsec_…`) or the private half of a pair (`whsk_…`); throws with a sentence on any other. `now` in epoch ms.
 */
export function signatureOf(text: string, key: string, now: number): string {
  const head = { id: randomUUID(), timestamp: Math.floor(now / 1000) };
  const signed: Signed = { ...head, signature: signedWith(text, head, key) };
  return JSON.stringify(signed, null, 2);
}

function signedWith(text: string, head: Omit<Signed, 'signature'>, key: string): string {
  if (key.startsWith(SHARED))
    return new Webhook(key).sign(head.id, new Date(head.timestamp * 1000), text);
  const seed = key.startsWith(PRIVATE)
    ? Buffer.from(key.slice(PRIVATE.length), 'base64')
    : undefined;
  if (seed?.length !== 32)
    throw new Error(`A key begins with ${SHARED} or ${PRIVATE}; \`keys\` makes a new pair.`);
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const said = Buffer.from(`${head.id}.${head.timestamp}.${text}`);
  return `v1a,${signWith(null, said, privateKey).toString('base64')}`;
}

/** A new pair of keys: the private half signs and stays with whoever keeps the file, the public one goes into `hosted.key`. */
export function newKeys(): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return [
    `private, for sign --key:  ${PRIVATE}${seed.toString('base64')}`,
    `public, for hosted.key:   ${PUBLIC}${point.toString('base64')}`,
  ].join('\n');
}
